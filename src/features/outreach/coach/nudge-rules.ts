import { noJobAsk, oneClearAsk } from './conduct-rules.ts'
import { greetsByName, length, noPlaceholders, thanksAndName } from './form-rules.ts'
import type { Rules } from './judge.ts'
import { noPressure } from './pressure.ts'
import { noFirst, refersToFirst } from './refers-to-first.ts'
import { presentByVote } from './vote.ts'
import { refersToFirst as firstBallot } from './votes/refers-to-first.ts'
import { ownWords, rightOrganization } from './similarity.ts'

/** The one reminder after a first message without an answer. */
export const rules: Rules = {
  'no-placeholders': ({ body, subject }) => noPlaceholders(body, subject),
  'greets-by-name': ({ input, body }) => greetsByName(input, body),
  'right-organization': ({ input, body }) => rightOrganization(input, body),
  'no-job-ask': ({ body }) => noJobAsk(body),
  'no-pressure': ({ body }) => noPressure(body),
  'refers-to-first': ({ body, subject }) =>
    presentByVote(body, firstBallot, { finding: refersToFirst(body, subject), missing: noFirst }),
  'one-clear-ask': ({ body }) => oneClearAsk(body),
  'thanks-and-name': ({ input, body }) => thanksAndName(input, body),
  length: ({ input }) => length(input),
  'own-words': ({ input }) => ownWords(input),
}
