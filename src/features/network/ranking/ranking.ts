import { mayIntroduce, type Relationship } from '../../contacts/index.ts'
import { type OpenRequest, type SilenceSettings, waitFor } from '../../outreach/index.ts'
import { plainText } from '../../../shared/text.ts'
import { daysBefore } from '../../../shared/dates.ts'
import { ranking } from '../../../shared/defaults.ts'
import { meets, type TitleWord, titleWords } from './title-words.ts'

// Whom to ask next for a field, with the reason. Pure: facts and the clock in, an order out.

/** What is known of a contact, as far as it speaks for asking. */
export interface Candidate {
  id: string
  name: string
  title: string
  organization: string
  /** Null where the seeker has not said it. */
  relationship: Relationship | null
  /** Since when they are a connection elsewhere, if they are. */
  connectedOn: string | null
  unfinished: boolean
  /** Who led to them. */
  ledBy: string | null
  /** The last request that went out, for a talk or for an introduction. */
  askedAt: Date | null
  /** The last talk that was held. */
  talkedAt: Date | null
  /** When they last said no. */
  declinedAt: Date | null
  /** An interview with them is planned or under way. */
  underWay: boolean
  /** Of what is planned or under way, something is not simply silence: a date, an answer, or a request still to write. */
  holds: boolean
}

export interface RankingFacts {
  titles: readonly string[]
  /** Other names of the same work, with the title of the field they belong to, where occupation data is there. */
  otherTitles: ReadonlyMap<string, string>
  organizations: readonly { name: string; isLocal: boolean }[]
  /** Organizations where the seeker works or learns, as recorded: those of colleagues and teachers. */
  ownOrganizations: readonly string[]
  /** In how many of the seeker's contacts' titles each stem stands. */
  frequency: ReadonlyMap<string, number>
  /** Contacts with a title. */
  titled: number
  candidates: readonly Candidate[]
  /** Requests that went out and have no answer, to anybody. */
  open: readonly OpenRequest[]
}

/** When it is, and how long silence keeps colleagues waiting. */
export interface RankingTime {
  now: Date
  settings: SilenceSettings
}

export type ReasonCode =
  | 'title-same'
  | 'title-close'
  | 'title-other'
  | 'organization'
  | 'organization-local'
  | 'led-by'
  | 'shared'
  | 'talked'
  | 'family'
  | 'friend'
  | 'colleague'
  | 'teacher'
  | 'acquaintance'

export interface Reason {
  code: ReasonCode
  params: Record<string, string>
  points: number
}

/** Why somebody waits: what was between the two not long ago, or a question of theirs, or of a colleague's, is open. */
export interface Wait {
  code: 'asked' | 'talked' | 'declined' | 'under-way' | 'organization'
  /** Whose turn it is there. */
  name: string
}

export interface Ranked {
  candidate: Candidate
  points: number
  reasons: Reason[]
}

export interface Ranking {
  next: Ranked[]
  later: (Ranked & { wait: Wait })[]
}

/** How much a stem says: the rarer among the seeker's contacts, the more; words of rank little. */
function weigher({ frequency, titled }: Pick<RankingFacts, 'frequency' | 'titled'>) {
  return ({ stem, rank }: TitleWord) => {
    const rarity = 1 + Math.log((titled + 1) / ((frequency.get(stem) ?? 0) + 1)) / Math.log(titled + 2)
    return rarity * (rank ? ranking.rankWord : 1)
  }
}

type Weigh = ReturnType<typeof weigher>

/** Share of what a wanted title says that another says too, from 0 to 1; what it says beside takes a little off. */
export function titleCloseness(
  wanted: readonly TitleWord[],
  own: readonly TitleWord[],
  weigh: Weigh,
): number {
  const sum = (words: readonly TitleWord[]) => words.reduce((total, word) => total + weigh(word), 0)
  const whole = sum(wanted)
  if (whole === 0) return 0
  const shared = wanted.filter((word) => own.some((other) => meets(word.stem, other.stem)))
  // Only words of rank in common: a "manager" of anything.
  if (!shared.some((word) => !word.rank)) return 0
  const beside = own.filter((word) => !wanted.some((other) => meets(word.stem, other.stem)))
  return sum(shared) / (whole + ranking.besideWord * sum(beside))
}

/** What is known before anybody is looked at. */
export type Wanted = Omit<RankingFacts, 'candidates' | 'open'>

function titleReason(held: string, facts: Wanted, weigh: Weigh): Reason | undefined {
  if (held === '') return undefined
  const key = plainText(held)
  const own = titleWords(held)
  let best = { title: '', closeness: 0 }
  for (const title of facts.titles) {
    const closeness = plainText(title) === key ? 1 : titleCloseness(titleWords(title), own, weigh)
    if (closeness > best.closeness) best = { title, closeness }
  }
  const other = facts.otherTitles.get(key)
  if (other !== undefined && best.closeness < ranking.otherTitle)
    return {
      code: 'title-other',
      params: { title: held, wanted: other },
      points: ranking.title * ranking.otherTitle,
    }
  if (best.closeness < ranking.closeFrom) return undefined
  const code = best.closeness >= ranking.sameFrom ? 'title-same' : 'title-close'
  return {
    code,
    params: { title: held, wanted: best.title },
    points: ranking.title * best.closeness,
  }
}

/**
 * Words that many organizations carry in their names: alone or with others of them ("Community College"), they say nothing
 * about which is meant. Our choice.
 */
const anyPlace = new Set(
  'hospital hospitals clinic clinics school schools high middle elementary preparatory academy college university institute bank city town county state district department office center centre company group agency services service health medical care community foundation association church library museum hotel restaurant cafe store shop market pharmacy laboratory studio national american international general public regional memorial north south east west new the of and clinica clinicas escuela preparatoria secundaria primaria colegio academia universidad universitario instituto banco ciudad condado estado distrito departamento oficina centro compania empresa grupo agencia servicios servicio salud comunidad fundacion asociacion iglesia biblioteca museo restaurante tienda mercado farmacia botica laboratorio estudio nacional internacional publico publica norte sur este oeste nuevo nueva san santa saint de del la el y'.split(
    ' ',
  ),
)

const isAnyPlace = (key: string): boolean => key.split(' ').every((word) => anyPlace.has(word))

/** Whether the words of one are part of the other's, and say which place is meant. */
const isPartOf = (key: string, whole: string): boolean =>
  !isAnyPlace(key) && ` ${whole} `.includes(` ${key} `)

/** The form in which two spellings of an organization are equal. */
export const organizationKey = (name: string): string => plainText(name)

function organizationReason(held: string, facts: Wanted): Reason | undefined {
  const key = organizationKey(held)
  if (key === '') return undefined
  const found = facts.organizations.find(({ name }) => {
    const wanted = organizationKey(name)
    return wanted !== '' && (wanted === key || isPartOf(key, wanted) || isPartOf(wanted, key))
  })
  if (!found) return undefined
  return {
    code: found.isLocal ? 'organization-local' : 'organization',
    params: { organization: found.name },
    points: found.isLocal ? ranking.localOrganization : ranking.organization,
  }
}

/** What a title speaks for whoever holds it, in points. */
export const titlePoints = (title: string, wanted: Wanted): number =>
  titleReason(title, wanted, weigher(wanted))?.points ?? 0

/** What an organization speaks for whoever is there: on the field's list, or where the seeker is, too. */
export function organizationPoints(name: string, wanted: Wanted): number {
  const key = organizationKey(name)
  const shared = wanted.ownOrganizations.some((own) => organizationKey(own) === key) ? ranking.shared : 0
  return (organizationReason(name, wanted)?.points ?? 0) + shared
}

function tieReasons(candidate: Candidate, own: ReadonlySet<string>): Reason[] {
  const { relationship, ledBy, talkedAt, organization } = candidate
  const reasons: Reason[] = []
  if (ledBy) reasons.push({ code: 'led-by', params: { name: ledBy }, points: ranking.ledBy })
  // Colleagues and teachers say it by themselves.
  if (relationship !== 'colleague' && relationship !== 'teacher' && own.has(organizationKey(organization)))
    reasons.push({ code: 'shared', params: { organization }, points: ranking.shared })
  if (talkedAt) reasons.push({ code: 'talked', params: {}, points: ranking.talked })
  if (relationship !== null && relationship !== 'none')
    reasons.push({ code: relationship, params: {}, points: ranking.warmth[relationship] })
  return reasons
}

/** Whether their work, and not only the tie to them, speaks for asking. */
export const isInField = ({ reasons }: Ranked): boolean =>
  reasons.some(({ code }) => code.startsWith('title-') || code.startsWith('organization'))

/** Whether somebody is asked whom they know, and not for a talk about their own work. */
export const asksWhomTheyKnow = (ranked: Ranked): boolean =>
  !isInField(ranked) && mayIntroduce(ranked.candidate)

function waitOf({ name, underWay, askedAt, talkedAt, declinedAt }: Candidate, now: Date): Wait | undefined {
  if (underWay) return { code: 'under-way', name }
  const since = daysBefore(now, ranking.askAgainDays)
  // Of what happened in the same moment, the outcome says more.
  const last = (
    [
      ['talked', talkedAt],
      ['declined', declinedAt],
      ['asked', askedAt],
    ] as const
  )
    .flatMap(([code, at]) => (at && at > since ? [{ code, at }] : []))
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())[0]
  return last && { code: last.code, name }
}

/**
 * The order in which to ask: those with a reason, the best first, for a talk one at a time from each organization. Who was
 * asked, talked or said no lately, and whom to ask for a talk where a question is open, stands under `later`.
 */
export function rankContacts(facts: RankingFacts, time: RankingTime): Ranking {
  const weigh = weigher(facts)
  const own = new Set(facts.ownOrganizations.map((name) => organizationKey(name)).filter(Boolean))
  const ranked = facts.candidates
    .map((candidate): Ranked => {
      const about = [
        titleReason(candidate.title, facts, weigh),
        organizationReason(candidate.organization, facts),
      ]
      const reasons = [...about.filter((reason) => reason !== undefined), ...tieReasons(candidate, own)]
      const points = reasons.reduce((sum, reason) => sum + reason.points, 0)
      return { candidate, points: points - (candidate.unfinished ? ranking.unfinished : 0), reasons }
    })
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => b.points - a.points || (a.candidate.name < b.candidate.name ? -1 : 1))
  return oneAtATime(ranked, facts, time)
}

function oneAtATime(
  ranked: readonly Ranked[],
  { candidates, open }: Pick<RankingFacts, 'candidates' | 'open'>,
  time: RankingTime,
): Ranking {
  /** Whose turn it is at each organization. */
  const ahead = new Map<string, string>()
  const goFirst = ({ organization, name }: Candidate) => {
    const key = organizationKey(organization)
    if (key !== '' && !ahead.has(key)) ahead.set(key, name)
  }
  for (const candidate of candidates) if (candidate.holds) goFirst(candidate)
  const result: Ranking = { next: [], later: [] }
  for (const each of ranked) {
    const { candidate } = each
    // A family that works at one place may be asked at once whom each of them knows.
    const takesTurns = !asksWhomTheyKnow(each)
    const name = takesTurns
      ? (waitFor(candidate, open, time)?.name ?? ahead.get(organizationKey(candidate.organization)))
      : undefined
    const wait =
      waitOf(candidate, time.now) ??
      (name === undefined ? undefined : ({ code: 'organization', name } as const))
    if (wait) result.later.push({ ...each, wait })
    else {
      result.next.push(each)
      if (takesTurns) goFirst(candidate)
    }
  }
  return result
}
