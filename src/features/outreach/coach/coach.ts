// The coach: which rules a message meets, the words each is about, and what to mend first.
// Pure and small: the same code runs beside the form in the browser, on the server and in the command line.
import { noEmptyFlattery, noJobAsk, noPressure, noResume, oneClearAsk } from './conduct-rules.ts'
import { asksDuration, atTheirConvenience } from './convenience.ts'
import { refersToFirst, specificDetail } from './follow-up-rules.ts'
import {
  endsWithName,
  greetsByName,
  length,
  noPlaceholders,
  tellingSubject,
  thanks,
  thanksAndName,
} from './form-rules.ts'
import { readText, type Reading } from './reading.ts'
import { saysHowFound } from './how-found.ts'
import { nextStep } from './next-step.ts'
import { informationNotJob } from './purpose.ts'
import { inTime, ownWords, rightOrganization } from './similarity.ts'
import { specificReason } from './specific-reason.ts'
import { saysWhoYouAre } from './who-you-are.ts'
import type { CoachInput, Finding, Kind, RuleName, Verdict } from './verdict.ts'

export type { Channel, CoachInput, Evidence, Kind, RuleName, Verdict } from './verdict.ts'
export { nextFixes } from './next-fixes.ts'
export { channels, kinds } from './verdict.ts'

interface Material {
  input: CoachInput
  body: Reading
  subject: Reading | undefined
}

type Rule = (material: Material) => Finding

const rules: Record<RuleName, Rule> = {
  'greets-by-name': ({ input, body }) => greetsByName(input, body),
  'says-how-found': ({ input, body }) => saysHowFound(input, body),
  'says-who-you-are': ({ body }) => saysWhoYouAre(body),
  'specific-reason': ({ input, body }) => specificReason(input, body),
  'asks-duration': ({ body }) => asksDuration(body),
  'at-their-convenience': ({ body }) => atTheirConvenience(body),
  'information-not-job': ({ body }) => informationNotJob(body),
  'no-job-ask': ({ body }) => noJobAsk(body),
  'no-resume': ({ body }) => noResume(body),
  length: ({ input }) => length(input),
  'one-clear-ask': ({ body }) => oneClearAsk(body),
  'thanks-and-name': ({ input, body }) => thanksAndName(input, body),
  'telling-subject': ({ input, subject }) => (subject ? tellingSubject(input, subject) : { verdict: 'n/a' }),
  'no-placeholders': ({ body, subject }) => noPlaceholders(body, subject),
  'no-pressure': ({ body }) => noPressure(body),
  'no-empty-flattery': ({ body }) => noEmptyFlattery(body),
  'refers-to-first': ({ body, subject }) => refersToFirst(body, subject),
  thanks: ({ body }) => thanks(body),
  'specific-detail': ({ input, body }) => specificDetail(input, body).detail,
  'next-step': ({ body }) => nextStep(body),
  'ends-with-name': ({ input, body }) => endsWithName(input, body),
  'own-words': ({ input }) => ownWords(input),
  'right-organization': ({ input, body }) => rightOrganization(input, body),
  'known-detail': ({ input, body }) => specificDetail(input, body).known,
  'in-time': ({ input }) => inTime(input),
}

/** The rules of each kind, in the order in which a seeker would mend them. */
const rulesFor: Record<Kind, readonly RuleName[]> = {
  request: [
    'no-placeholders',
    'greets-by-name',
    'right-organization',
    'no-job-ask',
    'no-resume',
    'information-not-job',
    'no-pressure',
    'says-who-you-are',
    'says-how-found',
    'specific-reason',
    'one-clear-ask',
    'asks-duration',
    'at-their-convenience',
    'thanks-and-name',
    'length',
    'telling-subject',
    'no-empty-flattery',
    'own-words',
  ],
  nudge: [
    'no-placeholders',
    'greets-by-name',
    'right-organization',
    'no-job-ask',
    'no-pressure',
    'refers-to-first',
    'one-clear-ask',
    'thanks-and-name',
    'length',
    'own-words',
  ],
  'thank-you': [
    'no-placeholders',
    'greets-by-name',
    'right-organization',
    'no-job-ask',
    'no-resume',
    'thanks',
    'specific-detail',
    'next-step',
    'ends-with-name',
    'length',
    'known-detail',
    'in-time',
    'own-words',
  ],
}

/** Rules that need no English. */
const anyLanguage = new Set<RuleName>([
  'no-placeholders',
  'greets-by-name',
  'length',
  'ends-with-name',
  'own-words',
  'right-organization',
  'in-time',
])

/** Judges one message. Every rule of its kind answers, in the order in which to mend. */
export function coach(input: CoachInput): Verdict[] {
  const english = (input.language ?? 'en').toLowerCase().startsWith('en')
  const material: Material = {
    input,
    body: readText(input.body, 'body'),
    subject: input.channel === 'email' ? readText(input.subject ?? '', 'subject') : undefined,
  }
  return rulesFor[input.kind].map((rule) => ({
    rule,
    ...(english || anyLanguage.has(rule) ? rules[rule](material) : { verdict: 'n/a' as const }),
  }))
}
