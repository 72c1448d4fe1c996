import { isAppError } from '../../shared/errors.ts'
import { submittedId, isId, newId } from '../../shared/ids.ts'
import type { MergeConflict, FormValues } from '../../shared/merge.ts'
import {
  type FormBody,
  get,
  json,
  mergedFlash,
  ownPath,
  parseForm,
  parseMerged,
  post,
  postLocked,
  redirect,
  type Visit,
} from '../../platform/web/index.ts'
import { isMessageKey } from '../../i18n/index.ts'
import { page, type FormState } from '../../ui/index.ts'
import { type SeekerId, seeker } from '../accounts/index.ts'
import { listActivitiesOfContact } from '../activities/index.ts'
import { findShared } from '../board/index.ts'
import { listSuggestions, suggestionCount } from '../duplicates/index.ts'
import { cameTo, type Interview, isAhead, listInterviews } from '../interviews/index.ts'
import { findSilence } from '../outreach/index.ts'
import { healthFacts, listHealth } from '../network/index.ts'
import { listContacts } from './contact-list.queries.ts'
import { addContact, editContact, lockSurvivor, putEmailFirst } from './contacts.commands.ts'
import { removeContact, restoreContact } from './removing.commands.ts'
import { contactName, type Contact } from './contacts.ts'
import { findContact, getContact, listContactsById } from './contacts.queries.ts'
import { fieldOfReach, mergeKindOf, labels, formValuesOf, typedOf } from './contact-form.ts'
import { contactForm, type ContactInput, isWholeList, listQuery } from './contacts.schema.ts'
import { type ContactMessage, listContactMessages } from './history.queries.ts'
import { findOrigins, listPossibleOrigins } from './origins.queries.ts'
import { ContactBeside, ContactDetailPage, type ContactFacts, type HistoryEntry } from './pages/contact.tsx'
import { ContactFormPage } from './pages/contact-form.tsx'
import { stepMaterials } from '../materials/index.ts'
import { ContactListPage, listAt } from './pages/contact-list.tsx'

async function showList(visit: Visit, scope: SeekerId) {
  const query = listQuery.parse(Object.fromEntries(visit.query))
  const { db } = visit.ctx
  if (visit.request.headers.get('accept') === 'application/json')
    return json({ contacts: (await listContacts(db, scope, query)).contacts })
  const found = await listContacts(db, scope, query, {
    duplicates: suggestionCount(db, scope).$asScalar(),
    materials: stepMaterials(db, scope, 'people'),
    ...(isWholeList(query) && { health: healthFacts(scope) }),
  })
  const { duplicates, materials, health } = found.beside
  // Most of a large list was never asked: nothing more is read for them.
  const contactId = found.contacts.filter(({ asked }) => asked).map(({ id }) => id)
  const interviews = contactId.length > 0 ? await listInterviews(visit.ctx, scope, { contactId }) : []
  // Searching as one types draws the list anew, and leaves whoever stands beside it.
  const alone = visit.request.headers.get('x-part') === 'list'
  const open = !alone && query.open && (await findContact(db, scope, query.open))
  const facts = open && (await factsOf(visit, scope, open))
  const options = {
    title: [open && contactName(open), visit.t('contacts.title')].filter(Boolean).join(' · '),
    nav: 'contacts',
    islands: ['contact-search'],
    ahead: true,
    wide: true,
  } as const
  return page(
    visit,
    options,
    <ContactListPage
      {...{ query, found, materials }}
      came={(id) => cameTo(interviews, id)}
      duplicates={duplicates ?? 0}
      health={health ? listHealth(health) : undefined}
      beside={facts && <ContactBeside {...facts} close={listAt(query, { at: facts.contact.id })} />}
    />,
  )
}

interface FormPage {
  state: FormState
  base?: FormValues
  id?: string
  contact?: Contact
  other?: { contactId: string; name: string }
}

async function showForm(visit: Visit, scope: SeekerId, { state, base, id, contact, other }: FormPage) {
  const chosen = String(state.values?.['ledBy'] ?? '')
  const also = isId(chosen) ? chosen : undefined
  const origins = await listPossibleOrigins(visit.ctx.db, scope, { of: contact?.id, also })
  const title = contact
    ? visit.t('contacts.edit-title', { name: contactName(contact) })
    : visit.t('contacts.new')
  const href = contact ? `/contacts/${contact.id}` : '/contacts'
  const back = { href, label: contact ? contactName(contact) : visit.t('contacts.back') }
  // Refused, the form still has the address of its page: in the other language, or once one has signed in again, it is
  // there. That of somebody new says how they were found, for the next one who is added after them.
  const action = contact ? `${href}/edit` : `/contacts/new${visit.url.search}`
  return page(
    visit,
    { title, nav: 'contacts', refused: state.errors, address: action },
    <ContactFormPage {...{ action, place: href, title, back, state, base, id, other, origins }} />,
  )
}

/** An empty form, or that of somebody whom a person on the list named, or whom a classmate introduced. */
async function showNew(visit: Visit, scope: SeekerId) {
  const values = (await namedBy(visit, scope)) ?? (await introducedTo(visit, scope)) ?? foundBeyond(visit)
  return showForm(visit, scope, { id: newId(), state: values ? { values } : {} })
}

/** Somebody new, by the way in which they were found (`/contacts/beyond`). */
function foundBeyond({ t, query }: Visit): FormState['values'] {
  const key = `network.found-${query.get('found')}`
  return isMessageKey(key) ? { howFound: t(key), relationship: 'none' } : undefined
}

async function namedBy(visit: Visit, scope: SeekerId): Promise<FormState['values']> {
  const by = visit.query.get('by') ?? ''
  const named = isId(by) ? await findContact(visit.ctx.db, scope, by) : undefined
  return named && { howFound: visit.t('guests.introduced-by', { name: contactName(named) }), ledBy: named.id }
}

/** What a third person shared on a course's board; how they can be reached is one line of theirs. */
async function introducedTo(visit: Visit, scope: SeekerId): Promise<FormState['values']> {
  const courseId = visit.query.get('course') ?? ''
  const id = visit.query.get('introduction') ?? ''
  if (!isId(courseId) || !isId(id)) return undefined
  const shared = await findShared(visit.ctx, scope, { courseId, id })
  if (!shared) return undefined
  const reach = shared.reach ?? ''
  const howFound = visit.t('board.found-by', { name: shared.offerer })
  return { name: shared.name ?? '', howFound, [fieldOfReach(reach)]: reach }
}

/** The form again, where the profile belongs to someone on the list; anything else goes on up. */
function refused(
  visit: Visit,
  scope: SeekerId,
  error: unknown,
  { values, ...form }: Omit<FormPage, 'state'> & Pick<FormState, 'values'>,
) {
  if (!isAppError(error, 'contact-exists')) throw error
  const other = { contactId: String(error.params['contactId']), name: String(error.params['name']) }
  const state = { ...(values && { values }), errors: { profileUrl: { key: 'contacts.exists' } } }
  return showForm(visit, scope, { ...form, state, other })
}

async function addNew(visit: Visit, scope: SeekerId) {
  const form = await visit.form()
  const again = { id: submittedId(form.values['id']) }
  const parsed = parseForm(contactForm, form)
  if (!parsed.ok) return showForm(visit, scope, { ...again, state: parsed })
  let id: string
  try {
    id = await addContact(visit.ctx, scope, parsed.value, { id: again.id })
  } catch (error) {
    return refused(visit, scope, error, { ...again, values: form.values })
  }
  // Five people are a good start: whoever writes down a list goes on with the next one, found in the same way.
  const found = [...visit.query].filter(([name]) => name === 'found' || name === 'by')
  const next = new URLSearchParams(found).toString()
  const to = form.values['act'] === 'another' ? `/contacts/new${next && `?${next}`}` : `/contacts/${id}`
  return redirect(to, {
    flash: { key: 'contacts.added', params: { name: contactName(parsed.value) } },
  })
}

/** What a form says, as it would be on record; without who led to the contact, where it does not ask. */
const typedAsValues = (typed: ContactInput): FormValues => {
  const { ledBy, ...said } = formValuesOf(typed, typed.ledBy ?? '')
  return typed.ledBy === undefined ? said : { ...said, ledBy }
}

async function changeContact(visit: Visit, scope: SeekerId, form: FormBody, contact: Contact) {
  const { ledBy } = await findOrigins(visit.ctx.db, scope, contact.id)
  const stored = formValuesOf(contact, ledBy?.id)
  const { parsed, conflicts } = parseMerged(contactForm, form, {
    stored,
    mergeKindOf,
    formValuesOf: typedAsValues,
    typedOf: (said) => typedOf(said as typeof stored),
  })
  const typed = { contact, values: form.values, base: stored }
  if (!parsed.ok) return showForm(visit, scope, { ...typed, state: parsed })
  try {
    await editContact(visit.ctx, scope, contact.id, parsed.value)
  } catch (error) {
    return refused(visit, scope, error, typed)
  }
  const { t } = visit
  const asWords = ({ name, discarded }: MergeConflict) => {
    if (name === 'relationship') return t(`contacts.relationship-${contact.relationship ?? 'unsaid'}`)
    return name === 'ledBy' ? (ledBy?.name ?? t('contacts.led-by-nobody')) : discarded
  }
  const flash = mergedFlash(t, conflicts, labels, asWords)
  return redirect(`/contacts/${contact.id}`, { flash: flash ?? { key: 'contacts.saved' } })
}

function historyOf(
  { t }: Visit,
  messages: readonly ContactMessage[],
  interviews: readonly Interview[],
): HistoryEntry[] {
  const written = messages.map((message) => ({
    key: `message-${message.id}`,
    href: `/messages/${message.id}`,
    what: t(`contacts.history-${message.kind}`),
    state: t(`contacts.history-${message.state === 'drafted' ? 'draft' : message.state}`),
    at: message.sent_at ?? message.created_at,
  }))
  const talks = interviews.map((interview) => ({
    key: `interview-${interview.id}`,
    href: `/interviews/${interview.id}`,
    what: t('contacts.history-interview'),
    state: t(`ui.path-${interview.stage}`),
    // The day belongs to the stage beside it: of the talk once there was one or a day is agreed, else of the plan.
    at:
      interview.endedAt ?? (interview.stage === 'agreed' ? interview.startsAt : null) ?? interview.createdAt,
  }))
  return [...written, ...talks].sort((one, other) => other.at.getTime() - one.at.getTime())
}

async function factsOf(visit: Visit, scope: SeekerId, contact: Contact): Promise<ContactFacts> {
  const [messages, interviews, suggestions, metAt, origins, silence] = await Promise.all([
    listContactMessages(visit.ctx.db, scope, contact.id),
    listInterviews(visit.ctx, scope, { contactId: contact.id }),
    listSuggestions(visit.ctx.db, scope, { contactId: contact.id }),
    listActivitiesOfContact(visit.ctx.db, scope, contact.id),
    findOrigins(visit.ctx.db, scope, contact.id),
    findSilence(visit.ctx, scope, { contactId: contact.id, zone: visit.zone }),
  ])
  const twins = suggestions.map(({ one, other }) => (one.id === contact.id ? other : one))
  const history = historyOf(visit, messages, interviews)
  const agreed = interviews.filter((interview) => isAhead(interview, visit.now))
  return { contact, history, agreed, twins, metAt, origins, silence, now: visit.now }
}

async function showContact(visit: Visit<'contactId'>, scope: SeekerId) {
  const contact = await getContact(visit.ctx.db, scope, visit.params.contactId)
  const options = { title: contactName(contact), nav: 'contacts' } as const
  return page(visit, options, <ContactDetailPage {...await factsOf(visit, scope, contact)} />)
}

async function takeOff(visit: Visit<'contactId'>, scope: SeekerId) {
  const id = visit.params.contactId
  await removeContact(visit.ctx, scope, id)
  const [contact] = await listContactsById(visit.ctx.db, scope, [id])
  const params = { name: contact ? contactName(contact) : '' }
  return redirect('/contacts', {
    flash: { key: 'contacts.removed', params, undo: `/contacts/${id}/restore` },
  })
}

async function bringBack(visit: Visit<'contactId'>, scope: SeekerId) {
  const id = visit.params.contactId
  await restoreContact(visit.ctx, scope, id)
  const contact = await getContact(visit.ctx.db, scope, id)
  const { to } = (await visit.form()).values
  return redirect(ownPath(to, `/contacts/${id}`), {
    flash: { key: 'contacts.restored', params: { name: contactName(contact) } },
  })
}

const lockShown = (visit: Visit<'contactId'>, scope: SeekerId) =>
  lockSurvivor(visit.ctx, scope, visit.params.contactId)

export const contactRoutes = [
  get('/contacts', seeker, showList),
  get('/contacts/new', seeker, showNew),
  post('/contacts/new', seeker, addNew),
  get('/contacts/:contactId', seeker, showContact),
  get('/contacts/:contactId/edit', seeker, async (visit, scope) => {
    const contact = await getContact(visit.ctx.db, scope, visit.params.contactId)
    const { ledBy } = await findOrigins(visit.ctx.db, scope, contact.id)
    const said = formValuesOf(contact, ledBy?.id)
    return showForm(visit, scope, { contact, state: { values: typedOf(said) }, base: said })
  }),
  postLocked('/contacts/:contactId/edit', seeker, lockShown, changeContact),
  // Where forms went until 2026-12: one that stood open over the update still arrives. They go with the next release.
  post('/contacts', seeker, addNew),
  postLocked('/contacts/:contactId', seeker, lockShown, changeContact),
  post('/contacts/:contactId/emails/first', seeker, async (visit, scope) => {
    const email = (await visit.form()).values['email'] ?? ''
    const id = await putEmailFirst(visit.ctx, scope, visit.params.contactId, email)
    return redirect(`/contacts/${id}#emails`, { flash: { key: 'contacts.letters-to', params: { email } } })
  }),
  post('/contacts/:contactId/remove', seeker, takeOff),
  post('/contacts/:contactId/restore', seeker, bringBack),
]
