import type { Locale, Translate } from '../../i18n/index.ts'
import { cleanText } from '../../shared/clean-text.ts'
import { formatDate } from '../../shared/date-format.ts'
import {
  documentFileName,
  type PrintedDocument,
  type PrintedEntry,
  type PrintedSection,
} from '../../shared/printed-document.ts'
import { type Block, blocksOf, prose } from '../../shared/prose.ts'
import { heldOn } from '../interviews/index.ts'

export type InterviewMode = 'phone' | 'video' | 'in-person' | 'written'

/** The parts of the reflection, in the order in which a reader meets them. */
export const reflectionParts = ['went-well', 'unexpected', 'differently', 'still-interested'] as const
export type ReflectionPart = (typeof reflectionParts)[number]

/** What of the debrief can be edited for the reader. */
export const debriefParts = ['learned', ...reflectionParts] as const
export type DebriefPart = (typeof debriefParts)[number]

/** Everything a report is made from, after the seeker's edits for the reader. */
export interface ReportFacts {
  seeker: string
  /** More than one for a panel. */
  people: readonly { name: string; title: string }[]
  /** Whether somebody was not asked yet about their name in a report, or does not allow it: then it is left out. */
  naming?: 'unasked' | 'left-out' | 'refused' | undefined
  /** Whether somebody does not allow it to be shared with the class. */
  isUnshared?: boolean
  occupation: string
  organization: string
  interview: {
    startsAt: Date | null
    endedAt: Date | null
    zone: string
    minutes: number
    mode: InterviewMode | null
  }
  answers: readonly { question: string; text: string }[]
  learned: string
  reflection: Readonly<Record<ReflectionPart, string>>
  stillInterested: 'yes' | 'no' | 'unsure' | null
  nextSteps: readonly string[]
  thankedAt: Date | null
}

export interface ReportSection extends PrintedSection {
  /** Names the part in the page's addresses. */
  id: 'conversation' | 'learned' | 'reflection' | 'next-steps'
}

/** A report as every reader gets it. */
export interface ReportDocument extends PrintedDocument {
  language: Locale
  sections: ReportSection[]
}

/** Who may be named. */
const namesIn = ({ people }: ReportFacts): string[] => people.map(({ name }) => name.trim()).filter(Boolean)

/** @param t words in the report's language */
export function buildReport(facts: ReportFacts, language: Locale, t: Translate): ReportDocument {
  const seeker = cleanText(facts.seeker)
  const person = cleanText(namesIn(facts).join(' · '))
  return {
    language,
    kind: t('reports.kind'),
    title: person ? t('reports.title', { person }) : t('reports.title-unnamed'),
    author: seeker,
    byline: seeker && t('reports.byline', { seeker }),
    details: detailsOf(facts, language, t),
    sections: sectionsOf(facts, t),
    pageWord: t('reports.page-word'),
  }
}

function detailsOf(facts: ReportFacts, language: Locale, t: Translate): ReportDocument['details'] {
  const { zone, minutes, mode } = facts.interview
  const held = heldOn(facts.interview)
  const day = (instant: Date) => formatDate(instant, { locale: language, zone })
  const line = [
    held && day(held),
    // Letters take no minutes.
    mode !== 'written' && t('reports.minutes', { n: minutes }),
    mode && t(`reports.mode-${mode}`),
  ]
  const rows: [string, (string | null)[]][] = [
    [
      t('reports.person', { n: facts.people.length }),
      facts.people.map((person) => nameWithTitle(person, facts.occupation)),
    ],
    [t('reports.occupation'), [facts.occupation]],
    [t('reports.organization'), [facts.organization]],
    [t('reports.talk'), [held && line.filter(Boolean).join(' · ')]],
    [t('reports.thanked'), [facts.thankedAt && day(facts.thankedAt)]],
  ]
  return rows.flatMap(([label, lines]) => {
    const values = lines.flatMap((line) => (line?.trim() ? [prose(line.trim())] : []))
    return values.length > 0 ? [{ label, values }] : []
  })
}

/** The title is left out where the line below says the same as the occupation. */
const nameWithTitle = ({ name, title }: { name: string; title: string }, occupation: string) =>
  [name, title.trim() === occupation.trim() ? '' : title]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ')

function sectionsOf(facts: ReportFacts, t: Translate): ReportSection[] {
  const answered = facts.answers.filter(({ text }) => text.trim() !== '')
  const sections: ReportSection[] = [
    {
      id: 'conversation',
      heading: t('reports.conversation'),
      blocks: [],
      entries: answered.map(({ question, text }) => ({
        heading: prose(question),
        blocks: blocksOf(text),
      })),
    },
    { id: 'learned', heading: t('reports.learned'), blocks: blocksOf(facts.learned), entries: [] },
    { id: 'reflection', heading: t('reports.reflection'), blocks: [], entries: reflectionOf(facts, t) },
    { id: 'next-steps', heading: t('reports.next-steps'), blocks: listOf(facts.nextSteps), entries: [] },
  ]
  return sections.filter(({ blocks, entries }) => blocks.length > 0 || entries.length > 0)
}

/** What the seeker makes of a talk, as edited for the reader. */
export type Reflected = Pick<ReportFacts, 'learned' | 'reflection' | 'stillInterested' | 'nextSteps'>

/** The same as one part of another document, under the headings that it has in the report. */
export function reflectedEntries(facts: Reflected, t: Translate): PrintedEntry[] {
  const entries = [
    { heading: prose(t('reports.learned')), blocks: blocksOf(facts.learned) },
    ...reflectionOf(facts, t),
    { heading: prose(t('reports.next-steps')), blocks: listOf(facts.nextSteps) },
  ]
  return entries.filter(({ blocks }) => blocks.length > 0)
}

function reflectionOf(
  facts: Pick<Reflected, 'reflection' | 'stillInterested'>,
  t: Translate,
): PrintedEntry[] {
  return reflectionParts.flatMap((part) => {
    const choice = part === 'still-interested' && facts.stillInterested
    const blocks = [
      ...blocksOf(choice ? t(`reports.interested-${choice}`) : ''),
      ...blocksOf(facts.reflection[part]),
    ]
    return blocks.length > 0 ? [{ heading: prose(t(`reports.${part}`)), blocks }] : []
  })
}

function listOf(texts: readonly string[]): Block[] {
  const items = texts.filter((text) => text.trim() !== '').map((text) => prose(text.trim()))
  return items.length > 0 ? [{ kind: 'list', ordered: false, start: 1, items }] : []
}

/** What a complete report would still want, most important first. Nothing of it blocks a download. */
export type ReportGap =
  | 'not-held'
  | 'no-answers'
  | 'no-occupation'
  | 'no-organization'
  | 'no-reflection'
  | 'no-thank-you'
  | 'name-unasked'
  | 'name-left-out'
  | 'name-refused'
  | 'sharing-refused'

export function reportGaps(facts: ReportFacts): ReportGap[] {
  const reflected =
    facts.stillInterested !== null || Object.values(facts.reflection).some((text) => text.trim())
  const gaps: [ReportGap, boolean][] = [
    ['not-held', facts.interview.endedAt === null],
    ['no-answers', !facts.answers.some(({ text }) => text.trim())],
    ['no-occupation', !facts.occupation.trim()],
    ['no-organization', !facts.organization.trim()],
    ['no-reflection', !reflected],
    ['no-thank-you', facts.thankedAt === null],
    ['name-unasked', facts.naming === 'unasked'],
    ['name-left-out', facts.naming === 'left-out'],
    ['name-refused', facts.naming === 'refused'],
    ['sharing-refused', facts.isUnshared === true],
  ]
  return gaps.flatMap(([gap, open]) => (open ? [gap] : []))
}

/** "Report - Maria Lopez - Ana Perez": what it is, about whom, by whom. */
export const reportFileName = (facts: ReportFacts, t: Translate, extension: string): string =>
  documentFileName([t('reports.file-word'), namesIn(facts).join(', '), facts.seeker], extension)
