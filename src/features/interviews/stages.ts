// Where an interview stands, derived from what is on record: the stage itself is stored nowhere.

/** The way from the idea to the report, in order. */
export const pathStages = ['planned', 'drafted', 'asked', 'agreed', 'held', 'thanked', 'reported'] as const
/** Ways in which it ends without a talk. */
export const closedStages = ['declined', 'resting', 'cancelled'] as const

export type PathStage = (typeof pathStages)[number]
export type ClosedStage = (typeof closedStages)[number]
export type Stage = PathStage | ClosedStage

/** What is on record about one interview. Every instant is absent until the thing has happened. */
export interface StageFacts {
  /** The first request or introduction request was begun. */
  draftedAt?: Date | null
  /** The last request that went out and did not bounce. */
  askedAt?: Date | null
  agreedAt?: Date | null
  startsAt?: Date | null
  /** The talk took place and ended then. */
  endedAt?: Date | null
  /** Everyone who took part has been thanked. */
  thankedAt?: Date | null
  /** The report was declared finished. */
  reportedAt?: Date | null
  /** A fact of its own beside the stage: the debrief is written. */
  debriefedAt?: Date | null
  declinedAt?: Date | null
  restingAt?: Date | null
  cancelledAt?: Date | null
  /** The seeker took it up again. */
  reopenedAt?: Date | null
}

/** A talk that took place is held whatever was noted before; nobody un-holds it by declining later. */
function heldStage(facts: StageFacts): PathStage {
  if (facts.reportedAt) return 'reported'
  return facts.thankedAt ? 'thanked' : 'held'
}

function openStage(facts: StageFacts): PathStage {
  if (facts.agreedAt) return 'agreed'
  if (facts.askedAt) return 'asked'
  return facts.draftedAt ? 'drafted' : 'planned'
}

/** The latest way in which it was closed, unless it was taken up again, or a yes or a new request came after it. */
export function closingOf(facts: StageFacts): { stage: ClosedStage; at: Date } | undefined {
  const closings: [ClosedStage, Date | null | undefined][] = [
    ['cancelled', facts.cancelledAt],
    ['declined', facts.declinedAt],
    ['resting', facts.restingAt],
  ]
  let latest: { stage: ClosedStage; at: Date } | undefined
  for (const [stage, at] of closings) if (at && (!latest || at > latest.at)) latest = { stage, at }
  if (!latest) return undefined
  const reopened = [
    facts.reopenedAt,
    facts.agreedAt,
    latest.stage === 'cancelled' ? null : facts.askedAt,
  ].some((at) => at && at > latest.at)
  return reopened ? undefined : latest
}

/** The stage an interview is in. */
export function stageOf(facts: StageFacts): Stage {
  if (facts.endedAt) return heldStage(facts)
  return closingOf(facts)?.stage ?? openStage(facts)
}

export const isClosed = (stage: Stage): stage is ClosedStage =>
  (closedStages as readonly Stage[]).includes(stage)

/**
 * Whether a talk that has no goal yet may be meant for one that its seeker works toward since then: one planned before is
 * not, and what ended before anybody was asked counts for nothing.
 */
export const mayBeMeantFor = (talk: StageFacts & { createdAt: Date }, since: Date): boolean =>
  talk.createdAt >= since && Boolean(talk.askedAt || !isClosed(stageOf(talk)))

/** Nobody waits for anything any more: closed, or told to the end. */
export const isOver = (stage: Stage): boolean => isClosed(stage) || stage === 'reported'

/** Whether something came after the talk that counts on its end: then no clock moves that end. */
export const isFollowedUp = ({ endedAt, debriefedAt, thankedAt, reportedAt }: StageFacts): boolean =>
  Boolean(endedAt && (debriefedAt || thankedAt || reportedAt))

export interface PathStep {
  stage: PathStage
  reached: boolean
  /** The step the interview stands on; none while it is closed. */
  current: boolean
  at?: Date
}

/**
 * The path picture: every step from idea to reported, which are behind and where it stands. A step that was skipped
 * (a talk agreed on without a written request) counts as reached once a later one is.
 */
export function pathOf(facts: StageFacts): PathStep[] {
  const at: Record<PathStage, Date | null | undefined> = {
    planned: undefined,
    drafted: facts.draftedAt,
    asked: facts.askedAt,
    agreed: facts.agreedAt,
    held: facts.endedAt,
    thanked: facts.thankedAt,
    reported: facts.reportedAt,
  }
  const stage = stageOf(facts)
  // A closed interview shows how far it came.
  const furthest = isClosed(stage) ? openStage(facts) : stage
  return pathStages.map((step, index) => ({
    stage: step,
    // Reported before thanked happens: thanked is then still open, not passed.
    reached:
      index <= pathStages.indexOf(furthest) &&
      !(step === 'thanked' && stage === 'reported' && !facts.thankedAt),
    current: step === stage,
    at: at[step] ?? undefined,
  }))
}

/** What may be recorded next; the page offers these and the commands refuse the rest. */
export type Step = 'agree' | 'move' | 'cancel' | 'decline' | 'rest' | 'reopen' | 'hold' | 'correct' | 'unhold'

const steps: Record<Stage, readonly Step[]> = {
  planned: ['agree', 'hold', 'decline', 'cancel'],
  drafted: ['agree', 'hold', 'decline', 'cancel'],
  asked: ['agree', 'hold', 'rest', 'decline', 'cancel'],
  agreed: ['move', 'hold', 'decline', 'cancel'],
  held: ['correct', 'unhold'],
  thanked: ['correct', 'unhold'],
  reported: ['correct'],
  declined: ['reopen', 'agree'],
  resting: ['reopen', 'agree', 'decline'],
  cancelled: ['reopen'],
}

export const mayStep = (stage: Stage, step: Step): boolean => steps[stage].includes(step)
