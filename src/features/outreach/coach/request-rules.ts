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
import type { Reading } from './reading.ts'
import type { Finding } from './verdict.ts'
import { presentByVote, type Ballot } from './vote.ts'
import { atTheirConvenience as convenienceBallot } from './votes/at-their-convenience.ts'
import { informationNotJob as purposeBallot } from './votes/information-not-job.ts'
import { saysHowFound as foundBallot } from './votes/says-how-found.ts'
import { saysWhoYouAre as whoBallot } from './votes/says-who-you-are.ts'
import { specificReason as reasonBallot } from './votes/specific-reason.ts'
import { saysWhoYouAre } from './who-you-are.ts'

const voted = (body: Reading, ballot: Ballot, finding: Finding, missing: Omit<Finding, 'verdict'>) =>
  presentByVote(body, ballot, { finding, missing: { verdict: 'fail', ...missing } })

/** The first message to somebody. */
export const rules: Rules = {
  'no-placeholders': ({ body, subject }) => noPlaceholders(body, subject),
  'greets-by-name': ({ input, body }) => greetsByName(input, body),
  'right-organization': ({ input, body }) => rightOrganization(input, body),
  'no-job-ask': ({ body }) => noJobAsk(body),
  'no-resume': ({ body }) => noResume(body),
  'information-not-job': ({ body }) =>
    voted(body, purposeBallot, informationNotJob(body), {
      reason: { code: 'no-purpose' },
      fix: { code: 'information' },
    }),
  'no-pressure': ({ body }) => noPressure(body),
  'says-who-you-are': ({ input, body }) =>
    voted(body, whoBallot, saysWhoYouAre(input, body), {
      reason: { code: 'who-you-are' },
      fix: { code: 'who-you-are' },
    }),
  'says-how-found': ({ input, body }) =>
    voted(body, foundBallot, saysHowFound(input, body), {
      reason: { code: 'how-found' },
      fix: { code: 'how-found' },
    }),
  'specific-reason': ({ input, body }) =>
    voted(body, reasonBallot, specificReason(input, body), {
      reason: { code: 'specific-reason' },
      fix: { code: 'specific-reason', params: { name: input.contact.name } },
    }),
  'one-clear-ask': ({ body }) => oneClearAsk(body),
  'asks-duration': ({ body }) => asksDuration(body),
  'at-their-convenience': ({ body }) =>
    voted(body, convenienceBallot, atTheirConvenience(body), {
      reason: { code: 'no-time' },
      fix: { code: 'convenience' },
    }),
  'thanks-and-name': ({ input, body }) => thanksAndName(input, body),
  length: ({ input }) => length(input),
  'telling-subject': ({ input, subject }) => (subject ? tellingSubject(input, subject) : { verdict: 'n/a' }),
  'no-empty-flattery': ({ body }) => noEmptyFlattery(body),
  'own-words': ({ input }) => ownWords(input),
}
