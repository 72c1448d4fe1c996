import type { Locale, Translate } from '../../i18n/index.ts'
import { formatDate, formatStamp } from '../../shared/date-format.ts'
import type { PrintedDocument, PrintedSection } from '../../shared/printed-document.ts'
import { blocksOf, prose } from '../../shared/prose.ts'
import { heldOn } from '../interviews/index.ts'
import { reflectedEntries } from '../reports/index.ts'
import type { Submission } from './submissions.queries.ts'
import type { SubmittedTalk } from './submissions.ts'

interface Options {
  /** Whose it is; empty where names are hidden or gone. */
  author: string
  locale: Locale
  zone: string
  t: Translate
}

type Copy = Pick<Submission, 'people' | 'content'>
type Stamp = Pick<Submission, 'submittedAt' | 'sha256'>

const day = (iso: string, { locale, zone }: Options) => formatDate(new Date(iso), { locale, zone })

const joined = (parts: readonly (string | null | undefined | false)[], by = ' · ') =>
  parts.filter(Boolean).join(by)

/** Whom a talk was with, by name; of an older copy also what they do, which later ones say with the talk. */
function peopleOf({ people, content }: Copy, index: number): { names: string; lines: string[] } {
  const { occupation } = content.talks[index]!
  const all = people[index] ?? []
  const lines = all.map(({ name, title, organization }) =>
    occupation === undefined
      ? joined([name, title, organization], ', ')
      : joined([name, title !== occupation && title], ', '),
  )
  return { names: joined(all.map(({ name }) => name)), lines: lines.filter(Boolean) }
}

/** The names as they stand in a heading: of several talks with the same people each has its number. */
function namesOf(copy: Copy, index: number): string {
  const { names } = peopleOf(copy, index)
  const isOnlyOne = copy.content.talks.every((_, at) => at === index || peopleOf(copy, at).names !== names)
  return names === '' || isOnlyOne ? names : `${names} (${index + 1})`
}

const dateOf = (iso: string | null) => (iso === null ? null : new Date(iso))

/** A talk is a part of its own, as a report is, and each question stands under it. */
function talkSections(copy: Copy, options: Options): PrintedSection[] {
  const { t } = options
  return copy.content.talks.map((talk: SubmittedTalk, index) => {
    const held = heldOn({
      startsAt: dateOf(talk.startedAt),
      endedAt: dateOf(talk.endedAt),
      zone: talk.zone,
    })
    const facts = [
      held && formatDate(held, { locale: options.locale, zone: talk.zone }),
      talk.mode !== 'written' && t('reports.minutes', { n: talk.minutes }),
      talk.mode && t(`interviews.mode-${talk.mode as 'phone'}`),
      talk.modeReason,
    ]
    const { lines } = peopleOf(copy, index)
    const names = namesOf(copy, index)
    return {
      id: `talk-${index + 1}`,
      heading: names ? t('submissions.talk-with', { names }) : t('submissions.talk-unnamed'),
      blocks: [...lines, joined([talk.occupation, talk.organization]), joined(facts)].flatMap(blocksOf),
      entries: talk.answers.map(({ question, text }) => ({
        heading: prose(question),
        blocks: blocksOf(text),
      })),
    }
  })
}

/** A text that was written for the class, or what the reports say: of several talks one part for each. */
function writtenSections(copy: Copy, { t }: Options): PrintedSection[] {
  const { sections, talks } = copy.content
  return sections.flatMap(({ id, title, form, text }): PrintedSection[] => {
    if (form !== 'reflection' || text !== '')
      return [{ id, heading: title, blocks: blocksOf(text), entries: [] }]
    return talks.map(({ reflected }, index) => ({
      id: `${id}-${index + 1}`,
      heading: talks.length > 1 ? joined([title, namesOf(copy, index) || `${index + 1}`]) : title,
      blocks: [],
      entries: reflected ? reflectedEntries(reflected, t) : [],
    }))
  })
}

/** What was done to get a talk, in one line: facts of letters, and none of their words. */
function effortWords(effort: NonNullable<Copy['content']['effort']>, options: Options): string {
  const { requestsSent, peopleAsked, nudgesSent, declined, from, to } = effort
  const span = [from, to].map((iso) => (iso ? day(iso, options) : '')).join(' – ')
  return options.t('submissions.effort-line', { requestsSent, n: peopleAsked, nudgesSent, declined, span })
}

function sectionsOf(copy: Copy, options: Options): PrintedSection[] {
  const { t } = options
  const { content } = copy
  const effort = content.effort
  const sections: PrintedSection[] = [
    ...talkSections(copy, options),
    ...writtenSections(copy, options),
    {
      id: 'evidence',
      heading: t('submissions.evidence'),
      blocks: [],
      entries: content.evidence.map(({ kind, text, at, saidBy }) => ({
        heading: prose(
          [t(`assignments.evidence-${kind}`), at && day(at, options)].filter(Boolean).join(' · '),
        ),
        blocks: blocksOf(saidBy ? t('submissions.said-by-professional') : text),
      })),
    },
    {
      id: 'effort',
      heading: t('submissions.effort'),
      blocks: effort ? blocksOf(effortWords(effort, options)) : [],
      entries: [],
    },
    {
      id: 'conditions',
      heading: t('assignments.conditions'),
      blocks: blocksOf(content.conditions.map((condition) => `- ${condition}`).join('\n')),
      entries: [],
    },
  ]
  return sections.filter(({ blocks, entries }) => blocks.length > 0 || entries.length > 0)
}

/** A submission as every reader gets it, from the frozen copy alone; before it is handed in, as it would be. */
export function submissionDocument(copy: Copy & Partial<Stamp>, options: Options): PrintedDocument {
  const { t, author, locale, zone } = options
  const { submittedAt, sha256, content } = copy
  return {
    language: locale,
    kind: content.stage.title,
    title: content.assignment,
    author,
    byline: author && t('reports.byline', { seeker: author }),
    details: [
      ...(submittedAt
        ? [
            {
              label: t('submissions.handed-in'),
              values: [prose(formatStamp(submittedAt, { locale, zone }))],
            },
          ]
        : []),
      ...(sha256 ? [{ label: t('submissions.fingerprint'), values: [prose(sha256)] }] : []),
    ],
    sections: sectionsOf(copy, options),
    pageWord: t('reports.page-word'),
  }
}
