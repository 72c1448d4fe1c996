import { type Flash, get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { notFound } from '../../shared/errors.ts'
import { isId, newId } from '../../shared/ids.ts'
import { page } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { type Contact, contactName, type ContactDetails } from '../contacts/index.ts'
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
function promptOf(visit: Visit<'prompt'>): Prompt {
  const prompt = visit.params.prompt
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
  visit: Visit<'prompt'>,
  scope: SeekerId,
  shown: Pick<PromptPageProps, 'state' | 'alike'> = {},
) {
  const prompt = promptOf(visit)
  const answers = await listAnswers(visit.ctx.db, scope, prompt)
  const options = { title: visit.t(`mapper.${prompt}`), nav, refused: shown.state?.errors }
  return page(visit, options, <PromptPage {...{ prompt, answers, id: newId() }} {...shown} />)
}

async function answer(visit: Visit<'prompt'>, scope: SeekerId) {
  const { ctx } = visit
  const prompt = promptOf(visit)
  const body = await visit.form()
  const known = body.values['is'] ?? ''
  if (isId(known)) {
    const typed = parseForm(answerForm, body)
    const said = typed.ok ? saidAt(visit, prompt, typed.value) : nothing
    const { contact, apart } = await answerWithKnown(ctx, scope, prompt, { contactId: known, said })
    const flash = knownFlash(visit, contact, said, apart)
    return goOn(visit, scope, { flash, isNext: body.values['go'] === 'next' })
  }
  const form = parseForm(answerForm, body)
  if (!form.ok) return showPrompt(visit, scope, { state: form })
  if (body.values['known'] === 'change') return showPrompt(visit, scope, { state: { values: body.values } })
  const { who, go, id = newId() } = form.value
  const isAsked = who !== '' && body.values['known'] !== 'no'
  const people = isAsked ? await listNamesakes(ctx.db, scope, { name: who, id }) : []
  if (people.length > 0) return showPrompt(visit, scope, { alike: { people, answer: { ...form.value, id } } })
  if (who !== '') await answerPrompt(ctx, scope, prompt, form.value)
  const flash = who === '' ? undefined : addedFlash(who)
  return goOn(visit, scope, { flash, isNext: go === 'next' })
}

const nothing: ContactDetails = { title: '', organization: '', howFound: '', relationship: null }

/** What the prompt fills in by itself nobody has said of somebody who was on the list already. */
const saidAt = (
  visit: Visit,
  prompt: Prompt,
  { work, place, howFound, relationship }: AnswerInput,
): ContactDetails => ({
  title: work,
  organization: place,
  howFound: howFound === visit.t(`mapper.${prompt}-found`) ? '' : howFound,
  relationship: relationship === proposedTie[prompt] ? null : relationship,
})

const addedFlash = (name: string): Flash => ({ key: 'mapper.flash-added', params: { name } })

const beginningOf = (text: string) => (text.length > 150 ? `${text.slice(0, 150)} …` : text)

/** Nothing that was typed is left out without a word. */
function knownFlash(
  { t }: Visit,
  contact: Contact,
  said: ContactDetails,
  apart: readonly (keyof ContactDetails)[],
): Flash {
  const name = contactName(contact)
  if (apart.length === 0) return addedFlash(name)
  const wordsOf = (one: ContactDetails) =>
    apart
      .map((field) =>
        field === 'relationship' && one[field] ? t(`contacts.relationship-${one[field]}`) : one[field],
      )
      .filter(Boolean)
      .join(', ')
  // They travel in a cookie.
  const [there, typed] = [contact, said].map((one) => beginningOf(wordsOf(one)))
  return { key: 'mapper.flash-known', params: { name, there: there!, typed: typed! } }
}

async function goOn(
  visit: Visit<'prompt'>,
  scope: SeekerId,
  { flash, isNext }: { flash: Flash | undefined; isNext: boolean },
) {
  const prompt = promptOf(visit)
  if (isNext) await moveOn(visit.ctx, scope, prompt)
  return redirect(hrefOf(isNext ? after(prompt) : prompt), flash && { flash })
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
