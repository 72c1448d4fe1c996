import { findUnprintable } from '../../../platform/documents/index.ts'
import { redirect, type Visit } from '../../../platform/web/index.ts'
import { type FormState, page } from '../../../ui/index.ts'
import type { SeekerId } from '../../accounts/index.ts'
import { contactName, getContact } from '../../contacts/index.ts'
import { getMessage } from '../outreach.queries.ts'
import { cardPapers, fitsCard } from './card.ts'
import { CardPage } from './pages/card.tsx'

/** A message with whom it goes to. @throws AppError `not-found` */
export async function messageOf(visit: Visit, scope: SeekerId, id: string) {
  const message = await getMessage(visit.ctx, scope, id)
  const contact = await getContact(visit.ctx.db, scope, message.contactId)
  return { message, name: contactName(contact) }
}

export const paperOf = (visit: Visit) => {
  const wanted = visit.query.get('paper')
  return cardPapers.find((paper) => paper === wanted) ?? cardPapers[0]
}

/** The card's page; with a state where the day on which it went was refused. */
export async function cardPage(visit: Visit, scope: SeekerId, id: string, state?: FormState) {
  const { message, name } = await messageOf(visit, scope, id)
  // Cards are for thanking: any other message has no such page.
  if (message.kind !== 'thank-you') return redirect(`/messages/${message.id}`)
  return page(
    visit,
    { title: visit.t('cards.title', { name }), nav: 'contacts', refused: state },
    <CardPage
      {...{ message, name, paper: paperOf(visit), fits: fitsCard(message.body), state }}
      unprintable={await findUnprintable(message.body)}
    />,
  )
}
