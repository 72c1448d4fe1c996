export {
  contactName,
  longest,
  knownBy,
  mayIntroduce,
  personOf,
  profileKey,
  relationships,
  searchColumns,
  workFits,
} from './contacts.ts'
export { correctable, optionalAddress } from './contacts.schema.ts'
export type { Contact, ContactSource, Relationship, ContactDetails } from './contacts.ts'
export {
  countContacts,
  findContact,
  findContactLike,
  findSurvivor,
  getContact,
  getSurvivor,
  listContactsAfter,
  listContactsById,
  listCopies,
  listSurvivors,
} from './contacts.queries.ts'
export { listLedBy } from './origins.queries.ts'
export { relationshipOptions } from './relationship-options.ts'
export { found, searchContacts, searchNames } from './contact-list.queries.ts'
export { contactNameIn } from './contact-name.queries.ts'
export { askedBy, isAsked, unfinishedIn } from './standing.queries.ts'
export {
  addContact,
  createContact,
  editContact,
  fillIn,
  lockContact,
  lockSurvivor,
  noteContactsChanged,
  refuseOtherContact,
  sayRelationship,
} from './contacts.commands.ts'
export { eraseContact, naming, purgeRemovedContacts } from './removing.commands.ts'
export type { NewContact } from './contacts.commands.ts'
export { contactForm } from './contacts.schema.ts'
