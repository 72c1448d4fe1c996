import type { ComponentChildren } from 'preact'
import {
  type FormBody,
  get,
  mergedFlash,
  parseForm,
  parseMerged,
  post,
  postLocked,
  redirect,
  refusal,
  type Visit,
} from '../../platform/web/index.ts'
import { isAppError, notFound } from '../../shared/errors.ts'
import { isId, submittedId } from '../../shared/ids.ts'
import { fieldId, page, type FormState } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import {
  editForAim,
  findingWords,
  Findings,
  lockAim,
  planForAim,
  type Refused,
} from '../assignments/index.ts'
import {
  contactName,
  findSurvivor,
  getContact,
  getSurvivor,
  relationships,
  sayRelationship,
  searchContacts,
} from '../contacts/index.ts'
import { listFieldNames } from '../fields/index.ts'
import { listAims } from '../goals/index.ts'
import { tieField } from './components/tie-fields.tsx'
import { aboutLabels, aboutOf } from './interview-forms.ts'
import { hereOf, idOf, interviewPage, lockHere, nav } from './interview-visit.tsx'
import { getInterview, type Interview, listPeople } from './interviews.queries.ts'
import { interviewSchema, wishSchema } from './interviews.schema.ts'
import { NewInterviewPage } from './pages/new-interview.tsx'

async function newPage(
  visit: Visit,
  scope: SeekerId,
  contactIds: string[],
  state?: FormState,
  findings?: ComponentChildren,
) {
  const named = contactIds.filter((id) => isId(id))
  const meant = await Promise.all(named.map((id) => findSurvivor(visit.ctx.db, scope, id)))
  const known = [...new Map(meant.flatMap((contact) => (contact ? [[contact.id, contact]] : []))).values()]
  const onList = await listPeople(
    visit.ctx,
    scope,
    known.map(({ id }) => id),
  )
  const off = known.filter(({ id }) => !onList.some(({ contactId }) => contactId === id))
  // What was typed comes back with everybody it was typed for, as it would be planned; a link plans with nobody off the list.
  const people = state
    ? known.map((contact) => ({
        contactId: contact.id,
        name: contactName(contact),
        organization: contact.organization,
      }))
    : onList
  if (people.length === 0) {
    // Says whom it is about, and how they come back.
    if (off[0]) await getContact(visit.ctx.db, scope, off[0].id)
    if (contactIds.length > 0) throw notFound()
    const choosing = visit.query.get('choose') === 'yes'
    return choosing
      ? redirect('/contacts?choose=yes', { flash: { key: 'interviews.needs-person' } })
      : redirect('/contacts')
  }
  const aims = await listAims(visit.ctx, scope)
  const fieldNames = await listFieldNames(visit.ctx.db, scope)
  const field = visit.query.get('field') ?? (fieldNames.length === 1 ? fieldNames[0]! : '')
  const title = visit.t('interviews.new-with', { name: people.map((person) => person.name).join(', ') })
  const aim = aims.length === 1 ? (aims[0]?.value ?? '') : ''
  const { find: typed = '', id: carried = '' } = (state?.values ?? {}) as FormBody['values']
  const find = typed.trim()
  const found = find === '' ? [] : (await searchContacts(visit.ctx.db, scope, find)).contacts
  const others = found
    .filter(({ id }) => !people.some((person) => person.contactId === id))
    .slice(0, 8)
    .map((each) => ({
      contactId: each.id,
      name: contactName(each),
      title: each.title,
      organization: each.organization,
    }))
  return page(
    visit,
    { title, nav, refused: state?.errors },
    <NewInterviewPage
      {...{ id: submittedId(carried), people, aims, aim, fieldNames, field, find, others }}
      off={off.map((contact) => contactName(contact))}
      state={state}
      refusal={findings}
    />,
  )
}

/** A form's state with what its assignment has against it; how one knows somebody is asked in the form itself. */
function refusedBy(visit: Visit, { values }: FormBody, refused: Refused) {
  const errors: Record<string, string> = {}
  // What is only noted stands beside the form.
  for (const finding of refused.findings.filter(({ weight }) => weight === 'refuse')) {
    const { contactId } = finding.params
    const field = finding.code === 'relationship-unsaid' ? tieField(String(contactId)) : 'aim'
    errors[field] = [errors[field], findingWords(visit.t, finding).reason].filter(Boolean).join(' ')
  }
  const unsaid = Object.fromEntries(Object.keys(errors).map((name) => [name, '']))
  const tieAt = (contactId: string) => `#${fieldId(tieField(contactId))}`
  return {
    state: { values: { ...unsaid, ...values }, errors },
    refusal: <Findings {...refused} tieAt={tieAt} />,
  }
}

/** The plan again with what its assignment has against it. */
function refusedPlan(visit: Visit, scope: SeekerId, body: FormBody, refused: Refused) {
  const { state, refusal: findings } = refusedBy(visit, body, refused)
  const values = { ...state.values, 'contact[]': body.all('contact[]') }
  return newPage(visit, scope, body.all('contact[]'), { ...state, values }, findings)
}

/** How the seeker says to know those who take part, where the form asked and they said it. */
const tiesIn = ({ values }: FormBody, contactIds: readonly string[]) =>
  contactIds.flatMap((contactId) => {
    const said = relationships.find((each) => each === values[tieField(contactId)])
    return said ? [{ contactId, said }] : []
  })

/** A button that changes who takes part: the page again, with everything that was typed. */
function changeOfPeople({
  values,
  all,
}: FormBody): { contactIds: string[]; values: FormBody['values'] } | null {
  const chosen = all('contact[]')
  const { with: added, without, find = '', act } = values
  if (added) return { contactIds: [...chosen, added], values: { ...values, find: '' } }
  if (without) return { contactIds: chosen.filter((id) => id !== without), values }
  // Enter in the search box presses no button: it searches, as one would expect of it.
  return act !== 'plan' && find.trim() !== '' ? { contactIds: chosen, values } : null
}

/** Planning, too, holds the assignment and says the ties before it holds the interview. */
async function lockAbout(visit: Visit<'interviewId'>, scope: SeekerId, body: FormBody) {
  await lockAim(visit.ctx, scope, body.values['aim'] ?? '')
  const { people } = await getInterview(visit.ctx, scope, idOf(visit))
  const contactIds = people.map(({ contactId }) => contactId)
  for (const { contactId, said } of tiesIn(body, contactIds))
    await sayRelationship(visit.ctx, scope, contactId, said)
  return lockHere(visit, scope)
}

async function changeAbout(
  visit: Visit<'interviewId'>,
  scope: SeekerId,
  body: FormBody,
  interview: Interview,
) {
  const { parsed: form, conflicts } = parseMerged(wishSchema, body, {
    stored: aboutOf(interview),
    mergeKindOf: (name) => (name === 'wish' ? 'text' : 'one'),
  })
  if (!form.ok) return interviewPage(visit, scope, { form: 'about', state: form })
  try {
    const refused = await editForAim(visit.ctx, scope, idOf(visit), form.value)
    if (refused)
      return await interviewPage(visit, scope, { form: 'about', ...refusedBy(visit, body, refused) })
  } catch (error) {
    if (!isAppError(error, 'aim-removed')) throw error
    return interviewPage(visit, scope, { form: 'about', state: refusal(error, 'aim', body.values) })
  }
  const flash = mergedFlash(visit.t, conflicts, aboutLabels, ({ name, discarded }) =>
    name === 'aim' ? (interview.aim?.title ?? '') : discarded,
  )
  return redirect(`${hereOf(visit)}#about`, { flash: flash ?? { key: 'interviews.flash-saved' } })
}

export const planningRoutes = [
  get('/interviews/new', seeker, (visit, scope) => newPage(visit, scope, visit.query.getAll('contact'))),
  post('/interviews/new', seeker, async (visit, scope) => {
    const body = await visit.form()
    const changed = changeOfPeople(body)
    if (changed) return newPage(visit, scope, changed.contactIds, { values: changed.values })
    const form = parseForm(interviewSchema, body)
    if (!form.ok) return newPage(visit, scope, body.all('contact[]'), form)
    const id = submittedId(body.values['id'])
    for (const { contactId, said } of tiesIn(body, form.value.contact)) {
      const meant = await getSurvivor(visit.ctx.db, scope, contactId)
      await sayRelationship(visit.ctx, scope, meant.id, said)
    }
    try {
      const refused = await planForAim(visit.ctx, scope, { ...form.value, id })
      if (refused) return await refusedPlan(visit, scope, body, refused)
    } catch (error) {
      if (!isAppError(error, 'aim-removed')) throw error
      return newPage(visit, scope, body.all('contact[]'), refusal(error, 'aim', body.values))
    }
    const { names } = await getInterview(visit.ctx, scope, id)
    return redirect(`/interviews/${id}`, {
      flash: { key: 'interviews.flash-planned', params: { name: names } },
    })
  }),
  postLocked('/interviews/:interviewId/about', seeker, lockAbout, changeAbout),
]
