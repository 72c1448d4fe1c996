import { addDays, localDate, toInstant } from '../../shared/dates.ts'
import { newId } from '../../shared/ids.ts'
import { searchColumns } from '../contacts/index.ts'
import { stateOfNotes } from '../notebook/index.ts'
import { demoAddress } from './demo.ts'
import {
  answers,
  instructor,
  type Professional,
  professionals,
  requiredQuestions,
  students,
} from './people.ts'

/** How far an interview of the sample data has come. */
export const sampleStages = [
  'planned',
  'drafted',
  'asked',
  'agreed',
  'held',
  'thanked',
  'reported',
  'declined',
] as const
export type SampleStage = (typeof sampleStages)[number]

const zone = 'America/New_York'

/** A time of day, some days from now. */
const timeOn = (now: Date, days: number, time: string) =>
  toInstant(localDate(addDays(now, days, zone), zone), time, zone)

/** Days before (or after) now at which things happened on the way to a stage. */
function timesOf(stage: SampleStage, now: Date) {
  const reached = (other: SampleStage) =>
    stage !== 'declined' && sampleStages.indexOf(stage) >= sampleStages.indexOf(other)
  const day = (days: number) => addDays(now, days, zone)
  const held = reached('held')
  return {
    drafted: stage !== 'planned' ? day(-6) : null,
    asked: reached('asked') || stage === 'declined' ? day(-5) : null,
    agreed: reached('agreed') ? day(-3) : null,
    startsAt: held ? timeOn(now, -1, '15:00') : reached('agreed') ? timeOn(now, 1, '10:00') : null,
    ended: held ? timeOn(now, -1, '15:30') : null,
    thanked: reached('thanked') ? now : null,
    reported: reached('reported') ? now : null,
    declined: stage === 'declined' ? day(-4) : null,
  }
}

const stamps = (now: Date) => ({ created_at: now, updated_at: now })

/** An account of the sample data: no password, no mailbox. */
export function accountRow(demoId: string, name: string, now: Date, local: string) {
  return {
    id: newId(),
    name,
    email: demoAddress(local, demoId),
    zone,
    demo_id: demoId,
    ...stamps(now),
  }
}

export function contactRow(seekerId: string, person: Professional, now: Date) {
  const { name, title, organization } = person
  const mailbox = name
    .normalize('NFKD')
    .replace(/[^A-Za-z]+/g, '.')
    .toLowerCase()
  return {
    seeker_id: seekerId,
    id: newId(),
    name,
    title,
    organization,
    relationship: person.relationship,
    how_found: person.found,
    why: person.why,
    emails: [`${mailbox}@demo.invalid`],
    ...searchColumns({ name, description: '', organization }),
    ...stamps(addDays(now, -8, zone)),
  }
}

const requestText = (student: string, person: Professional) =>
  `Dear ${person.name},\n\nI am ${student}, a student at the community college, and I found you this way: ${person.found}. ${person.why} I would like to understand that better.\n\nCould we talk for 20 to 30 minutes, by phone or video, at a time that suits you? I am looking for information, not for a job.\n\nThank you for reading this.\n\n${student}`

const thanksText = (student: string, person: Professional) =>
  `Dear ${person.name},\n\nthank you for the half hour you gave me yesterday. What stays with me most is how much of your work is listening, and that the technical part can be taught while patience has to be practised. I had never looked at it like that before we talked.\n\nThis week I will ask at the student centre about a first-aid course, as you suggested, and I will let you know how it goes.\n\nThank you again,\n${student}`

interface Place {
  student: { id: string; name: string }
  person: Professional
  contactId: string
  courseId: string
  assignmentId: string
  now: Date
}

/** Everything on record about one interview that has come as far as `stage`. */
export function interviewRows(stage: SampleStage, place: Place) {
  const { student, person, now } = place
  const at = timesOf(stage, now)
  const key = { seeker_id: student.id, interview_id: newId() }
  const questions = requiredQuestions.map((text, position) => ({
    ...key,
    id: newId(),
    text,
    source: 'required' as const,
    position,
    minutes: 5,
  }))
  return {
    interview: {
      seeker_id: student.id,
      id: key.interview_id,
      course_id: place.courseId,
      assignment_id: place.assignmentId,
      wish: person.why,
      mode: at.agreed ? ('video' as const) : null,
      starts_at: at.startsAt,
      zone: at.startsAt && zone,
      agreed_at: at.agreed,
      ended_at: at.ended,
      declined_at: at.declined,
      ...stamps(addDays(now, -7, zone)),
    },
    person: { ...key, contact_id: place.contactId },
    questions,
    messages: messageRows(place, key.interview_id, at),
    ...(at.ended && afterRows(place, { key, questions, endedAt: at.ended, reported: at.reported })),
  }
}

function messageRows(place: Place, interviewId: string, at: ReturnType<typeof timesOf>) {
  const { student, person, contactId } = place
  const row = (kind: 'request' | 'thank-you', created: Date, sent: Date | null) => ({
    seeker_id: student.id,
    id: newId(),
    contact_id: contactId,
    interview_id: interviewId,
    kind,
    channel: 'email' as const,
    subject:
      kind === 'request'
        ? `A student’s question about your work as ${person.title.toLowerCase()}`
        : 'Thank you',
    body: kind === 'request' ? requestText(student.name, person) : thanksText(student.name, person),
    state: sent ? ('sent' as const) : ('drafted' as const),
    sent_at: sent,
    outcome:
      kind === 'request' && at.declined
        ? ('declined' as const)
        : kind === 'request' && at.agreed
          ? ('replied' as const)
          : null,
    outcome_at: kind === 'request' ? (at.declined ?? at.agreed) : null,
    ...stamps(created),
  })
  return [
    ...(at.drafted ? [row('request', at.drafted, at.asked)] : []),
    ...(at.thanked ? [row('thank-you', at.thanked, at.thanked)] : []),
  ]
}

interface After {
  key: { seeker_id: string; interview_id: string }
  questions: readonly { id: string }[]
  endedAt: Date
  reported: Date | null
}

function afterRows({ person, now }: Place, { key, questions, endedAt, reported }: After) {
  const notes = questions.map(({ id }, index) => ({ questionId: id, text: answers[index] ?? '' }))
  const first = questions[0]?.id ?? newId()
  const marks = [
    { id: newId(), kind: 'learned' as const, text: 'Listening is most of the work.', questionId: first },
    { id: newId(), kind: 'next-step' as const, text: 'Ask about a first-aid course.', questionId: first },
  ]
  return {
    notebook: {
      ...key,
      state: stateOfNotes({ answers: notes, marks, at: endedAt }),
      merged_version: 1,
      version: 1,
      updated_at: endedAt,
    },
    answers: notes.map(({ questionId, text }) => ({ ...key, question_id: questionId, text, asked: true })),
    marks: marks.map(({ id, kind, text, questionId }) => ({
      ...key,
      id,
      kind,
      text,
      question_id: questionId,
    })),
    debrief: {
      ...key,
      learned: 'Patience counts for more than I thought, and notes are half the job.',
      went_well: 'I began with my own story and the talk became easy.',
      unexpected: 'How many ways lead into this work.',
      differently: 'I would ask earlier who else to talk to.',
      still_interested: 'yes' as const,
      completed_at: endedAt,
      updated_at: endedAt,
    },
    step: { ...key, id: newId(), text: 'Ask about a first-aid course.', created_at: endedAt },
    report: reported && {
      ...key,
      occupation: person.title,
      organization: person.organization,
      finished_at: reported,
      ...stamps(now),
    },
  }
}

/** The whole sample class, as rows: the first student is the visitor and has an interview at every stage. */
export function sampleClass(demoId: string, now: Date) {
  const people = students.map((name, index) =>
    accountRow(demoId, name, now, index === 0 ? 'student' : `student${index}`),
  )
  const teacher = accountRow(demoId, instructor, now, 'instructor')
  const course = {
    id: newId(),
    title: 'Career Planning 101',
    zone,
    starts_on: localDate(addDays(now, -30, zone), zone),
    ends_on: localDate(addDays(now, 60, zone), zone),
    created_by: teacher.id,
    demo_id: demoId,
    created_at: addDays(now, -30, zone),
  }
  const assignment = {
    course_id: course.id,
    id: newId(),
    title: 'Talk with one person in your field',
    instructions:
      'Find somebody who does work that interests you, and ask for half an hour of their time. Go with questions that only a person can answer.\n\nThank them within two days, and write down what you learned.',
    opens_at: addDays(now, -9, zone),
    due_at: timeOn(now, 5, '23:59'),
    zone,
    created_at: addDays(now, -9, zone),
  }
  const own = people.flatMap((student, index) => {
    const visitor = index === 0
    const known = visitor
      ? professionals
      : professionals.map((_, at) => professionals[(at + index) % professionals.length]!).slice(0, 5)
    const contacts = known.map((person) => contactRow(student.id, person, now))
    // The last two are still at the very beginning, so that the class looks like a class.
    const stages = visitor ? sampleStages : index > 9 ? [] : [sampleStages[index % sampleStages.length]!]
    const interviews = stages.map((stage, at) =>
      interviewRows(stage, {
        student,
        person: known[at]!,
        contactId: contacts[at]!.id,
        courseId: course.id,
        assignmentId: assignment.id,
        now,
      }),
    )
    return [{ contacts, interviews }]
  })
  const interviews = own.flatMap((one) => one.interviews)
  return {
    accounts: [teacher, ...people],
    course,
    assignment,
    enrollments: [teacher, ...people].map(({ id }) => ({
      course_id: course.id,
      account_id: id,
      role: id === teacher.id ? ('instructor' as const) : ('student' as const),
      created_at: now,
    })),
    required: requiredQuestions.map((text, position) => ({
      course_id: course.id,
      assignment_id: assignment.id,
      id: newId(),
      topic: null,
      text,
      position,
    })),
    contacts: own.flatMap((one) => one.contacts),
    interviews,
    visitorId: people[0]!.id,
  }
}
