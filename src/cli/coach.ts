import { coach } from '../features/outreach/coach/coach.ts'
import { coachLine } from '../features/outreach/coach/coach.schema.ts'
import type { CoachInput } from '../features/outreach/coach/verdict.ts'
import { isMessageKey } from '../i18n/index.ts'
import { defineCommand, type Terminal } from './command.ts'
import { answerLines } from './json-lines.ts'

export const command = defineCommand({
  usage: 'coach FILE|-   (a message a line as JSON)',
  positionals: [1, 1],
  run: ({ positionals: [file] }, terminal) =>
    answerLines(file!, { schema: coachLine, answer: (message) => judge(message, terminal) }, terminal),
})

function judge(message: CoachInput, { t }: Terminal) {
  const verdicts = coach(message).map(({ rule, verdict, evidence, reason }) => {
    const key = `coach.reason.${reason?.code ?? ''}`
    return [
      rule,
      { verdict, evidence: evidence?.text ?? '', why: isMessageKey(key) ? t(key, reason?.params) : '' },
    ]
  })
  return { verdicts: Object.fromEntries(verdicts) as object }
}
