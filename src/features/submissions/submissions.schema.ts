import { z } from 'zod'
import type { FormBody } from '../../platform/web/index.ts'
import type { StageRules, WholeAssignment } from '../assignments/index.ts'
import type { Draft } from './submissions.queries.ts'

/** Characters of one section: beyond it no word limit reaches. Our choice. */
const longestSection = 100_000
const longestEvidence = 20_000

export const handInForm = z.object({
  /** Made with the page: the same however often the form is sent. */
  key: z.uuid('form.invalid'),
  act: z.enum(['save', 'final', 'early', 'effort'], 'form.choice').default('save'),
})

/** What a posted form says of the stage: only what the assignment asks for. */
export function draftIn(
  { values, all }: FormBody,
  { rules }: WholeAssignment,
  stage: StageRules,
): Omit<Draft, 'updatedAt'> {
  const written = rules.sections.filter(
    ({ id, form }) => stage.sections.includes(id) && form !== 'answers' && form !== 'reflection',
  )
  return {
    sections: Object.fromEntries(
      written.map(({ id }) => [id, (values[`section:${id}`] ?? '').slice(0, longestSection)]),
    ),
    shown: Object.fromEntries(
      stage.evidence.map(({ kind }) => [kind, (values[`shown:${kind}`] ?? '').slice(0, longestEvidence)]),
    ),
    confirmed: rules.people.conditions.filter((condition) => all('confirmed[]').includes(condition)),
  }
}
