import type { Visit } from '../../../platform/web/index.ts'
import { file, get } from '../../../platform/web/index.ts'
import { page } from '../../../ui/index.ts'
import type { SeekerId } from '../../accounts/index.ts'
import { seeker } from '../../accounts/index.ts'
import { countContacts, listContactsAfter, listLedBy } from '../../contacts/index.ts'
import { exportFormats, writers } from './contacts-file.ts'
import type { ExportFormat } from './contacts-file.ts'
import { ExportPage } from './export-page.tsx'

/** Contacts read and sent at a time, so that a list of any length takes little memory. */
const atATime = 1_000

async function* wholeList(visit: Visit, scope: SeekerId, format: ExportFormat): AsyncGenerator<Uint8Array> {
  const writer = writers[format]
  const encoder = new TextEncoder()
  yield encoder.encode(writer.begin)
  let after: string | null = null
  for (;;) {
    const some = await listContactsAfter(visit.ctx.db, scope, { after, limit: atATime })
    const ledBy = await listLedBy(
      visit.ctx.db,
      scope,
      some.map(({ id }) => id),
    )
    const told = some.map((contact) => ({ ...contact, ledBy: ledBy.get(contact.id) ?? null }))
    yield encoder.encode(writer.some(told, after === null))
    after = some.at(-1)?.id ?? null
    if (some.length < atATime) break
  }
  yield encoder.encode(writer.end)
}

function download(visit: Visit, scope: SeekerId, format: ExportFormat): Response {
  const { type, extension } = writers[format]
  const name = `${visit.t('contacts.export-file')} ${visit.now.toISOString().slice(0, 10)}.${extension}`
  const parts = wholeList(visit, scope, format)
  const body = new ReadableStream<Uint8Array>({
    async pull(stream) {
      const { done, value } = await parts.next()
      if (done) stream.close()
      else stream.enqueue(value)
    },
    cancel: () => void parts.return(undefined),
  })
  return file(body, { type, name })
}

export const exportRoutes = [
  get('/contacts/export', seeker, async (visit, scope) => {
    const limit = 1_000
    const count = await countContacts(visit.ctx.db, scope, limit)
    const options = { title: visit.t('contacts.export-title'), nav: 'contacts' } as const
    return page(visit, options, <ExportPage count={count} isMore={count >= limit} />)
  }),
  ...exportFormats.map((format) =>
    get(`/contacts/export/${format}`, seeker, (visit, scope) => download(visit, scope, format)),
  ),
]
