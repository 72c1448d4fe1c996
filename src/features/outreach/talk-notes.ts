import type { Visit } from '../../platform/web/index.ts'
import { formatMonthName } from '../../shared/date-format.ts'
import type { SeekerId } from '../accounts/index.ts'
import type { Interview } from '../interviews/index.ts'
import {
  findDebrief,
  listMarks,
  listNextSteps,
  type MarkKind,
  type StoredDebrief,
} from '../notebook/index.ts'
import type { Message } from './outreach.ts'
import type { StartingFacts } from './starting-points.ts'

/** What was learned, line by line. */
const learnedIn = ({ learned }: Pick<StoredDebrief, 'learned'>) =>
  learned.split('\n').filter((line) => line.trim() !== '')

/** What stayed of a talk, in the seeker's own words. */
export async function notesOf({ ctx }: Visit, scope: SeekerId, { id }: Interview): Promise<string[]> {
  const [marks, debrief] = await Promise.all([listMarks(ctx, scope, id), findDebrief(ctx, scope, id)])
  return [...marks.map(({ text }) => text), ...(debrief ? learnedIn(debrief) : [])]
}

/** What the talk gives a message to begin with: what stayed, and the step that is to follow or was done since. */
export async function fromTalk(
  { ctx, locale, zone }: Visit,
  scope: SeekerId,
  { kind, interview }: { kind: Message['kind']; interview: Interview },
): Promise<Pick<StartingFacts, 'marks' | 'nextStep' | 'since'>> {
  if (kind !== 'thank-you' && kind !== 'keep-in-touch') return { marks: [] }
  const [marks, debrief, steps] = await Promise.all([
    listMarks(ctx, scope, interview.id),
    findDebrief(ctx, scope, interview.id),
    listNextSteps(ctx, scope, interview.id),
  ])
  const marked = (...kinds: MarkKind[]) =>
    marks.filter((mark) => kinds.includes(mark.kind)).map(({ text }) => text)
  // What was put right, or taken out, in the debrief counts for more than the marks it began with.
  const texts = debrief ? [...learnedIn(debrief), ...marked('quote')] : marked('learned', 'quote')
  if (kind === 'thank-you') {
    const nextStep = debrief ? steps.find(({ doneAt }) => doneAt === null)?.text : marked('next-step')[0]
    return { marks: texts, nextStep }
  }
  const done = steps.find(({ doneAt }) => doneAt !== null)?.text
  return {
    marks: texts,
    ...(interview.endedAt && {
      since: { month: formatMonthName(interview.endedAt, { locale, zone }), done },
    }),
  }
}
