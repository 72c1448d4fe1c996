// What goes into the coach and what comes out. Plain shapes: the browser and the server share them.

export const kinds = ['request', 'introduction-request', 'nudge', 'thank-you', 'keep-in-touch'] as const
export type Kind = (typeof kinds)[number]

export const channels = ['email', 'linkedin-message', 'linkedin-note', 'text', 'phone', 'card'] as const
export type Channel = (typeof channels)[number]

export const corpusRules = [
  'greets-by-name',
  'says-how-found',
  'says-who-you-are',
  'specific-reason',
  'asks-duration',
  'at-their-convenience',
  'information-not-job',
  'no-job-ask',
  'no-resume',
  'length',
  'one-clear-ask',
  'thanks-and-name',
  'telling-subject',
  'no-placeholders',
  'no-pressure',
  'no-empty-flattery',
  'refers-to-first',
  'thanks',
  'specific-detail',
  'next-step',
  'ends-with-name',
] as const

/** Checks beyond the labelled rules; they can only warn. */
export const extraRules = [
  'own-words',
  'right-organization',
  'known-detail',
  'in-time',
  'about-them',
  'easy-no',
  'forwardable',
] as const

export type RuleName = (typeof corpusRules)[number] | (typeof extraRules)[number]

export interface CoachInput {
  kind: Kind
  channel: Channel
  /** BCP 47 language of the message; the wording rules read English only. Default 'en'. */
  language?: string
  subject?: string | undefined
  body: string
  seeker: { name: string }
  contact: {
    name: string
    organization?: string | undefined
    title?: string | undefined
    howFound?: string | undefined
    why?: string | undefined
  }
  /** What the notebook says was learned; a thank-you should meet at least one of them. */
  notes?: readonly string[] | undefined
  /** Texts already sent to other people, newest first. */
  sentToOthers?: readonly string[] | undefined
  /** Names of organizations of the seeker's other contacts. */
  otherOrganizations?: readonly string[] | undefined
  /** Characters LinkedIn allows in a note: 200, or 300 on paid accounts. */
  noteLimit?: number | undefined
  /** Hours since the interview ended, for a thank-you. */
  hoursSince?: number | undefined
}

export type Params = Record<string, string | number>

/** The words a verdict is about; offsets are UTF-16 positions in the text as typed. */
export interface Evidence {
  in: 'subject' | 'body'
  start: number
  end: number
  text: string
}

export interface Verdict {
  rule: RuleName
  verdict: 'pass' | 'warn' | 'fail' | 'n/a'
  evidence?: Evidence | undefined
  /** Catalogue keys `coach.reason.*` and `coach.fix.*` with their parameters. */
  reason?: { code: string; params?: Params } | undefined
  fix?: { code: string; params?: Params } | undefined
}

/** What one rule says; the coach adds the rule's name and the fix. */
export type Finding = Omit<Verdict, 'rule'>
