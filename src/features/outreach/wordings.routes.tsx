import { get, redirect, type Visit } from '../../platform/web/index.ts'
import { notFound } from '../../shared/errors.ts'
import { isId } from '../../shared/ids.ts'
import { page } from '../../ui/index.ts'
import { seeker, type SeekerId } from '../accounts/index.ts'
import { contactName, getContact } from '../contacts/index.ts'
import { getMessage, listSentRequests } from './outreach.queries.ts'
import { ComparePage } from './pages/compare.tsx'
import { ScriptPage } from './pages/script.tsx'
import { WordingsPage } from './pages/wordings.tsx'
import { piecesOf, wordingsOf } from './wordings.ts'

async function listPage(visit: Visit, scope: SeekerId) {
  const sent = await listSentRequests(visit.ctx, scope)
  const wordings = wordingsOf(sent)
  const open = visit.query.get('open')
  const wording = wordings.find(({ id }) => id === open)
  const message = wording && sent.find(({ id }) => id === open)
  const title = [wording?.opening, visit.t('wordings.title')].filter(Boolean).join(' · ')
  return page(
    visit,
    { title, nav: 'contacts', wide: wordings.length > 0 },
    <WordingsPage wordings={wordings} opened={message && { wording, message }} />,
  )
}

async function comparePage(visit: Visit, scope: SeekerId) {
  const ids = ['one', 'other'].map((name) => visit.query.get(name) ?? '')
  if (!ids.every(isId)) return redirect('/messages')
  const [one, other] = await Promise.all(ids.map((id) => getMessage(visit.ctx, scope, id)))
  if (!one || !other) throw notFound()
  const wordings = wordingsOf(await listSentRequests(visit.ctx, scope))
  return page(
    visit,
    { title: visit.t('wordings.compare-title'), nav: 'contacts', wide: true },
    <ComparePage sides={[one, other]} pieces={piecesOf(one.body, other.body)} wordings={wordings} />,
  )
}

/** Before `/messages/:messageId`: "compare" is no identifier. */
export const wordingRoutes = [
  get('/messages', seeker, listPage),
  get('/messages/compare', seeker, comparePage),
  get('/messages/:messageId/script', seeker, async (visit, scope) => {
    const message = await getMessage(visit.ctx, scope, visit.params.messageId)
    const contact = await getContact(visit.ctx.db, scope, message.contactId)
    const name = contactName(contact)
    return page(
      visit,
      { title: visit.t('wordings.script-title', { name }), nav: 'contacts' },
      <ScriptPage message={message} name={name} phones={contact.phones} />,
    )
  }),
]
