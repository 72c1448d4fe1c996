import { get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { page, type FormState } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { answerPrompt, moveOn, startWalk } from './mapper.commands.ts'
import { findPlace, listAnswers } from './mapper.queries.ts'
import { answerForm } from './mapper.schema.ts'
import { after, isPrompt, type Place, type Prompt, prompts } from './mapper.ts'
import { PromptPage } from './pages/prompt.tsx'
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

async function showPrompt(visit: Visit, scope: SeekerId, state?: FormState) {
  const prompt = promptOf(visit)
  const answers = await listAnswers(visit.ctx.db, scope, prompt)
  const options = { title: visit.t(`mapper.${prompt}`), nav, status: state ? 422 : 200 }
  return page(visit, options, <PromptPage {...{ prompt, answers, id: newId() }} {...(state && { state })} />)
}

async function answer(visit: Visit, scope: SeekerId) {
  const prompt = promptOf(visit)
  const form = parseForm(answerForm, await visit.form())
  if (!form.ok) return showPrompt(visit, scope, form)
  const { who, go } = form.value
  if (who !== '') await answerPrompt(visit.ctx, scope, prompt, form.value)
  if (go === 'next') await moveOn(visit.ctx, scope, prompt)
  return redirect(
    hrefOf(go === 'next' ? after(prompt) : prompt),
    who === '' ? {} : { flash: { key: 'mapper.flash-added', params: { name: who } } },
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
