/**
 * Every number the product chooses, in one place, each with where it comes from. "Chapter" is *Networking and
 * Informational Interviewing* in Career & Life Planning (Forrester & Isenstein, CC BY 4.0); "our choice" says that
 * no source gives the number and why we took it.
 */

/** When to do what after a message is sent. */
export const outreachClock = {
  /** Business days of silence before the next person is proposed. Our choice: the same weekday rhythm for all, weekends not counted. */
  nextPersonBusinessDays: 3,
  /** Days before the one nudge. Our choice: a week, so that nobody is asked twice in one working week. */
  nudgeDays: 7,
  /** Nudges a person gets; a setting from 0 to 3. Our choice: a second one reads as pressing. */
  maxNudges: 1,
} as const

/** What a seeker may set these to. Our choice: beyond it the clock would no longer be one. */
export const outreachBounds = {
  nextPersonBusinessDays: { min: 1, max: 30 },
  nudgeDays: { min: 1, max: 60 },
  maxNudges: { min: 0, max: 3 },
  /** Days off that are kept: a year of them. */
  holidays: 366,
} as const

/** What protects professionals, whoever writes. */
export const protection = {
  /** Hours between two unasked messages (request or nudge) to one person, from anybody here: three days. Our choice: never twice within one short week. */
  quietHours: 72,
  /** New recipients a seeker a day. Our choice: the plan needs five people; ten leave room and are no mailing. */
  newPeopleADay: 10,
  /** First messages that one professional gets from an instance within the window. Our choice: one class must not use up one person's goodwill. */
  firstContacts: 3,
  /** The window of that cap, and how long "asked recently" is said, in days. Our choice: an assignment runs two weeks, twice that is polite. */
  windowDays: 30,
} as const

/**
 * What an administrator may set these to. Our choice: below, a class cannot work; above, they protect nobody. The window
 * ends before it is forgotten who was asked (180 days).
 */
export const protectionBounds = {
  quietHours: { min: 24, max: 720 },
  newPeopleADay: { min: 1, max: 50 },
  firstContacts: { min: 1, max: 20 },
  windowDays: { min: 7, max: 90 },
} as const

/** When a seeker is reminded by mail. */
export const reminderTimes = {
  /** Hours before the talk: the confirmation is due the day before (chapter). */
  dayBeforeHours: 24,
  /** Minutes before the talk: time to look at the questions once. Our choice, the same as the calendar's alarm. */
  hourBeforeMinutes: 60,
  /** Minutes after the talk's planned end: while it is fresh, and a talk may run over. Our choice. */
  debriefMinutes: 10,
  /** Hours before a thank-you turns amber: it can still be in time. Our choice. */
  thankYouAheadHours: 4,
  /** Hours after which a reminder that could not go out is let go: three days late it would only blame. Our choice. */
  expiryHours: 72,
} as const

/** Letters to the mail server. */
export const mailQueue = {
  /** Minutes before the second try; each wait doubles (RFC 5321 4.5.4.1 asks for growing waits). */
  firstWaitMinutes: 1,
  /** The longest wait in minutes. RFC 5321 asks for at least 30; our choice doubles it. */
  longestWaitMinutes: 60,
  /** Hours until a letter is given up and shown as failed. RFC 5321 says days; a request that arrives after a week reads oddly, so two. */
  giveUpHours: 48,
  /** Tries before a letter is given up, however long ago it was written: six hours of them. Our choice. */
  fewestTries: 12,
  /** Minutes until a letter that its sender may not send now is looked at again. Our choice. */
  holdMinutes: 10,
  /** Minutes after which a conversation that nobody finished counts as broken off: longer than its longest silence. */
  abandonedMinutes: 30,
  /** Minutes after which a letter that was claimed and not handed over is tried again: the server's longest silence before it asks for the text, and then some. */
  claimMinutes: 15,
  /** Days that the fact of a letter is kept. Our choice: long enough to answer "did it go out?". */
  keptDays: 30,
} as const

/** After the talk. */
export const afterClock = {
  /** Hours from the interview's end: the thank-you turns amber. Chapter: within one or two days. */
  thankYouAmberHours: 24,
  /** Hours from the interview's end: the thank-you is late. Chapter: within one or two days. */
  thankYouLateHours: 48,
  /** Days after the last real contact. Every three to four months; 100 days lies between. */
  keepInTouchDays: 100,
  /** Days after the talk before "tell them what came of it" is proposed. Our choice: time enough to have tried the advice. */
  reportBackDays: 21,
} as const

/** When Today speaks of an event. Our choice. */
export const eventDays = {
  /** Days before it. */
  before: 1,
  /** Days after it on which Today still asks whom one met: later nobody remembers. */
  after: 7,
} as const

/** When Today speaks of a membership that ends. Our choice: a fee wants a month's pay before it. */
export const renewalDays = {
  /** Days before the last day. */
  before: 30,
  /** Days before it from which it presses: a transfer takes some. Our choice. */
  pressing: 7,
  /** Days after it that it stays on the list; later it was let go. Our choice. */
  after: 30,
} as const

/** The talk itself. */
export const talk = {
  /** The product's name and the upper end of the 20–30 minutes a request asks for (chapter). */
  minutes: 30,
  minMinutes: 5,
  /** Half a working day: a job shadow; nothing longer is one talk. Our choice. */
  maxMinutes: 240,
  /** Minutes kept free of questions for greeting, thanks and "who else should I talk to?". Our choice. */
  frameMinutes: 5,
  /** Minutes to be early (chapter). */
  arriveEarlyMinutes: { from: 5, to: 10 },
  /** Alarms in the calendar entry, minutes before the start: the day before to confirm, one hour to look at the questions. Our choice. */
  alarmMinutes: [24 * 60, 60],
} as const

/**
 * Years from today beyond which the year of a talk or a letter is taken for a slip of the pen. Our choice: longer than any
 * course or search for work, shorter than the slip of one figure usually is.
 */
export const slipYears = 2

/** The page on which a professional answers. */
export const guestPage = {
  /** Days a link works (product specification). */
  linkDays: 30,
  /** Days a row of an ended link is kept, so that its page can say what happened, and an erasure finds who else wrote to the address: its page promises half a year. Our choice: as long as "asked recently". */
  keepDays: 180,
  /** Times a seeker may offer. Our choice: three suit most, and more than six is a calendar to search. */
  times: 6,
  /** Rows of the form for offering times: three at once. Our choice. */
  timeRows: 3,
  /** Times the professional may suggest at once. Our choice. */
  suggestions: 2,
  /** Questions in view before the rest is folded. Our choice: a phone screen. */
  questions: 4,
  /** Answers one link takes in an hour. Our choice: nobody changes their mind so often by hand. */
  answersAnHour: 30,
  /** Letters a day to one professional that only they can ask for by hand. Our choice. */
  lettersADay: 3,
  /** Calendar entries a day to one professional from one seeker. Our choice: nobody moves a half hour so often. */
  entriesADay: 10,
  /** Letters a day to one seeker about answers; the guest page shows them all. Our choice: who gets so many is written to by hand. */
  newsADay: 20,
  /** Letters a day about a talk that will not be: what one link makes, and all of them to one seeker. Our choice. */
  endsADay: { ofLink: 3, ofAll: 40 },
  /** Colleagues that one professional may name in a day. Our choice: nobody introduces a whole department. */
  introductionsADay: 10,
} as const

/** Days that what somebody removed (contact, activity, field, goal, draft, a class's link) can be brought back. Our choice: longer than any course break. */
export const keepRemovedDays = 30

/** What was removed before this is gone for good. */
export const removedForGood = (now: Date): Date => new Date(now.getTime() - keepRemovedDays * 86_400_000)

/** Days that an invitation to a course works. Our choice: the first weeks of a course, when classes still change. */
export const invitationDays = 30

/** What keeps invitations to courses from filling strangers' mailboxes. Our choices. */
export const invitationLimits = {
  /** Hours before everybody who has not joined can be written to anew: whoever reads mail has read it once. */
  againHours: 24,
  /** Letters an hour to one address, whoever invites: a word mistyped and put right. */
  toOneAnHour: 5,
  /** Letters a day that one account can send to whole lists: a lecture hall. */
  aDay: 2_000,
} as const

/** Hours that the link to confirm a new e-mail address works. Our choice: a slow mail server, and a night's sleep. */
export const emailChangeHours = 24

/** Days that a third person has to answer an offered introduction. Our choice: as long as an assignment takes. */
export const introductionDays = 14

/** What staff do for a student with one button. */
export const classNudge = {
  /** Hours between two kind words to one student, whoever sends them. Our choice: two days, since nothing is nagged twice. */
  quietHours: 48,
} as const

/** How long a course's records stay after its period. */
export const courseRecords = {
  /** Days after the last day of the course's period (product rule: until then grades can be appealed). */
  days: 180,
  /** Days before that at which instructors are told first. Our choice: a month to save what they need. */
  firstWarningDays: 30,
  /** Days before, at which they are told again, and the least time between that word and the erasure. Our choice: a week. */
  lastWarningDays: 7,
} as const

/** How long the instance remembers what stands on nobody's list. */
export const instanceMemory = {
  /** Days that it is known who of administrators and staff did what. Our choice: a school year and its summer. */
  auditDays: 365,
  /** Days that it is known, as a keyed hash, that a professional was asked. Our choice: as long as a course's records. */
  askedDays: 180,
  /** Hours that it is known, as a keyed hash, that somebody began to write to a professional. Our choice: a letter takes a day. */
  writingHours: 24,
  /** Hours that the file with everything of an account waits to be downloaded. Our choice: a day, for a bad connection. */
  exportHours: 24,
  /** Hours after its last page that a visit with sample data is erased. Our choice: a day to come back to it. */
  demoHours: 24,
  /** Days after its end that an invitation to this site is listed. Our choice: long enough to see who came. */
  invitationDays: 30,
} as const

/** People on the list before asking starts: at least five, as the chapter's activity wants. */
export const listSize = 5

/** What makes a list one to rely on, beside its size: never all eggs in one basket (chapter); the numbers are our choice. */
export const listMix = {
  /** Organizations that people on it are from: with one, a single closed door ends it. */
  organizations: 2,
  /** People the seeker knows: the first message is easier. */
  known: 1,
  /** People the seeker has not met: they say what one's own circle does not. */
  unmet: 1,
} as const

/**
 * What speaks for asking somebody, in points. Our choice throughout, by one thought: the very work counts most, then
 * being where the seeker wants to be, then how easy the first message is; the last alone outweighs neither.
 */
export const ranking = {
  /** For the title of the field itself; less for what is only close to it. */
  title: 40,
  /** Share of a title in common from which two are called close, and from which the same. */
  closeFrom: 0.34,
  sameFrom: 0.95,
  /** How close another name of the same work counts. */
  otherTitle: 0.8,
  /** How much a word of rank, such as "senior", counts beside one of the work. */
  rankWord: 0.25,
  /** How much a word that only the contact's title has takes off. */
  besideWord: 0.15,
  organization: 18,
  localOrganization: 22,
  ledBy: 12,
  shared: 8,
  talked: 6,
  warmth: { family: 12, friend: 12, colleague: 11, teacher: 11, acquaintance: 8 },
  /** Taken off while "how found" or "why" is missing: the message cannot be written yet. */
  unfinished: 3,
  /** Days after a request before the same person is proposed again: a school term. */
  askAgainDays: 90,
  /** People looked at closely, out of all that fit at all. */
  candidates: 400,
  /** People shown at a time: more is no next step. */
  shown: 10,
} as const

/**
 * The back-plan from a due date. The numbers are days of the two weeks the chapter's assignment gives;
 * other spans are scaled. The days are our choice: ask early, because answers take a week.
 */
export const backPlan = {
  spanDays: 14,
  contactsByDay: 2,
  requestsByDay: 3,
  dateByDay: 7,
  talkByDay: 11,
  /** The report is planned for this long before it is due; it is not scaled below half a day. */
  reportEarlyDays: 1,
  contacts: listSize,
  requests: 3,
} as const

/** What one page of Today holds, so that it stays a list and not a pile (our choice). */
export const todayLimits = {
  /** Unfinished contacts named one by one. */
  unfinished: 2,
  /** "Keep in touch" items at a time. */
  keepInTouch: 2,
  /** Days that "postpone" moves an item. */
  postponeDays: 1,
} as const

/** What the coach measures. "Labels" are the label rules a message is judged by; beyond them it fails. */
export const messageLimits = {
  /** Words of a request: 100 is the product's aim (a phone screen without scrolling), 150 the labels' limit. */
  request: { min: 0, goodMin: 0, goodMax: 100, max: 150 },
  /** Words of a nudge (labels); our aim is the same. */
  nudge: { min: 0, goodMin: 0, goodMax: 80, max: 80 },
  /** Words of a request to be introduced, the paragraph to forward included. Our choice: twice a short request. */
  'introduction-request': { min: 0, goodMin: 0, goodMax: 180, max: 250 },
  /** Words of a few lines to keep in touch. Our choice: a phone screen. */
  'keep-in-touch': { min: 0, goodMin: 0, goodMax: 100, max: 150 },
  /** Words of a thank-you: 50–150 is the product's aim, 40–150 the labels' limit. */
  'thank-you': { min: 40, goodMin: 50, goodMax: 150, max: 150 },
  /** Characters of a LinkedIn invitation note: LinkedIn's limit on free accounts … */
  linkedinNote: 200,
  /** … and on paid ones. */
  linkedinNotePaid: 300,
  /** Minutes asked for: chapter 20–30; outside 15–30 it fails (labels). */
  duration: { failMin: 15, failMax: 30, goodMin: 20, goodMax: 30 },
  /** Share of three-word runs in common from which two texts count as the same. Our choice: a template with its blanks filled differs less. */
  sameText: 0.7,
  /** Fixes shown at a time. Our choice: more than three is a list nobody starts. */
  fixesAtOnce: 3,
} as const

/** What an assignment may hold and how its deadlines count. */
export const assignmentLimits = {
  /** Seconds after the due time that still count as in time: a slow line must not cost a grade. Our choice. */
  graceSeconds: 60,
  /** Days proposed for a new one (chapter: due two weeks later). */
  days: 14,
  /** How many days after it was given the last stage may be due: a year and a bit. Our choice. */
  lastDay: 400,
  /** Questions of one assignment: half an hour holds about ten. Our choice. */
  questions: 40,
  /** Words of a page: double-spaced, twelve points, one-inch margins, as style guides for student papers set it. */
  wordsPerPage: 250,
} as const

/** Days that Today speaks of what came under an ask of one's own on a board. Our choice: as long as an assignment takes. */
export const askNewsDays = 14

/** Days that Today speaks of feedback that came. Our choice: as long as of what came on the board. */
export const feedbackNewsDays = 14

/** Days for which a no on the guest page is news. Our choice: as long as an answer on a board. */
export const guestNewsDays = 14

/** When Today speaks of what is due for a class. Our choice. */
export const handInDays = {
  /** Days before it is due. */
  before: 7,
  /** Days before it from which it presses. */
  pressing: 2,
  /** Days after it that it stays on the list; it is still taken then. */
  after: 14,
} as const
