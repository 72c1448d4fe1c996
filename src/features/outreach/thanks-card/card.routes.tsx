import { renderPdf } from '../../../platform/documents/index.ts'
import { file, get, redirect } from '../../../platform/web/index.ts'
import { documentFileName } from '../../../shared/printed-document.ts'
import { seeker } from '../../accounts/index.ts'
import { cardPage, messageOf, paperOf } from './card-page.tsx'
import { cardDocument, cardKinds, fitsCard } from './card.ts'

export const cardRoutes = [
  get('/messages/:messageId/card', seeker, (visit, scope) => cardPage(visit, scope, visit.params.messageId)),
  get('/messages/:messageId/card.pdf', seeker, async (visit, scope) => {
    const { message, name } = await messageOf(visit, scope, visit.params.messageId)
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
