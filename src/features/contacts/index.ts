export {
  contactName,
  longest,
  namesOf,
  profileKey,
  relationships,
  searchColumns,
  webAddress,
} from './contacts.ts'
export { correctable, optionalAddress } from './contacts.schema.ts'
export type { Contact, ContactSource, Relationship } from './contacts.ts'
export {
  countContacts,
  findContact,
  findContactLike,
  getContact,
  listContactsAfter,
  listContactsById,
  listCopies,
} from './contacts.queries.ts'
export { listLedBy } from './origins.queries.ts'
export { found, searchContacts, searchNames } from './contact-list.queries.ts'
export { askedBy, unfinishedIn } from './standing.queries.ts'
export {
  createContact,
  editContact,
  eraseContact,
  lockContact,
  naming,
  noteContactsChanged,
  purgeRemovedContacts,
  sayRelationship,
} from './contacts.commands.ts'
export type { NewContact } from './contacts.commands.ts'
export { contactForm } from './contacts.schema.ts'
