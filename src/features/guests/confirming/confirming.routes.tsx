import { translator } from '../../../i18n/index.ts'
import { get, post, redirect, type Visit } from '../../../platform/web/index.ts'
import { page } from '../../../ui/index.ts'
import { seeker, type SeekerId } from '../../accounts/index.ts'
import { askForConfirmation } from './confirming.commands.ts'
import { getConfirming } from './confirming.queries.ts'
import { askingOf, footOf } from './emails/confirmation-letter.tsx'
import { listUndelivered } from '../undelivered.queries.ts'
import { ConfirmationPage } from './pages/confirmation.tsx'

const path = '/interviews/:interviewId/confirmation/:contactId'
const talkOf = (visit: Visit<'contactId' | 'interviewId'>) => ({
  interviewId: visit.params.interviewId,
  contactId: visit.params.contactId,
})

/** Exactly what would go out, or why nothing can. */
async function confirmationPage(visit: Visit<'contactId' | 'interviewId'>, scope: SeekerId) {
  const talk = talkOf(visit)
  const { confirming, name, facts, locale } = await getConfirming(visit.ctx, scope, talk)
  // Taken back as held, on another page: there is nothing to confirm.
  if (confirming.state === 'not-held') return redirect(`/interviews/${talk.interviewId}`)
  const t = translator(locale)
  return page(
    visit,
    { title: visit.t('guests.confirmation-title', { name }), nav: 'interviews' },
    <ConfirmationPage
      {...{ confirming, name, locale }}
      {...talk}
      subject={facts.subject}
      asking={askingOf(t, facts)}
      foot={footOf(t, facts)}
      undelivered={(await listUndelivered(visit.ctx, scope)).filter(
        ({ interviewId, contactId, what }) =>
          interviewId === talk.interviewId && contactId === talk.contactId && what === 'confirmation',
      )}
    />,
  )
}

/** The seeker's side of a professional's word that the talk took place. */
export const confirmingRoutes = [
  get(path, seeker, confirmationPage),
  post(path, seeker, async (visit, scope) => {
    const talk = talkOf(visit)
    const { name } = await getConfirming(visit.ctx, scope, talk)
    const sent = await askForConfirmation(visit.ctx, scope, talk)
    const here = `/interviews/${talk.interviewId}`
    if (!sent) return redirect(`${here}/confirmation/${talk.contactId}`)
    return redirect(`${here}#held`, { flash: { key: 'guests.flash-confirmation', params: { name } } })
  }),
]
