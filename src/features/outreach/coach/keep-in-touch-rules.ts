import { noJobAsk, noResume } from './conduct-rules.ts'
import { endsWithName, greetsByName, length, noPlaceholders } from './form-rules.ts'
import type { Rules } from './judge.ts'
import { noPressure } from './pressure.ts'
import { ownWords, rightOrganization } from './similarity.ts'

/** A few lines to somebody one has talked with: what came of their advice. */
export const rules: Rules = {
  'no-placeholders': ({ body, subject }) => noPlaceholders(body, subject),
  'greets-by-name': ({ input, body }) => greetsByName(input, body),
  'right-organization': ({ input, body }) => rightOrganization(input, body),
  'no-job-ask': ({ body }) => noJobAsk(body),
  'no-resume': ({ body }) => noResume(body),
  'no-pressure': ({ body }) => noPressure(body),
  'ends-with-name': ({ input, body }) => endsWithName(input, body),
  length: ({ input }) => length(input),
  'own-words': ({ input }) => ownWords(input),
}
