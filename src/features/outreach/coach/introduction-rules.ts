import { noJobAsk, noResume } from './conduct-rules.ts'
import { greetsByName, length, noPlaceholders, tellingSubject, thanksAndName } from './form-rules.ts'
import { aboutThem, easyNo, forwardable } from './introduction-advice.ts'
import type { Rules } from './judge.ts'
import { noPressure } from './pressure.ts'
import { ownWords, rightOrganization } from './similarity.ts'

/** Asking somebody one knows to introduce one to somebody else. */
export const rules: Rules = {
  'no-placeholders': ({ body, subject }) => noPlaceholders(body, subject),
  'greets-by-name': ({ input, body }) => greetsByName(input, body),
  'right-organization': ({ input, body }) => rightOrganization(input, body),
  'no-job-ask': ({ body }) => noJobAsk(body),
  'no-resume': ({ body }) => noResume(body),
  'no-pressure': ({ body }) => noPressure(body),
  'thanks-and-name': ({ input, body }) => thanksAndName(input, body),
  length: ({ input }) => length(input),
  'telling-subject': ({ input, subject }) => (subject ? tellingSubject(input, subject) : { verdict: 'n/a' }),
  'about-them': ({ body }) => aboutThem(body),
  'easy-no': ({ body }) => easyNo(body),
  forwardable: ({ body }) => forwardable(body),
  'own-words': ({ input }) => ownWords(input),
}
