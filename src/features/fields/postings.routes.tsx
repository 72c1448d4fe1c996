import { get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { submittedId, isId, newId } from '../../shared/ids.ts'
import { page } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import type { ShownMention } from './components/mentions.tsx'
import { longestField } from './fields.ts'
import { getField } from './fields.queries.ts'
import type { PostingKey } from './field-key.ts'
import { mentionForm, postingForm } from './fields.schema.ts'
import { fieldHere, fieldKey } from './fields.routes.tsx'
import {
  addMention,
  editMention,
  rejectMention,
  restoreMention,
  reviewProposals,
} from './mentions.commands.ts'
import { changedFlash } from './qualifications.routes.tsx'
import { NewPostingPage, type NewPostingProps } from './pages/new-posting.tsx'
import { PostingPage, type PostingPageProps } from './pages/posting.tsx'
import {
  addPosting,
  editPosting,
  markAsksNothing,
  removePosting,
  restorePosting,
} from './postings.commands.ts'
import { findSamePosting, getPosting, listMentions, listQualifications } from './postings.queries.ts'
import { distinctMentions, mergesOf, rootOf } from './tally.ts'

const nav = 'fields' as const
const idOf = (visit: Visit<'postingId'>) => visit.params.postingId
const keyOf = (visit: Visit<'fieldId' | 'postingId'>, scope: SeekerId): PostingKey => ({
  ...fieldKey(visit, scope),
  postingId: idOf(visit),
})
const hereOf = (visit: Visit<'fieldId' | 'postingId'>) => `${fieldHere(visit)}/postings/${idOf(visit)}`
const mentionOf = (visit: Visit<'mentionId'>) => visit.params.mentionId
// A character is up to three bytes when a form sends it percent-encoded, or in UTF-8.
const options = { maxBytes: longestField.pasted * 3 + 10_000 }

type NewPage = Pick<NewPostingProps, 'id' | 'state' | 'same'>

async function newPage(visit: Visit<'fieldId'>, scope: SeekerId, props: NewPage) {
  const field = await getField(visit.ctx.db, scope, fieldKey(visit, scope).fieldId)
  const title = visit.t('fields.posting-new-title', { name: field.name })
  return page(visit, { title, nav, refused: props.state }, <NewPostingPage {...{ field, ...props }} />)
}

/** What a posting asks for, each once and by the name the field has for it. */
async function shownMentions(visit: Visit, key: PostingKey): Promise<ShownMention[]> {
  const { db } = visit.ctx
  const [mentions, qualifications] = await Promise.all([
    listMentions(db, key, key.postingId),
    listQualifications(db, key),
  ])
  const merges = mergesOf(qualifications)
  const byId = new Map(qualifications.map((each) => [each.id, each]))
  return distinctMentions(mentions, merges).flatMap((mention) => {
    const own = byId.get(rootOf(mention.qualificationId, merges))
    return own ? [{ ...mention, text: own.text, type: own.type }] : []
  })
}

async function postingPage(
  visit: Visit<'fieldId' | 'postingId'>,
  scope: SeekerId,
  refused?: PostingPageProps['refused'],
) {
  const key = keyOf(visit, scope)
  const field = await getField(visit.ctx.db, scope, key.fieldId)
  const posting = await getPosting(visit.ctx.db, key, key.postingId)
  const mentions = await shownMentions(visit, key)
  return page(
    visit,
    { title: posting.title, nav, refused },
    <PostingPage {...{ field, posting, mentions }} refused={refused} />,
  )
}

async function savePosting(visit: Visit<'fieldId'>, scope: SeekerId) {
  await getField(visit.ctx.db, scope, fieldKey(visit, scope).fieldId)
  const body = await visit.form()
  const id = submittedId(body.values['id'])
  const form = parseForm(postingForm, body)
  if (!form.ok) return newPage(visit, scope, { id, state: form })
  // Pasted once more it would count twice; who wants that says so.
  const same = await findSamePosting(visit.ctx.db, fieldKey(visit, scope), { ...form.value, id })
  if (same && body.values['again'] !== same.id)
    return newPage(visit, scope, { id, same, state: { values: body.values } })
  const { proposed } = await addPosting(visit.ctx, fieldKey(visit, scope), { ...form.value, id })
  return redirect(`${fieldHere(visit)}/postings/${id}`, {
    flash: { key: 'fields.flash-posting', params: { n: proposed } },
  })
}

async function review(visit: Visit<'fieldId' | 'postingId'>, scope: SeekerId) {
  const key = keyOf(visit, scope)
  const { title } = await getPosting(visit.ctx.db, key, key.postingId)
  const body = await visit.form()
  const shown = body.all('shown[]').filter((id) => isId(id))
  const kept = body.all('kept[]').filter((id) => isId(id))
  await reviewProposals(visit.ctx, key, { shown, kept })
  return redirect(`${fieldHere(visit)}#tally`, {
    flash: { key: 'fields.flash-reviewed', params: { n: kept.length, title } },
  })
}

async function changeMention(visit: Visit<'fieldId' | 'mentionId' | 'postingId'>, scope: SeekerId) {
  const key = keyOf(visit, scope)
  await getPosting(visit.ctx.db, key, key.postingId)
  const mentionId = mentionOf(visit)
  const form = parseForm(mentionForm, await visit.form())
  if (!form.ok) return postingPage(visit, scope, { form: mentionId, state: form })
  const now = await editMention(visit.ctx, key, { ...form.value, mentionId })
  return redirect(`${hereOf(visit)}#mention-${mentionId}`, { flash: changedFlash(visit, now) })
}

export const postingRoutes = [
  get('/fields/:fieldId/postings/new', seeker, (visit, scope) => newPage(visit, scope, { id: newId() })),
  post('/fields/:fieldId/postings', seeker, savePosting, options),
  get('/fields/:fieldId/postings/:postingId', seeker, (visit, scope) => postingPage(visit, scope)),
  post(
    '/fields/:fieldId/postings/:postingId',
    seeker,
    async (visit, scope) => {
      const key = keyOf(visit, scope)
      await getPosting(visit.ctx.db, key, key.postingId)
      const form = parseForm(postingForm, await visit.form())
      if (!form.ok) return postingPage(visit, scope, { form: 'posting', state: form })
      await editPosting(visit.ctx, key, form.value)
      return redirect(hereOf(visit), { flash: { key: 'fields.flash-saved' } })
    },
    options,
  ),
  post('/fields/:fieldId/postings/:postingId/review', seeker, review),
  post('/fields/:fieldId/postings/:postingId/asks-nothing', seeker, async (visit, scope) => {
    if (!(await markAsksNothing(visit.ctx, keyOf(visit, scope), true))) return redirect(hereOf(visit))
    const undo = `${hereOf(visit)}/asks-nothing/undo`
    return redirect(`${fieldHere(visit)}#tally`, { flash: { key: 'fields.flash-asks-nothing', undo } })
  }),
  post('/fields/:fieldId/postings/:postingId/asks-nothing/undo', seeker, async (visit, scope) => {
    await markAsksNothing(visit.ctx, keyOf(visit, scope), false)
    return redirect(hereOf(visit))
  }),
  post('/fields/:fieldId/postings/:postingId/remove', seeker, async (visit, scope) => {
    await removePosting(visit.ctx, keyOf(visit, scope))
    const undo = `${hereOf(visit)}/restore`
    return redirect(`${fieldHere(visit)}#postings`, {
      flash: { key: 'fields.flash-posting-removed', undo },
    })
  }),
  post('/fields/:fieldId/postings/:postingId/restore', seeker, async (visit, scope) => {
    await restorePosting(visit.ctx, keyOf(visit, scope))
    return redirect(hereOf(visit), { flash: { key: 'fields.flash-posting-restored' } })
  }),
  post('/fields/:fieldId/postings/:postingId/qualifications', seeker, async (visit, scope) => {
    const key = keyOf(visit, scope)
    await getPosting(visit.ctx.db, key, key.postingId)
    const form = parseForm(mentionForm, await visit.form())
    if (!form.ok) return postingPage(visit, scope, { form: 'qualifications', state: form })
    const { id, text } = await addMention(visit.ctx, key, form.value)
    return redirect(`${hereOf(visit)}#mention-${id}`, {
      flash: { key: 'fields.flash-entry-added', params: { name: text } },
    })
  }),
  post('/fields/:fieldId/postings/:postingId/qualifications/:mentionId', seeker, changeMention),
  post(
    '/fields/:fieldId/postings/:postingId/qualifications/:mentionId/reject',
    seeker,
    async (visit, scope) => {
      const mentionId = mentionOf(visit)
      const rejected = await rejectMention(visit.ctx, keyOf(visit, scope), mentionId)
      const ids = rejected.map((id) => `id=${id}`).join('&')
      const undo = `${hereOf(visit)}/qualifications/${mentionId}/restore?${ids}`
      return redirect(`${hereOf(visit)}#asked`, { flash: { key: 'fields.flash-left-out', undo } })
    },
  ),
  post(
    '/fields/:fieldId/postings/:postingId/qualifications/:mentionId/restore',
    seeker,
    async (visit, scope) => {
      const rejected = visit.query.getAll('id').filter((id) => isId(id))
      await restoreMention(visit.ctx, keyOf(visit, scope), { mentionId: mentionOf(visit), rejected })
      return redirect(`${hereOf(visit)}#asked`, { flash: { key: 'fields.flash-put-back' } })
    },
  ),
]
