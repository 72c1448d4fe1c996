import { get, parseForm, post, redirect, type Visit } from '../../platform/web/index.ts'
import { type FormState, page } from '../../ui/index.ts'
import { anyone } from '../accounts/index.ts'
import { acceptForm } from './board.schema.ts'
import { answerIntroduction, openIntroduction } from './introductions.commands.ts'
import { IntroductionPage } from './pages/introduction.tsx'

const tokenOf = (visit: Visit<'introduction'>) => visit.params.introduction

async function introductionPage(visit: Visit<'introduction'>, state?: FormState) {
  const introduction = await openIntroduction(visit.ctx, tokenOf(visit))
  const title = visit.t('board.asks-you', { name: introduction.asker })
  return page(
    visit,
    { title, refused: state, referrer: 'strict-origin' },
    <IntroductionPage {...{ introduction, origin: visit.ctx.origin, token: tokenOf(visit) }} state={state} />,
  )
}

export const introductionRoutes = [
  // Mail scanners open links: opening one changes nothing.
  get('/introductions/:introduction', anyone, (visit) => introductionPage(visit), { token: true }),
  post(
    '/introductions/:introduction/accept',
    anyone,
    async (visit) => {
      await openIntroduction(visit.ctx, tokenOf(visit))
      const form = parseForm(acceptForm, await visit.form())
      if (!form.ok) return introductionPage(visit, form)
      const own = await answerIntroduction(visit.ctx, tokenOf(visit), form.value)
      return own
        ? redirect(own, { flash: { key: 'board.thank-you' } })
        : redirect(`/introductions/${tokenOf(visit)}`)
    },
    { token: true },
  ),
  post(
    '/introductions/:introduction/decline',
    anyone,
    async (visit) => {
      return redirect(
        (await answerIntroduction(visit.ctx, tokenOf(visit), null)) ?? `/introductions/${tokenOf(visit)}`,
      )
    },
    { token: true },
  ),
]
