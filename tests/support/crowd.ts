import { type SeekerId, seekerByOperator } from '../../src/features/accounts/index.ts'
import { reserveReach, stopAddress } from '../../src/features/outreach/protection/protection.commands.ts'
import type { FakeClock } from '../../src/platform/clock/index.ts'
import type { Context } from '../../src/platform/context.ts'
import { protection as limits } from '../../src/shared/defaults.ts'
import { newId } from '../../src/shared/ids.ts'
import { uniformNumbers } from './random.ts'

// Many seekers who try to reach the same professionals at the same moment, and what got through.

export interface CrowdFigures {
  attempts: number
  /** Messages that got through above a cap: must be 0. */
  over_cap: number
  /** Messages that got through to somebody who had said "never again": must be 0. */
  after_stop: number
}

interface Through {
  seeker: string
  person: number
  at: number
}

type Ctx = Context & { clock: FakeClock }

const hour = 3_600_000
/** Attempts at one moment. */
const atOnce = 50

/** The same person as different seekers know them: no spelling goes around a cap. */
const knownAs = (person: number, spelling: number) => ({
  emails:
    spelling < 0.5
      ? [`person${person}@example.org`]
      : [`Person${person}@Example.org`, `p${person}@home.example`],
  profileUrl: spelling < 0.3 ? `https://www.linkedin.com/in/person-${person}/` : null,
})

async function addSeekers(ctx: Ctx, count: number): Promise<SeekerId[]> {
  const now = ctx.clock.now()
  const rows = Array.from({ length: count }, () => ({
    id: newId(),
    name: 'Seeker',
    email: `${newId()}@example.edu`,
    created_at: now,
    updated_at: now,
  }))
  await ctx.db.insertInto('accounts').values(rows).execute()
  return rows.map((row) => seekerByOperator(row.id))
}

/**
 * `attempts` tries in rounds, all of a round at once: seven of ten from everybody to one person, who says "never
 * again" near the end, the others from five seekers to forty people within hours.
 */
export async function runCrowd(
  ctx: Ctx,
  { attempts, seekers, seed = 5 }: { attempts: number; seekers: number; seed?: number },
): Promise<CrowdFigures> {
  const random = uniformNumbers(seed)
  const ids = await addSeekers(ctx, seekers)
  const through: Through[] = []
  const tryOnce = async (seeker: SeekerId, person: number) => {
    const at = ctx.clock.now().getTime()
    const message = { id: newId(), kind: random() < 0.7 ? ('request' as const) : ('nudge' as const) }
    const { refusal } = await reserveReach(ctx, seeker, { contact: knownAs(person, random()), message })
    if (!refusal) through.push({ seeker, person, at })
  }
  const rounds = async (count: number, pause: () => number, choose: () => [SeekerId, number]) => {
    for (let done = 0; done < count; done += atOnce) {
      const size = Math.min(atOnce, count - done)
      await Promise.all(Array.from({ length: size }, () => tryOnce(...choose())))
      ctx.clock.advance(pause())
    }
  }
  const anybody = () => ids[Math.floor(random() * ids.length)]!
  const many = Math.floor(attempts * 0.3)
  const stopped = Math.floor(attempts * 0.2)
  await rounds(
    many,
    () => 2 * hour,
    () => [ids[Math.floor(random() * 5)]!, 1 + Math.floor(random() * 40)],
  )
  await rounds(
    attempts - many - stopped,
    () => Math.floor(random() * 100) * hour,
    () => [anybody(), 0],
  )
  await stopAddress(ctx, knownAs(0, 0))
  const before = through.length
  await rounds(
    stopped,
    () => 200 * hour,
    () => [anybody(), 0],
  )
  return { attempts, over_cap: overCaps(through), after_stop: through.length - before }
}

/** Counted from what got through alone, by the numbers and not by the program's rule. */
function overCaps(through: readonly Through[]): number {
  const inOrder = through.toSorted((a, b) => a.at - b.at)
  let over = 0
  for (const [index, one] of inOrder.entries()) {
    const before = inOrder.slice(0, index)
    const toPerson = before.filter((other) => other.person === one.person)
    if (toPerson.some((other) => other.at > one.at - limits.quietHours * hour)) over++
    if (toPerson.some((other) => other.seeker === one.seeker)) continue
    const isFirst = (other: Through) =>
      !through.some(
        (each) => each.seeker === other.seeker && each.person === other.person && each.at < other.at,
      )
    const since = one.at - limits.windowDays * 24 * hour
    if (toPerson.filter((other) => other.at > since && isFirst(other)).length >= limits.firstContacts) over++
    const today = before.filter((other) => other.seeker === one.seeker && other.at > one.at - 24 * hour)
    if (today.filter((other) => isFirst(other)).length >= limits.newPeopleADay) over++
  }
  return over
}
