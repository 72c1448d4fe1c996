import { AppError } from '../../shared/errors.ts'
import { isId, newId } from '../../shared/ids.ts'
import type { Visit } from '../../platform/web/index.ts'
import { get, json, parseForm, post, redirect } from '../../platform/web/index.ts'
import { page } from '../../ui/index.ts'
import type { FormState } from '../../ui/index.ts'
import type { SeekerId } from '../accounts/index.ts'
import { seeker } from '../accounts/index.ts'
import { listActivitiesOfContact } from '../activities/index.ts'
import { countSuggestions, listSuggestions } from '../duplicates/index.ts'
import { listInterviews } from '../interviews/index.ts'
import { listContacts } from './contact-list.queries.ts'
import { createContact, editContact, removeContact, restoreContact } from './contacts.commands.ts'
import { contactName } from './contacts.ts'
import type { Contact } from './contacts.ts'
import { findContact, getContact } from './contacts.queries.ts'
import { contactForm, listQuery } from './contacts.schema.ts'
import { listContactMessages } from './history.queries.ts'
import { ContactDetailPage } from './pages/contact.tsx'
import type { HistoryEntry } from './pages/contact.tsx'
import { ContactFormPage } from './pages/contact-form.tsx'
import { ContactListPage } from './pages/contact-list.tsx'

async function showList(visit: Visit, scope: SeekerId) {
  const query = listQuery.parse(Object.fromEntries(visit.query))
  const { db } = visit.ctx
  if (visit.request.headers.get('accept') === 'application/json')
    return json({ contacts: (await listContacts(db, scope, query)).contacts })
  const [found, duplicates] = await Promise.all([listContacts(db, scope, query), countSuggestions(db, scope)])
  const options = {
    title: visit.t('contacts.title'),
    nav: 'contacts',
    islands: ['contact-search'],
    ahead: true,
    wide: true,
  } as const
  return page(visit, options, <ContactListPage {...{ query, found, duplicates }} />)
}

interface FormPage {
  state: FormState
  id?: string
  contact?: Contact
  other?: { contactId: string; name: string }
  status?: number
}

function showForm(visit: Visit, { state, id, contact, other, status = 200 }: FormPage) {
  const title = contact
    ? visit.t('contacts.edit-title', { name: contactName(contact) })
    : visit.t('contacts.new')
  const href = contact ? `/contacts/${contact.id}` : '/contacts'
  const back = { href, label: contact ? contactName(contact) : visit.t('contacts.back') }
  return page(
    visit,
    { title, nav: 'contacts', status },
    <ContactFormPage action={href} {...{ title, back, state, id, other }} />,
  )
}

/** The form again, where the profile belongs to someone on the list; anything else goes on up. */
function refused(
  visit: Visit,
  error: unknown,
  form: Omit<FormPage, 'state'>,
  values: FormState['values'] = {},
) {
  if (!(error instanceof AppError) || error.code !== 'contact-exists') throw error
  const other = { contactId: String(error.params['contactId']), name: String(error.params['name']) }
  const state = { values, errors: { profileUrl: { key: 'contacts.exists' } } }
  return showForm(visit, { ...form, state, other, status: 422 })
}

async function addContact(visit: Visit, scope: SeekerId) {
  const form = await visit.form()
  const id = isId(form.values['id'] ?? '') ? form.values['id']! : newId()
  const parsed = parseForm(contactForm, form)
  if (!parsed.ok) return showForm(visit, { id, state: parsed, status: 422 })
  try {
    await createContact(visit.ctx, scope, parsed.value, { id })
  } catch (error) {
    return refused(visit, error, { id }, form.values)
  }
  return redirect(`/contacts/${id}`, {
    flash: { key: 'contacts.added', params: { name: contactName(parsed.value) } },
  })
}

async function changeContact(visit: Visit, scope: SeekerId) {
  const contact = await getContact(visit.ctx.db, scope, visit.params['contactId']!)
  const form = await visit.form()
  const parsed = parseForm(contactForm, form)
  if (!parsed.ok) return showForm(visit, { contact, state: parsed, status: 422 })
  try {
    await editContact(visit.ctx, scope, contact.id, parsed.value)
  } catch (error) {
    return refused(visit, error, { contact }, form.values)
  }
  return redirect(`/contacts/${contact.id}`, { flash: { key: 'contacts.saved' } })
}

/** A contact as its form shows it. */
function typedOf(contact: Contact): FormState {
  const { emails, phones, links, ...rest } = contact
  return {
    values: { ...rest, emails: emails.join(', '), phones: phones.join(', '), links: links.join('\n') },
  }
}

async function historyOf(visit: Visit, scope: SeekerId, contactId: string): Promise<HistoryEntry[]> {
  const { t, ctx } = visit
  const [messages, interviews] = await Promise.all([
    listContactMessages(ctx.db, scope, contactId),
    listInterviews(ctx, scope, { contactId }),
  ])
  const written = messages.map((message) => ({
    key: `message-${message.id}`,
    href: `/messages/${message.id}`,
    what: t(`contacts.history-${message.kind}`),
    state: t(message.sent_at ? 'contacts.history-sent' : 'contacts.history-draft'),
    at: message.sent_at ?? message.created_at,
  }))
  const talks = interviews.map((interview) => ({
    key: `interview-${interview.id}`,
    href: `/interviews/${interview.id}`,
    what: t('contacts.history-interview'),
    state: t(`ui.path-${interview.stage}`),
    at: interview.createdAt,
  }))
  return [...written, ...talks].sort((one, other) => other.at.getTime() - one.at.getTime())
}

async function showContact(visit: Visit, scope: SeekerId) {
  const contact = await getContact(visit.ctx.db, scope, visit.params['contactId']!)
  const [history, suggestions, metAt] = await Promise.all([
    historyOf(visit, scope, contact.id),
    listSuggestions(visit.ctx.db, scope, { contactId: contact.id }),
    listActivitiesOfContact(visit.ctx.db, scope, contact.id),
  ])
  const twins = suggestions.map(({ one, other }) => (one.id === contact.id ? other : one))
  const options = { title: contactName(contact), nav: 'contacts' } as const
  return page(visit, options, <ContactDetailPage {...{ contact, history, twins, metAt }} />)
}

async function takeOff(visit: Visit, scope: SeekerId) {
  const id = visit.params['contactId']!
  const contact = await findContact(visit.ctx.db, scope, id)
  await removeContact(visit.ctx, scope, id)
  const params = { name: contact ? contactName(contact) : '' }
  return redirect('/contacts', {
    flash: contact && { key: 'contacts.removed', params, undo: `/contacts/${id}/restore` },
  })
}

async function bringBack(visit: Visit, scope: SeekerId) {
  const id = visit.params['contactId']!
  await restoreContact(visit.ctx, scope, id)
  const contact = await getContact(visit.ctx.db, scope, id)
  return redirect(`/contacts/${id}`, {
    flash: { key: 'contacts.restored', params: { name: contactName(contact) } },
  })
}

export const contactRoutes = [
  get('/contacts', seeker, showList),
  get('/contacts/new', seeker, (visit) => showForm(visit, { id: newId(), state: {} })),
  post('/contacts', seeker, addContact),
  get('/contacts/:contactId', seeker, showContact),
  get('/contacts/:contactId/edit', seeker, async (visit, scope) => {
    const contact = await getContact(visit.ctx.db, scope, visit.params['contactId']!)
    return showForm(visit, { contact, state: typedOf(contact) })
  }),
  post('/contacts/:contactId', seeker, changeContact),
  post('/contacts/:contactId/remove', seeker, takeOff),
  post('/contacts/:contactId/restore', seeker, bringBack),
]
