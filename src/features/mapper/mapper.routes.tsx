import { get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { notFound } from '../../shared/errors.ts'
import { isId, newId } from '../../shared/ids.ts'
import { page } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { contactName } from '../contacts/index.ts'
import { listNamesakes } from '../duplicates/index.ts'
import { answerPrompt, answerWithKnown, moveOn, startWalk } from './mapper.commands.ts'
import { findPlace, listAnswers } from './mapper.queries.ts'
import { type AnswerInput, answerForm } from './mapper.schema.ts'
import { after, isPrompt, type Place, type Prompt, prompts, proposedTie } from './mapper.ts'
import { PromptPage, type PromptPageProps } from './pages/prompt.tsx'
import { WalkPage } from './pages/walk.tsx'

const nav = 'contacts' as const
const hrefOf = (place: Place) => (place === 'done' ? '/mapper' : `/mapper/${place}`)

/** @throws AppError `not-found` for what is no prompt */
function promptOf(visit: Visit): Prompt {
  const prompt = visit.params['prompt'] ?? ''
  if (!isPrompt(prompt)) throw notFound()
  return prompt
}

async function showWalk(visit: Visit, scope: SeekerId) {
  const [place, answers] = await Promise.all([
    findPlace(visit.ctx.db, scope),
    listAnswers(visit.ctx.db, scope),
  ])
  return page(visit, { title: visit.t('mapper.title'), nav }, <WalkPage {...{ place, answers }} />)
}

async function showPrompt(
  visit: Visit,
  scope: SeekerId,
  shown: Pick<PromptPageProps, 'state' | 'alike'> = {},
) {
  const prompt = promptOf(visit)
  const answers = await listAnswers(visit.ctx.db, scope, prompt)
  const options = { title: visit.t(`mapper.${prompt}`), nav, status: shown.state?.errors ? 422 : 200 }
  return page(visit, options, <PromptPage {...{ prompt, answers, id: newId() }} {...shown} />)
}

async function answer(visit: Visit, scope: SeekerId) {
  const { ctx } = visit
  const prompt = promptOf(visit)
  const body = await visit.form()
  const known = body.values['is'] ?? ''
  if (isId(known)) {
    const typed = parseForm(answerForm, body)
    const contact = await answerWithKnown(ctx, scope, prompt, {
      ...{ contactId: known, typed: typed.ok ? typedAt(visit, prompt, typed.value) : undefined },
    })
    return goOn(visit, scope, { name: contactName(contact), isNext: body.values['go'] === 'next' })
  }
  const form = parseForm(answerForm, body)
  if (!form.ok) return showPrompt(visit, scope, { state: form })
  if (body.values['known'] === 'change') return showPrompt(visit, scope, { state: { values: body.values } })
  const { who, go, id = newId() } = form.value
  const isAsked = who !== '' && body.values['known'] !== 'no'
  const people = isAsked ? await listNamesakes(ctx.db, scope, { name: who, id }) : []
  if (people.length > 0) return showPrompt(visit, scope, { alike: { people, answer: { ...form.value, id } } })
  if (who !== '') await answerPrompt(ctx, scope, prompt, form.value)
  return goOn(visit, scope, { name: who, isNext: go === 'next' })
}

/** What the prompt fills in by itself nobody has said of somebody who was on the list already. */
const typedAt = (visit: Visit, prompt: Prompt, { howFound, relationship, ...answer }: AnswerInput) => ({
  ...answer,
  howFound: howFound === visit.t(`mapper.${prompt}-found`) ? '' : howFound,
  relationship: relationship === proposedTie[prompt] ? null : relationship,
})

async function goOn(visit: Visit, scope: SeekerId, { name, isNext }: { name: string; isNext: boolean }) {
  const prompt = promptOf(visit)
  if (isNext) await moveOn(visit.ctx, scope, prompt)
  return redirect(
    hrefOf(isNext ? after(prompt) : prompt),
    name === '' ? {} : { flash: { key: 'mapper.flash-added', params: { name } } },
  )
}

export const mapperRoutes = [
  get('/mapper', seeker, showWalk),
  post('/mapper', seeker, async (visit, scope) => {
    await startWalk(visit.ctx, scope)
    return redirect(hrefOf(prompts[0]))
  }),
  get('/mapper/:prompt', seeker, (visit, scope) => showPrompt(visit, scope)),
  post('/mapper/:prompt', seeker, answer),
]
