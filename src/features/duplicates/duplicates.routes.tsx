import { type Visit, get, parseForm, post, redirect } from '../../platform/web/index.ts'
import { page } from '../../ui/index.ts'
import { type SeekerId, seeker } from '../accounts/index.ts'
import { contactName, getContact, searchContacts, type Contact } from '../contacts/index.ts'
import { findDuplicatesAtOnce, forgetApart, keepApart } from './duplicates.commands.ts'
import {
  countSuggestions,
  getMergeable,
  listSuggestions,
  pairOf,
  waitingSince,
} from './duplicates.queries.ts'
import { mergeForm } from './duplicates.schema.ts'
import { differing, taken } from './merge-contacts.ts'
import { mergeContacts, undoMerge } from './merge.commands.ts'
import { ChoosePage } from './pages/choose.tsx'
import { ComparePage } from './pages/compare.tsx'
import { SuggestionsPage } from './pages/suggestions.tsx'

async function showSuggestions(visit: Visit, scope: SeekerId) {
  await findDuplicatesAtOnce(visit.ctx, scope)
  const { db } = visit.ctx
  const number = Math.min(1_000, Math.max(1, Math.trunc(Number(visit.query.get('page')) || 1)))
  const [suggestions, count, waiting] = await Promise.all([
    listSuggestions(db, scope, { page: number }),
    countSuggestions(db, scope),
    waitingSince(db, scope),
  ])
  const options = { title: visit.t('duplicates.title'), nav: 'contacts' } as const
  return page(
    visit,
    options,
    <SuggestionsPage {...{ suggestions, count }} page={number} waiting={waiting !== null} />,
  )
}

/** The two of the address, the one that is longer on the list first. */
async function bothOf(
  visit: Visit<'contactId' | 'otherContactId'>,
  scope: SeekerId,
): Promise<[Contact, Contact]> {
  const { one_id, other_id } = pairOf(visit.params.contactId, visit.params.otherContactId)
  const { db } = visit.ctx
  return Promise.all([getContact(db, scope, one_id), getContact(db, scope, other_id)])
}

/** Whoever belongs to the same person, and nobody proposed it. */
async function chooseOther(visit: Visit<'contactId'>, scope: SeekerId) {
  const { db } = visit.ctx
  const contact = await getContact(db, scope, visit.params.contactId)
  const typed = (visit.query.get('q') ?? '').trim()
  const nobody = { contacts: [], similar: false, after: null }
  const found = typed === '' ? nobody : await searchContacts(db, scope, typed)
  const others = found.contacts.filter(({ id }) => id !== contact.id)
  const title = visit.t('duplicates.choose-title', { name: contactName(contact) })
  return page(
    visit,
    { title, nav: 'contacts' },
    <ChoosePage
      {...{ contact, typed, found: others }}
      similar={found.similar}
      more={found.after !== null ? others.length : null}
    />,
  )
}

/** What was found about two of whom the program thinks that they are one; nothing of two whom the seeker chose. */
async function findSuggestion({ ctx }: Visit, scope: SeekerId, [one, other]: readonly [Contact, Contact]) {
  const suggestions = await listSuggestions(ctx.db, scope, { contactId: one.id })
  return suggestions.find((pair) => pair.one.id === one.id && pair.other.id === other.id)
}

async function showComparison(visit: Visit<'contactId' | 'otherContactId'>, scope: SeekerId) {
  const [one, other] = await bothOf(visit, scope)
  const { db } = visit.ctx
  const [found, [kept, gone]] = await Promise.all([
    findSuggestion(visit, scope, [one, other]),
    getMergeable(db, scope, [one.id, other.id]),
  ])
  const choices = Object.fromEntries(
    differing(kept, gone).map((field) => [field, taken(kept, gone, field)] as const),
  )
  const options = { title: visit.t('duplicates.compare-title'), nav: 'contacts' } as const
  // Whoever chose the two goes back to where they were found.
  const from = visit.params.contactId === one.id ? one : other
  const q = visit.query.get('q')
  const chosenAt =
    found && q === null ? undefined : `/duplicates/${from.id}${q ? `?${new URLSearchParams({ q })}` : ''}`
  return page(visit, options, <ComparePage {...{ one, other, from, found, choices, chosenAt }} />)
}

async function merge(visit: Visit<'contactId' | 'otherContactId'>, scope: SeekerId) {
  const [one, other] = await bothOf(visit, scope)
  const parsed = parseForm(mergeForm, await visit.form())
  const choices = parsed.ok ? parsed.value : {}
  const suggested = await findSuggestion(visit, scope, [one, other])
  const id = await mergeContacts(visit.ctx, scope, { keptId: one.id, goneId: other.id, choices })
  const kept = await getContact(visit.ctx.db, scope, one.id)
  const flash = {
    key: 'duplicates.merged',
    params: { name: contactName(kept) },
    undo: `/merges/${id}/undo`,
  } as const
  const left = suggested ? await countSuggestions(visit.ctx.db, scope) : 0
  return redirect(left > 0 ? '/duplicates' : `/contacts/${kept.id}`, { flash })
}

async function setApart(visit: Visit<'contactId' | 'otherContactId'>, scope: SeekerId) {
  const [one, other] = await bothOf(visit, scope)
  const suggested = await findSuggestion(visit, scope, [one, other])
  await keepApart(visit.ctx, scope, one.id, other.id)
  const params = { one: contactName(one), other: contactName(other) }
  return redirect(suggested ? '/duplicates' : `/contacts/${visit.params.contactId}`, {
    flash: { key: 'duplicates.kept-apart', params, undo: `/duplicates/${one.id}/${other.id}/reopen` },
  })
}

export const duplicateRoutes = [
  get('/duplicates', seeker, showSuggestions),
  get('/duplicates/:contactId', seeker, chooseOther),
  get('/duplicates/:contactId/:otherContactId', seeker, showComparison),
  post('/duplicates/:contactId/:otherContactId/merge', seeker, merge),
  post('/duplicates/:contactId/:otherContactId/apart', seeker, setApart),
  post('/duplicates/:contactId/:otherContactId/reopen', seeker, async (visit, scope) => {
    const [one, other] = await bothOf(visit, scope)
    await forgetApart(visit.ctx, scope, one.id, other.id)
    const suggested = await findSuggestion(visit, scope, [one, other])
    return redirect(suggested ? '/duplicates' : `/duplicates/${one.id}/${other.id}`, {
      flash: { key: 'duplicates.reopened' },
    })
  }),
  post('/merges/:mergeId/undo', seeker, async (visit, scope) => {
    const { keptId, goneId } = await undoMerge(visit.ctx, scope, visit.params.mergeId)
    return redirect(`/duplicates/${keptId}/${goneId}`, { flash: { key: 'duplicates.parted' } })
  }),
]
