import { noJobAsk, noResume } from './conduct-rules.ts'
import { endsWithName, greetsByName, length, noPlaceholders, thanks } from './form-rules.ts'
import type { Rules } from './judge.ts'
import { nextStep } from './next-step.ts'
import { inTime, ownWords, rightOrganization } from './similarity.ts'
import { specificDetail } from './specific-detail.ts'

/** The thanks after a talk. */
export const rules: Rules = {
  'no-placeholders': ({ body, subject }) => noPlaceholders(body, subject),
  'greets-by-name': ({ input, body }) => greetsByName(input, body),
  'right-organization': ({ input, body }) => rightOrganization(input, body),
  'no-job-ask': ({ body }) => noJobAsk(body),
  'no-resume': ({ body }) => noResume(body),
  thanks: ({ body }) => thanks(body),
  'specific-detail': ({ input, body }) => specificDetail(input, body).detail,
  'next-step': ({ input, body }) => nextStep(body, input.seeker.name),
  'ends-with-name': ({ input, body }) => endsWithName(input, body),
  length: ({ input }) => length(input),
  'known-detail': ({ input, body }) => specificDetail(input, body).known,
  'in-time': ({ input }) => inTime(input),
  'own-words': ({ input }) => ownWords(input),
}
