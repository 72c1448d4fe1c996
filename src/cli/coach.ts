import { readFile } from 'node:fs/promises'
import { coach } from '../features/outreach/coach/coach.ts'
import { coachLine } from '../features/outreach/coach/coach.schema.ts'
import { isMessageKey } from '../i18n/index.ts'
import { invalid } from '../shared/errors.ts'
import { defineCommand, type Terminal } from './command.ts'

export const command = defineCommand({
  usage: 'coach FILE|-   (a message a line as JSON)',
  positionals: [1, 1],
  async run({ positionals: [file] }, terminal) {
    const text = file === '-' ? await terminal.input() : await readMessages(file!)
    const answers = text
      .split('\n')
      .flatMap((line, at) => (line.trim() === '' ? [] : [judge(line, at + 1, terminal)]))
    terminal.write(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''))
  },
})

async function readMessages(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw invalid('file-unreadable', { file })
  }
}

function judge(line: string, at: number, { t }: Terminal) {
  const { id, ...message } = parse(line, at)
  const verdicts = coach(message).map(({ rule, verdict, evidence, reason }) => {
    const key = `coach.reason.${reason?.code ?? ''}`
    return [
      rule,
      { verdict, evidence: evidence?.text ?? '', why: isMessageKey(key) ? t(key, reason?.params) : '' },
    ]
  })
  return { id: id ?? String(at), verdicts: Object.fromEntries(verdicts) as object }
}

function parse(line: string, at: number) {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw invalid('coach-line', { line: at })
  }
  const parsed = coachLine.safeParse(value)
  if (!parsed.success)
    throw invalid('coach-field', { line: at, field: parsed.error.issues[0]?.path.join('.') ?? '' })
  return parsed.data
}
