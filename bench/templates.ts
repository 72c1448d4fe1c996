// Whether the assignments that are really given can be expressed and judged: every template is read by the schema in
// both languages, and each is walked through what it has to accept and what it has to refuse.
import { templateNames, templateRules } from '../src/features/assignments/index.ts'
import { answerOf, assignmentCases } from '../tests/support/assignment-cases.ts'

export interface TemplateFigures {
  templates: number
  cases: number
  /** Cases answered otherwise than they should be. Target: 0. */
  wrong: number
}

export async function run(): Promise<TemplateFigures> {
  let wrong = 0
  for (const name of templateNames) for (const locale of ['en', 'es'] as const) templateRules(name, locale)
  for (const one of assignmentCases)
    for (const locale of ['en', 'es'] as const) {
      const answer = answerOf(one, locale)
      if (answer.join() === one.expected.join()) continue
      wrong++
      process.stderr.write(
        `${one.template} (${locale}), ${one.what}: ${answer.join()} for ${one.expected.join()}\n`,
      )
    }
  return { templates: templateNames.length, cases: assignmentCases.length * 2, wrong }
}
