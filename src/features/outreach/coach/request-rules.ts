import { noJobAsk, noResume, oneClearAsk } from './conduct-rules.ts'
import { asksDuration, atTheirConvenience } from './convenience.ts'
import { noEmptyFlattery } from './flattery.ts'
import { greetsByName, length, noPlaceholders, tellingSubject, thanksAndName } from './form-rules.ts'
import { saysHowFound } from './how-found.ts'
import type { Rules } from './judge.ts'
import { noPressure } from './pressure.ts'
import { informationNotJob } from './purpose.ts'
import { ownWords, rightOrganization } from './similarity.ts'
import { specificReason } from './specific-reason.ts'
import { saysWhoYouAre } from './who-you-are.ts'

/** The first message to somebody. */
export const rules: Rules = {
  'no-placeholders': ({ body, subject }) => noPlaceholders(body, subject),
  'greets-by-name': ({ input, body }) => greetsByName(input, body),
  'right-organization': ({ input, body }) => rightOrganization(input, body),
  'no-job-ask': ({ body }) => noJobAsk(body),
  'no-resume': ({ body }) => noResume(body),
  'information-not-job': ({ body }) => informationNotJob(body),
  'no-pressure': ({ body }) => noPressure(body),
  'says-who-you-are': ({ input, body }) => saysWhoYouAre(input, body),
  'says-how-found': ({ input, body }) => saysHowFound(input, body),
  'specific-reason': ({ input, body }) => specificReason(input, body),
  'one-clear-ask': ({ body }) => oneClearAsk(body),
  'asks-duration': ({ body }) => asksDuration(body),
  'at-their-convenience': ({ body }) => atTheirConvenience(body),
  'thanks-and-name': ({ input, body }) => thanksAndName(input, body),
  length: ({ input }) => length(input),
  'telling-subject': ({ input, subject }) => (subject ? tellingSubject(input, subject) : { verdict: 'n/a' }),
  'no-empty-flattery': ({ body }) => noEmptyFlattery(body),
  'own-words': ({ input }) => ownWords(input),
}
