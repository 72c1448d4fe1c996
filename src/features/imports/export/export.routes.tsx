import { type Visit, file, get } from '../../../platform/web/index.ts'
import { page } from '../../../ui/index.ts'
import { type SeekerId, seeker } from '../../accounts/index.ts'
import { countContacts } from '../../contacts/index.ts'
import { contactsFile } from './contacts-file.queries.ts'
import { exportFormats, writers, type ExportFormat } from './contacts-file.ts'
import { ExportPage } from './export-page.tsx'

function download(visit: Visit, scope: SeekerId, format: ExportFormat): Response {
  const { type, extension } = writers[format]
  const name = `${visit.t('contacts.export-file')} ${visit.now.toISOString().slice(0, 10)}.${extension}`
  const encoder = new TextEncoder()
  const parts = contactsFile(visit.ctx.db, scope, format)
  const body = new ReadableStream<Uint8Array>({
    async pull(stream) {
      const { done, value } = await parts.next()
      if (done) stream.close()
      else stream.enqueue(encoder.encode(value))
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
