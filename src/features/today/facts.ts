/** What Today is computed from, and what it answers: plain values, so that the rules need no database and no clock. */
import type { LocalDate, Zone } from '../../shared/dates.ts'
import type { IntroducedPerson, Undelivered } from '../guests/index.ts'
import type { EventDays } from '../activities/index.ts'
import type { AnswerNews, StageToHandIn } from '../assignments/index.ts'
import type { AskNews } from '../board/index.ts'
import type { StaffWork } from '../cockpit/index.ts'
import type { FeedbackNews } from '../grading/index.ts'
import type { Seated } from '../courses/index.ts'
import type { Message } from '../outreach/index.ts'
import type { BackPlan } from './back-plan.ts'
import type { GuestSaid, GuestWord, Mode, StageFacts } from '../interviews/index.ts'

export interface Person {
  contactId: string
  /** The name, or the description that stands for it. */
  name: string
  organization?: string
  /** Taken off the list: nobody is to be asked or greeted there any more; thanks and a date stand. */
  isRemoved?: boolean
}

export interface ContactFacts {
  /** Counted up to a hundred: it matters whether there are any. */
  total: number
  /** Those written down by hand, or with a reason to talk; everybody, where nobody came with a network. */
  worked?: number
  /** Those with both "how I found them" and "why": the list that counts. */
  ready: number
  /** A few that lack one of the two, the most recent first; contacts from an import that nobody works on are left out. */
  unfinished: Person[]
}

/** With whom a talk was held, and who led to them. */
export interface Led extends Person {
  interviewId: string
  by: Person
}

/** What the seeker works toward: a personal goal, or an assignment of a course in its place. */
export interface Goal {
  kind: 'goal' | 'assignment'
  id: string
  title: string
  interviewsWanted: number
  /** Of an assignment: staff allowed this student fewer talks. */
  fewerAllowed?: boolean
  /** The plan starts here: the goal was set, or the assignment opened. */
  startsAt: Date
  dueAt?: Date | null
  /** How long after that a class still takes work as in time. */
  graceSeconds?: number
  zone: Zone
  courseId?: string
  /** An assignment whose last stage is handed in: no talk and no report is wanted any more. */
  handedIn?: boolean
}

export interface Participant extends Person {
  /** A thank-you that is begun and not known to be sent, or came back. */
  thanksId?: string | null
  thankedAt?: Date | null
  /** What they answered on the guest page, as long as it stands. */
  guestSaid?: GuestSaid | null
  /** The newest that they said there about a date. */
  lastWord?: GuestWord | null
  /** The talk was held without them. */
  isAbsent?: boolean
  /** They said no to it, or it was held without them. */
  isOut?: boolean
}

export interface InterviewFacts extends StageFacts {
  id: string
  people: Participant[]
  goalId?: string | null
  assignmentId?: string | null
  /** The career field it is about. */
  fieldId?: string | null
  minutes: number
  /** The zone in which the date was made. */
  zone?: Zone | null
  mode?: Mode | null
  /** The date is ticked off as confirmed; a talk that is moved takes the tick back. */
  confirmed?: boolean
  /** Questions in the plan. */
  questions: number
  createdAt: Date
}

/** A career field that is being researched. */
export interface FieldFacts {
  id: string
  name: string
  postings: number
  /** Postings with proposals that nobody has looked at. */
  unchecked: number
}

/** An association whose membership ends on a day. */
export interface RenewalFacts {
  activityId: string
  name: string
  renewsOn: LocalDate
  /** Whether a rate for students is on record. */
  studentRate: boolean
}

/** Of the states, `handed`: opened in a program of their own, and whether it went out is not known yet. */
export interface MessageFacts extends Pick<Message, 'kind' | 'state'> {
  id: string
  person: Person
  interviewId?: string | null
  updatedAt: Date
  sentAt?: Date | null
  outcome?: Message['outcome']
  outcomeAt?: Date | null
}

export interface NextStepFacts {
  id: string
  interviewId: string
  text: string
  /** Of whom the advice is. */
  name: string
  dueOn?: LocalDate | null
  doneAt?: Date | null
  createdAt: Date
}

export interface LastContact extends Person {
  interviewId: string
  /** The last time the two really had contact. */
  at: Date
}

export interface Choice {
  key: string
  choice: 'done' | 'postponed' | 'dismissed'
  until?: Date | null
}

/** The talks and what was written around them: enough for reminders by mail. */
export interface TalkFacts {
  interviews: InterviewFacts[]
  /** Messages that are not removed, those changed last first. */
  messages: MessageFacts[]
  lastContacts: LastContact[]
  /** Contacts who want no more messages: nobody is to be told to write to them. */
  stopped: ReadonlySet<string>
  choices: Choice[]
}

export interface TodayFacts extends TalkFacts {
  contacts: ContactFacts
  /** Open goals and assignments of the seeker. */
  goals: Goal[]
  /** Career fields, the one worked on last first. */
  fields: FieldFacts[]
  /** Associations with a renewal date. */
  renewals: RenewalFacts[]
  /** Events with a day. */
  events: EventDays[]
  /** Stages of open assignments that are not handed in, of each assignment the next one. */
  stages: StageToHandIn[]
  /** What came under the seeker's own asks on a board. */
  asks: AskNews[]
  /** Courses that the seeker did not enter by themselves. */
  seated: Seated[]
  /** What staff answered to the seeker's own requests. */
  answers: AnswerNews[]
  /** What came back for the seeker's own hand-ins. */
  feedback: FeedbackNews[]
  /** What waits in courses that the seeker teaches. */
  staff: StaffWork
  nextSteps: NextStepFacts[]
  /** Who led to the people with whom talks were held. */
  led: Led[]
  /** People who said yes to being introduced, and whom nobody has written to. */
  introduced: IntroducedPerson[]
  /** Letters of this site to professionals that did not arrive. */
  undelivered: Undelivered[]
}

export interface TodaySettings {
  zone: Zone
  nextPersonBusinessDays: number
  nudgeDays: number
  maxNudges: number
  holidays?: ReadonlySet<LocalDate>
}

/** Why an item stands on the list, most pressing first. */
export const urgencies = ['late', 'now', 'soon', 'later'] as const
export type Urgency = (typeof urgencies)[number]

/** What the catalogue fills in; a Date is shown in the reader's zone. */
export type Params = Record<string, string | number | Date>

export const itemCodes = [
  'talk-now',
  'talk-today',
  'confirm',
  'guest-cancelled',
  'talk-off',
  'did-you-talk',
  'thank',
  'debrief',
  'guest-suggested',
  'guest-declined',
  'answered',
  'introduced',
  'guest-agreed',
  'ask-introduced',
  'undelivered',
  'bounced',
  'mail-failed',
  'mail-unknown',
  'request-answered',
  'answer-requests',
  'let-in',
  'flagged',
  'hand-in',
  'report',
  'set-date',
  'plan',
  'next-step',
  'confirm-sent',
  'send-draft',
  'write-request',
  'nudge',
  'next-person',
  'let-rest',
  'check-postings',
  'find-postings',
  'first-contact',
  'list-short',
  'list-unfinished',
  'ask-answered',
  'seated',
  'feedback',
  'grade',
  'choose-person',
  'finish-contact',
  'event',
  'met',
  'renew',
  'tell-introducer',
  'report-back',
  'keep-in-touch',
] as const
export type ItemCode = (typeof itemCodes)[number]

export interface Item {
  /** Stable as long as the facts behind it are: what was done, postponed or dismissed is remembered by it. */
  key: string
  code: ItemCode
  params: Params
  /** Which words say why, with the same params. */
  reason: string
  deadline?: Date
  /** By when a back-plan wants it: shown as a deadline is, and no place in the order. */
  planned?: Date
  href: string
  urgency: Urgency
}

/** Whether the seeker may still write to somebody: not to whom they took off the list, or who wants no more messages. */
export const mayWriteTo = (
  { contactId, isRemoved }: Person,
  { stopped }: Pick<TalkFacts, 'stopped'>,
): boolean => !isRemoved && !stopped.has(contactId)

/** An item before its place in the order is known. */
export type Rule = (
  facts: TodayFacts,
  now: Date,
  settings: TodaySettings,
  /** The back-plans of these facts: worked out once for all rules. */
  plans: readonly BackPlan[],
) => Item[]
