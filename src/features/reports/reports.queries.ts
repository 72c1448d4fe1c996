import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import { type ConsentKind, consentOf, isRefused, listConsents, type SaidConsent } from '../guests/index.ts'
import { type Aim, getInterview, listQuestions, minutesHeld, type Participant } from '../interviews/index.ts'
import {
  findDebrief,
  listAnswers,
  listMarks,
  listNextSteps,
  type NotebookMark,
  type StoredDebrief,
} from '../notebook/index.ts'
import { type DebriefPart, debriefParts, type ReportFacts } from './report.ts'

/** One question as the editor shows it: the reader's text, and beside it what the notebook says. */
export interface EditableAnswer {
  questionId: string
  question: string
  /** What the reader sees. */
  text: string
  /** As written during the interview. */
  noted: string
  /** What was marked as their own words under this question. */
  quotes: string[]
}

export interface ReportDraft {
  facts: ReportFacts
  /** What the contacts say, of a panel joined; the facts have it as edited for the reader. */
  onContacts: Pick<ReportFacts, 'occupation' | 'organization'>
  answers: EditableAnswer[]
  /** Every edited answer by question, also of questions that are out of the plan and may be put back. */
  editedAnswers: Record<string, string>
  /** Quotes that stand under no question. */
  looseQuotes: string[]
  /** The debrief's texts: as the reader sees them, and as they were written. */
  debrief: { shown: Record<DebriefPart, string>; written: Record<DebriefPart, string> }
  names: string
  /** What the interview is for. */
  aim: Aim | null
  finishedAt: Date | null
}

function debriefTexts(debrief: StoredDebrief | undefined, edited: unknown): ReportDraft['debrief'] {
  const written: Record<DebriefPart, string> = {
    learned: debrief?.learned ?? '',
    'went-well': debrief?.wentWell ?? '',
    unexpected: debrief?.unexpected ?? '',
    differently: debrief?.differently ?? '',
    'still-interested': debrief?.followUp ?? '',
  }
  const changes = (edited ?? {}) as Partial<Record<DebriefPart, string>>
  const entries = debriefParts.map((part) => [part, changes[part] ?? written[part]] as const)
  return { written, shown: Object.fromEntries(entries) as Record<DebriefPart, string> }
}

async function storedReport(ctx: Context, seeker: SeekerId, interviewId: string) {
  return ctx.db
    .selectFrom('reports')
    .selectAll()
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .executeTakeFirst()
}

/** Whose report it is, and in which zone a talk is dated that was planned in none. */
async function findWriter(ctx: Context, seeker: SeekerId): Promise<{ name: string; zone: string }> {
  const account = await ctx.db
    .selectFrom('accounts')
    .select(['name', 'zone'])
    .where('id', '=', seeker)
    .executeTakeFirst()
  return { name: account?.name ?? '', zone: account?.zone ?? 'UTC' }
}

/** The people of a talk as a reader may know them: without the name of whoever does not allow it; and what else not. */
function allowedOf(
  people: readonly Participant[],
  said: readonly SaidConsent[],
): Pick<ReportFacts, 'people' | 'naming' | 'isUnshared'> {
  const words = people.map(({ contactId }) => consentOf(said, contactId, 'name')?.granted)
  const refused = (kind: ConsentKind) => people.some(({ contactId }) => isRefused(said, contactId, kind))
  const leftOut = refused('name') ? 'refused' : 'left-out'
  return {
    isUnshared: refused('sharing'),
    people: people.map(({ name, title }, index) => ({ name: words[index] === false ? '' : name, title })),
    naming: words.includes(false) ? leftOut : words.includes(undefined) ? 'unasked' : undefined,
  }
}

/** Their own words as they were marked, by question. */
function quotesBy(marks: readonly NotebookMark[], questionIds: readonly string[]) {
  const quotes = marks.filter(({ kind }) => kind === 'quote')
  const under = (id: string) => quotes.filter(({ questionId }) => questionId === id).map(({ text }) => text)
  const loose = quotes.filter(({ questionId }) => questionId === null || !questionIds.includes(questionId))
  return { under, loose: loose.map(({ text }) => text) }
}

/**
 * Everything a report is made from: the notebook, the debrief, and what was edited for the reader.
 * @throws AppError `not-found` when the interview is not this seeker's
 */
export async function getReport(ctx: Context, seeker: SeekerId, interviewId: string): Promise<ReportDraft> {
  const interview = await getInterview(ctx, seeker, interviewId)
  const [stored, questions, noted, debrief, steps, said, marks] = await Promise.all([
    storedReport(ctx, seeker, interviewId),
    listQuestions(ctx, seeker, interviewId),
    listAnswers(ctx, seeker, interviewId),
    findDebrief(ctx, seeker, interviewId),
    listNextSteps(ctx, seeker, interviewId),
    listConsents(ctx, seeker, interviewId),
    listMarks(ctx, seeker, interviewId),
  ])
  const edited = (stored?.answers ?? {}) as Record<string, string>
  const byQuestion = new Map(noted.map((answer) => [answer.questionId, answer]))
  const planned = questions.map(({ id, text }) => ({ id, question: text }))
  const inPlan = new Set(planned.map(({ id }) => id))
  // Off script, an answer may have been written in a hurry under no question at all: its words count too.
  const offScript = noted.flatMap(({ questionId, question, text }) =>
    !inPlan.has(questionId) && (question || (question === '' && text !== ''))
      ? [{ id: questionId, question: question || '…' }]
      : [],
  )
  const asked = [...planned, ...offScript]
  const quotes = quotesBy(
    marks,
    asked.map(({ id }) => id),
  )
  const answers = asked.map(({ id, question }) => {
    const written = byQuestion.get(id)?.text ?? ''
    const text = edited[id] ?? written
    return { questionId: id, question, noted: written, text, quotes: quotes.under(id) }
  })
  const writer = await findWriter(ctx, seeker)
  const texts = debriefTexts(debrief, stored?.reflection)
  // Of a panel each title and each organization once.
  const ofPeople = (part: 'title' | 'organization') =>
    [...new Set(interview.people.map((person) => person[part].trim()).filter(Boolean))].join(' · ')
  const onContacts = { occupation: ofPeople('title'), organization: ofPeople('organization') }
  return {
    onContacts,
    answers,
    editedAnswers: edited,
    looseQuotes: quotes.loose,
    debrief: texts,
    names: interview.names,
    aim: interview.aim,
    finishedAt: stored?.finished_at ?? null,
    facts: {
      seeker: writer.name,
      ...allowedOf(interview.people, said),
      occupation: stored?.occupation ?? onContacts.occupation,
      organization: stored?.organization ?? onContacts.organization,
      interview: {
        startsAt: interview.startsAt,
        endedAt: interview.endedAt,
        zone: interview.zone ?? writer.zone,
        minutes: minutesHeld(interview),
        mode: interview.mode,
      },
      answers,
      learned: texts.shown.learned,
      reflection: texts.shown,
      stillInterested: debrief?.stillInterested ?? null,
      nextSteps: steps.map((step) => step.text),
      thankedAt: interview.thankedAt,
    },
  }
}
