import { writeFile } from 'node:fs/promises'
import { seekerByOperator } from '../features/accounts/index.ts'
import { findInterview } from '../features/interviews/index.ts'
import {
  buildReport,
  getReport,
  isReportFormat,
  reportFormats,
  writeReport,
} from '../features/reports/index.ts'
import { isLocale, translator } from '../i18n/index.ts'
import { AppError } from '../shared/errors.ts'
import { isId } from '../shared/ids.ts'
import { accountNamed } from './account-named.ts'
import { defineCommand, UsageError } from './command.ts'
import { withContext } from './with-context.ts'

export const command = defineCommand({
  usage: `report INTERVIEW --for EMAIL --format ${reportFormats.join('|')} --out FILE [--json]`,
  options: { for: 'string', format: 'string', out: 'string' },
  positionals: [1, 1],
  async run({ values, positionals: [interviewId = ''] }, terminal) {
    const { for: email, format = 'pdf', out } = values
    if (!email || !out || !isReportFormat(format)) throw new UsageError()
    const bytes = await withContext(terminal, async (ctx) => {
      const account = await accountNamed(ctx, email)
      const seeker = seekerByOperator(account.id)
      // Somebody else's answers as one that is not there, in words that do not speak of a page.
      if (!isId(interviewId) || !(await findInterview(ctx, seeker, interviewId)))
        throw new AppError('no-such-interview', 404, { email })
      const { facts } = await getReport(ctx, seeker, interviewId)
      const locale = isLocale(account.locale) ? account.locale : 'en'
      const document = buildReport(facts, locale, translator(locale))
      return writeReport(document, format, ctx.clock.now())
    })
    await writeFile(out, bytes).catch((cause: unknown) => {
      throw new AppError('file-unwritable', 422, { path: out }, cause)
    })
    terminal.answer({ file: out, format, bytes: Buffer.byteLength(bytes) }, out)
  },
})
