import type { Context } from '../../platform/context.ts'
import { plainText } from '../../shared/text.ts'
import { countWords } from '../../shared/word-count.ts'
import type { SeekerId } from '../accounts/index.ts'
import {
  checkHandIn,
  type EffortFacts,
  type EvidenceKind,
  type Finding,
  type HandInFacts,
  listGranted,
  type SectionForm,
  type StageRules,
  type WholeAssignment,
  withoutGranted,
} from '../assignments/index.ts'
import { listCopies } from '../contacts/index.ts'
import { withoutNotFor } from '../goals/index.ts'
import { type ConsentKind, isRefused, listConsents } from '../guests/index.ts'
import { type Interview, listConfirmations, listInterviews, minutesHeld } from '../interviews/index.ts'
import { getReport, type Reflected, type ReportDraft } from '../reports/index.ts'
import { type Draft, getEffort, listShowableMessages, type ShowableMessage } from './submissions.queries.ts'
import { type Traces, tracesOf, withoutPerson } from './erased-names.ts'
import {
  confirmationEvidence,
  type Confirmations,
  linkedTo,
  type SubmissionContent,
  type SubmittedPeople,
  unlinkedOf,
} from './submissions.ts'

/** Everything that a stage's submission would be made of now, and what is still missing. */
export interface Ready {
  findings: readonly Finding[]
  content: SubmissionContent
  people: SubmittedPeople
  messages: readonly ShowableMessage[]
  interviews: readonly Interview[]
  /** Talks that are for nothing yet, where a talk is missing here. */
  unlinked: readonly Interview[]
  effort: EffortFacts
  /** Who does not allow their name: it is in none of the texts. */
  unnamed: readonly string[]
  /** Of the talks that are handed in: who does not allow the report to be shared with the class. */
  unshared: readonly string[]
  /** Of each held talk, when its professional confirmed it. */
  confirmed: Confirmations
  /** Held talks that no professional confirmed. */
  unconfirmed: readonly Interview[]
}

interface Parts {
  assignment: WholeAssignment
  stage: StageRules
  draft: Draft
  /** Credit for effort is asked for in place of a talk. */
  asEffort: boolean
}

interface Talk {
  interview: Interview
  report: ReportDraft
}

const answersOf = ({ report }: Talk) =>
  report.answers.filter(({ text }) => text.trim() !== '').map(({ question, text }) => ({ question, text }))

function reflectedIn({ report }: Talk): Reflected {
  const { learned, ...reflection } = report.debrief.shown
  const { stillInterested, nextSteps } = report.facts
  return { learned, reflection, stillInterested, nextSteps }
}

const reflectionOf = ({ report }: Talk) =>
  Object.values(report.debrief.shown)
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n\n')

function sectionTexts({ assignment, stage, draft }: Parts, talks: readonly Talk[]) {
  const all = (of: (talk: Talk) => string) => talks.map(of).filter(Boolean).join('\n\n')
  return assignment.rules.sections
    .filter(({ id }) => stage.sections.includes(id))
    .map(({ id, title, form }) => {
      const text =
        form === 'answers'
          ? all((talk) =>
              answersOf(talk)
                .map((one) => one.text)
                .join('\n'),
            )
          : form === 'reflection'
            ? all(reflectionOf)
            : (draft.sections[id] ?? '').trim()
      return { id, title, form, text, words: countWords(text) }
    })
}

function evidenceOf(
  { stage, draft }: Parts,
  messages: readonly ShowableMessage[],
  confirmed: Confirmations,
): SubmissionContent['evidence'] {
  return stage.evidence.flatMap(({ kind, need }): SubmissionContent['evidence'] => {
    if (need === 'forbidden') return []
    const shown = (draft.shown[kind] ?? '').trim()
    if (kind === 'confirmation') return confirmationEvidence(confirmed, shown)
    if (shown === '') return []
    if (kind === 'contact-details') return [{ kind, text: shown, at: null }]
    const message = messages.find(({ id }) => id === shown)
    if (!message) return []
    const text = [message.subject, message.body].filter(Boolean).join('\n\n')
    return [{ kind, text, at: message.sentAt.toISOString() }]
  })
}

function handInFacts(parts: Parts, talks: readonly Talk[], content: SubmissionContent): HandInFacts {
  const required = new Set(parts.assignment.rules.questions.map(({ text }) => plainText(text)))
  return {
    interviews: talks.map((talk) => ({
      mode: talk.interview.mode,
      minutes: minutesHeld(talk.interview),
      reason: talk.interview.modeReason,
      answered: answersOf(talk).map(({ question }) => ({
        text: question,
        required: required.has(plainText(question)),
      })),
    })),
    sections: Object.fromEntries(content.sections.map(({ id, text }) => [id, text])),
    evidence: content.evidence.map(({ kind }) => kind as EvidenceKind),
    confirmed: parts.draft.confirmed,
  }
}

const isOfTalks = ({ form }: { form: SectionForm }) => form === 'answers' || form === 'reflection'

const iso = (at: Date | null) => at?.toISOString() ?? null

/** Of each talk, what its people said themselves that they allow. */
async function refusersOf(ctx: Context, own: SeekerId, interviews: readonly Interview[]) {
  const said = new Map(
    await Promise.all(interviews.map(async ({ id }) => [id, await listConsents(ctx, own, id)] as const)),
  )
  /** Who of some of these talks does not allow something, each once. */
  return (kind: ConsentKind, of: readonly Interview[]) => {
    const refusers = of.flatMap(({ id, people }) =>
      people.filter(({ contactId }) => isRefused(said.get(id)!, contactId, kind)),
    )
    return [...new Map(refusers.map(({ contactId, name }) => [contactId, name]))]
  }
}

/** How some contacts may stand in a text. */
async function tracesIn(ctx: Context, own: SeekerId, contactIds: readonly string[]): Promise<Traces> {
  const copies = await Promise.all(contactIds.map((id) => listCopies(ctx.db, own, id)))
  return tracesOf(copies.flat())
}

/** Of a student's interviews, those that are for nothing yet and may be meant for this: as Today asks about them, too. */
export const listUnlinked = (
  ctx: Context,
  own: SeekerId,
  { id, opensAt }: Pick<WholeAssignment, 'id' | 'opensAt'>,
  interviews: readonly Interview[],
): Promise<Interview[]> => withoutNotFor(ctx, own, id, unlinkedOf(interviews, opensAt))

/** Reads what a student has for a stage, and judges it by the assignment's rules. */
export async function getReady(ctx: Context, own: SeekerId, parts: Parts): Promise<Ready> {
  const { assignment, stage, draft } = parts
  const wantsTalks = stage.interviews > 0 && !parts.asEffort
  const [all, messages, effort, granted] = await Promise.all([
    listInterviews(ctx, own),
    stage.evidence.length > 0 ? listShowableMessages(ctx, own, assignment.id) : [],
    getEffort(ctx, own, assignment.id),
    listGranted(ctx, own, assignment),
  ])
  const interviews = linkedTo(assignment.id, all)
  const held = interviews.filter(({ endedAt }) => endedAt).toReversed()
  const said = await listConfirmations(
    ctx,
    own,
    held.map(({ id }) => id),
  )
  const confirmed = held.map(({ id }) => said.find(({ interviewId }) => interviewId === id)?.at ?? null)
  const talks = await Promise.all(
    (wantsTalks ? held : []).map(async (interview): Promise<Talk> => ({
      interview,
      report: await getReport(ctx, own, interview.id),
    })),
  )
  const sections = parts.asEffort ? [] : sectionTexts(parts, talks)
  const asksFor = (wanted: SectionForm) => sections.some(({ form }) => form === wanted)
  const content: SubmissionContent = {
    assignment: assignment.title,
    stage: { id: stage.id, title: stage.title },
    talks: talks.map((talk) => ({
      mode: talk.interview.mode,
      modeReason: talk.interview.modeReason,
      minutes: minutesHeld(talk.interview),
      startedAt: iso(talk.interview.startsAt),
      endedAt: iso(talk.interview.endedAt),
      // What is dated here is dated as in the report.
      zone: talk.report.facts.interview.zone,
      answers: asksFor('answers') ? answersOf(talk) : [],
      occupation: talk.report.facts.occupation.trim(),
      organization: talk.report.facts.organization.trim(),
      ...(asksFor('reflection') && { reflected: reflectedIn(talk) }),
    })),
    sections,
    evidence: parts.asEffort ? [] : evidenceOf(parts, messages, confirmed),
    conditions: assignment.rules.people.conditions.filter((condition) => draft.confirmed.includes(condition)),
    effort: parts.asEffort
      ? {
          requestsSent: effort.requestsSent,
          peopleAsked: effort.peopleAsked,
          nudgesSent: effort.nudgesSent,
          declined: effort.declined,
          from: iso(effort.firstAt),
          to: iso(effort.lastAt),
        }
      : null,
  }
  const refusers = await refusersOf(ctx, own, interviews)
  // A text may name also whom no talk was held with yet.
  const unnamed = refusers('name', interviews)
  const unshared = refusers(
    'sharing',
    talks.map(({ interview }) => interview),
  )
  const traces = await tracesIn(
    ctx,
    own,
    unnamed.map(([contactId]) => contactId),
  )
  const facts = { ...handInFacts(parts, talks, content), ...(parts.asEffort && { effort }) }
  const findings = withoutGranted(checkHandIn(assignment.rules, stage, facts), new Set(granted))
  const lacksTalks = findings.some(({ code }) => code === 'interviews-missing')
  return {
    findings,
    content: withoutPerson(
      {
        ...content,
        // Answers and reflections stand with their talks; twice would only be longer.
        sections: sections.map((section) => (isOfTalks(section) ? { ...section, text: '' } : section)),
      },
      traces,
    ),
    unnamed: unnamed.map(([, name]) => name),
    unshared: unshared.map(([, name]) => name),
    // As the report names them: without the name of whoever does not allow it.
    people: talks.map(({ interview, report }) =>
      interview.people.map(({ contactId, title, organization }, index) => ({
        contactId,
        name: report.facts.people[index]?.name ?? '',
        title,
        organization,
      })),
    ),
    messages,
    interviews,
    unlinked: lacksTalks ? await listUnlinked(ctx, own, assignment, all) : [],
    effort,
    confirmed,
    unconfirmed: held.filter((_, index) => !confirmed[index]),
  }
}
