import type { Locale, Translate } from '../../i18n/index.ts'
import { formatDate, formatStamp } from '../../shared/date-format.ts'
import type { PrintedDocument, PrintedEntry, PrintedSection } from '../../shared/printed-document.ts'
import { blocksOf, prose } from '../../shared/prose.ts'
import type { Submission } from './submissions.queries.ts'
import type { SubmittedTalk } from './submissions.ts'

interface Options {
  /** Whose it is; empty where names are hidden or gone. */
  author: string
  locale: Locale
  zone: string
  t: Translate
}

const day = (iso: string, options: Options, zone = options.zone) =>
  formatDate(new Date(iso), { locale: options.locale, zone })

function peopleOf(submission: Submission, index: number): string {
  return (submission.people[index] ?? [])
    .map(({ name, title, organization }) => [name, title, organization].filter(Boolean).join(', '))
    .join(' · ')
}

function talkEntries(submission: Submission, options: Options): PrintedEntry[] {
  const { t } = options
  return submission.content.talks.flatMap((talk: SubmittedTalk, index): PrintedEntry[] => {
    const held = talk.startedAt ?? talk.endedAt
    const facts = [
      held && day(held, options, talk.zone),
      t('reports.minutes', { n: talk.minutes }),
      talk.mode && t(`interviews.mode-${talk.mode as 'phone'}`),
      talk.modeReason,
    ].filter(Boolean)
    const who = peopleOf(submission, index) || t('submissions.a-professional')
    return [
      { heading: prose(who), blocks: blocksOf(facts.join(' · ')) },
      ...talk.answers.map(({ question, text }) => ({ heading: prose(question), blocks: blocksOf(text) })),
    ]
  })
}

/** What was done to get a talk, in one line: facts of letters, and none of their words. */
function effortWords(effort: NonNullable<Submission['content']['effort']>, options: Options): string {
  const { requestsSent, peopleAsked, nudgesSent, declined, from, to } = effort
  const span = [from, to].map((iso) => (iso ? day(iso, options) : '')).join(' – ')
  return options.t('submissions.effort-line', { requestsSent, n: peopleAsked, nudgesSent, declined, span })
}

function sectionsOf(submission: Submission, options: Options): PrintedSection[] {
  const { t } = options
  const { content } = submission
  const effort = content.effort
  const sections: PrintedSection[] = [
    { id: 'talks', heading: t('submissions.talks'), blocks: [], entries: talkEntries(submission, options) },
    ...content.sections
      .filter(({ text }) => text !== '')
      .map(({ id, title, text }) => ({ id, heading: title, blocks: blocksOf(text), entries: [] })),
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

/** A submission as every reader gets it, from the frozen copy alone. */
export function submissionDocument(submission: Submission, options: Options): PrintedDocument {
  const { t, author, locale, zone } = options
  const at = formatStamp(submission.submittedAt, { locale, zone })
  return {
    language: locale,
    kind: submission.content.stage.title,
    title: submission.content.assignment,
    author,
    byline: author && t('reports.byline', { seeker: author }),
    details: [
      { label: t('submissions.handed-in'), values: [prose(at)] },
      { label: t('submissions.fingerprint'), values: [prose(submission.sha256)] },
    ],
    sections: sectionsOf(submission, options),
    pageWord: t('reports.page-word'),
  }
}
