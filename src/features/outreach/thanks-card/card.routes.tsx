import { findUnprintable, renderPdf } from '../../../platform/documents/index.ts'
import { file, get, redirect, type Visit } from '../../../platform/web/index.ts'
import { documentFileName } from '../../../shared/printed-document.ts'
import { type FormState, page } from '../../../ui/index.ts'
import { seeker, type SeekerId } from '../../accounts/index.ts'
import { contactName, getContact } from '../../contacts/index.ts'
import { getMessage } from '../outreach.queries.ts'
import { cardDocument, cardKinds, cardPapers, fitsCard } from './card.ts'
import { CardPage } from './pages/card.tsx'

/** A message with whom it goes to. @throws AppError `not-found` */
async function messageOf(visit: Visit, scope: SeekerId) {
  const message = await getMessage(visit.ctx, scope, visit.params['messageId'] ?? '')
  const contact = await getContact(visit.ctx.db, scope, message.contactId)
  return { message, name: contactName(contact) }
}

const paperOf = (visit: Visit) => {
  const wanted = visit.query.get('paper')
  return cardPapers.find((paper) => paper === wanted) ?? cardPapers[0]
}

/** The card's page; with a state where the day on which it went was refused. */
export async function cardPage(visit: Visit, scope: SeekerId, state?: FormState) {
  const { message, name } = await messageOf(visit, scope)
  // Cards are for thanking: any other message has no such page.
  if (message.kind !== 'thank-you') return redirect(`/messages/${message.id}`)
  return page(
    visit,
    { title: visit.t('cards.title', { name }), nav: 'contacts', status: state ? 422 : 200 },
    <CardPage
      {...{ message, name, paper: paperOf(visit), fits: fitsCard(message.body), state }}
      unprintable={await findUnprintable(message.body)}
    />,
  )
}

export const cardRoutes = [
  get('/messages/:messageId/card', seeker, (visit, scope) => cardPage(visit, scope)),
  get('/messages/:messageId/card.pdf', seeker, async (visit, scope) => {
    const { message, name } = await messageOf(visit, scope)
    const wanted = visit.query.get('kind')
    const kind = cardKinds.find((each) => each === wanted) ?? cardKinds[0]
    const hasCard = message.kind === 'thank-you' && (kind === 'blank' || fitsCard(message.body))
    if (!hasCard) return redirect(`/messages/${message.id}/card`)
    const { t, locale } = visit
    const document = cardDocument(
      { kind, paper: paperOf(visit), text: message.body },
      {
        title: t('cards.document', { name }),
        author: visit.actor?.name ?? '',
        language: locale,
        cover: t('cards.cover'),
        cribTitle: t('cards.crib-title', { name }),
        cribLead: t('cards.crib-lead'),
      },
    )
    const { bytes } = await renderPdf('features/outreach/thanks-card/card.typ', document, visit.now)
    return file(bytes, {
      type: 'application/pdf',
      name: documentFileName([t('cards.file-word'), name], 'pdf'),
    })
  }),
]
