import { parseForm, redirect, type Visit } from '../../../platform/web/index.ts'
import { submittedId } from '../../../shared/ids.ts'
import { page } from '../../../ui/index.ts'
import { answering, bare, guestGet, guestPage, guestPost, hereOf } from '../guest-visit.tsx'
import type { Guest } from '../guests.policy.ts'
import { IntroducedPage } from './introduce-part.tsx'
import { introduceColleague } from './introducing.commands.ts'
import { introduceForm } from './introductions.schema.ts'

/**
 * Answers with the page itself and leads nowhere: the colleague's link is shown to whoever named them and to nobody
 * else, and the guest page can be read by the seeker. Sent again, it is the same introduction.
 */
async function introduce(visit: Visit<'token'>, guest: Guest): Promise<Response> {
  const body = await visit.form()
  const form = parseForm(introduceForm, body)
  if (!form.ok) return guestPage(visit, guest, { form: 'introduction', state: form })
  return answering(visit, guest, { form: 'introduction', values: body.values }, async () => {
    const named = { ...form.value, id: submittedId(body.values['id']) }
    const introduced = await introduceColleague(visit.ctx, guest, named, visit.locale)
    const { path, mailed, seekerName: name } = introduced
    const { colleague, email } = form.value
    return page(
      visit,
      { title: visit.t('guests.introduce-done', { colleague }), ...bare },
      <IntroducedPage
        {...{ here: hereOf(visit), name, colleague, mailed }}
        url={`${visit.ctx.origin}${path}`}
        refused={!mailed && email !== '' && guest.purpose === 'own'}
      />,
    )
  })
}

export const introduceRoutes = [
  guestPost('/introduction', introduce),
  // Where the language is switched, or the address opened again: what was shown is not shown twice.
  guestGet('/introduction', async (visit) => redirect(`${hereOf(visit)}#introduce`)),
]
