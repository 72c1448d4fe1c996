import { answerRows } from './sample-answers.ts'
import { addDays, localDate, toInstant } from '../../shared/dates.ts'
import type { Locale } from '../../i18n/index.ts'
import { newId } from '../../shared/ids.ts'
import { searchColumns } from '../contacts/index.ts'
import { stateOfNotes } from '../notebook/index.ts'
import { demoAddress } from './demo.ts'
import { inLocale, instructor, type Pair, type Professional, professionalsIn, students } from './people.ts'
import { leftOpen, requiredQuestions, requiredTopics, talkWith } from './talks.ts'
import { classWork, sampleRules } from './sample-work.ts'
import { activityRows } from './sample-activities.ts'
import { boardRows } from './sample-board.ts'
import { fieldRows } from './sample-field.ts'

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
  // What has come further began earlier: the talks of one student lie a day apart.
  const earlier = reached('reported') ? 2 : reached('thanked') ? 1 : 0
  const day = (days: number) => addDays(now, days - earlier, zone)
  const held = reached('held')
  return {
    drafted: stage !== 'planned' ? day(-6) : null,
    asked: reached('asked') || stage === 'declined' ? day(-5) : null,
    agreed: reached('agreed') ? day(-3) : null,
    startsAt: held ? timeOn(now, -1 - earlier, '15:00') : reached('agreed') ? timeOn(now, 1, '10:00') : null,
    ended: held ? timeOn(now, -1 - earlier, '15:30') : null,
    thanked: reached('thanked') ? day(0) : null,
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
    // Nobody signs up in a demo.
    email_verified: true,
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
  const emails = [`${mailbox}@demo.invalid`]
  return {
    seeker_id: seekerId,
    id: newId(),
    name,
    title,
    organization,
    relationship: person.relationship,
    how_found: person.found,
    why: person.why,
    emails,
    ...searchColumns({ name, description: '', organization, title, emails }),
    ...stamps(addDays(now, -9, zone)),
  }
}

/** Somebody of the list once more, as an import brought them: with a short first name, and not yet written about. */
function twinRow(seekerId: string, person: Professional, now: Date) {
  const name = person.name.replace('Samuel', 'Sam')
  const known = { ...person, name, found: '', why: '' }
  const row = {
    ...contactRow(seekerId, known, now),
    relationship: null,
    emails: [],
    source: 'import' as const,
  }
  return { ...row, ...searchColumns({ ...row, description: '' }) }
}

/** Whom one of the visitor's people named, as the debrief puts them on the list: a contact, and who led there. */
function namedRows(
  mark: { id: string; text: string },
  by: { id: string; name: string; seeker_id: string },
  place: { locale: Locale; now: Date },
) {
  const [name = '', title = ''] = mark.text.split(', ')
  const found: Pair = [
    `${by.name} told me about her in our talk`,
    `${by.name} me habló de ella en nuestra charla`,
  ]
  const known = {
    name,
    title,
    organization: '',
    relationship: 'none' as const,
    letter: '',
    found: inLocale(place.locale, found),
    why: inLocale(place.locale, [
      'She came to this work from another one, as I would.',
      'Llegó a este trabajo desde otro, como lo haría yo.',
    ]),
  }
  const contact = { ...contactRow(by.seeker_id, known, place.now), id: mark.id, source: 'mentioned' as const }
  const origin = {
    seeker_id: by.seeker_id,
    contact_id: mark.id,
    led_by: by.id,
    created_at: contact.created_at,
  }
  return { contact, origin }
}

type Letter = (student: string, person: Professional) => Pair

/** Each student writes in a way of their own. */
const requests: readonly Letter[] = [
  (student, person) => [
    `Dear ${person.name},\n\nI am ${student}, a student at the community college. ${person.letter} I would like to understand that better.\n\nCould we talk for 20 to 30 minutes, by phone or video, at a time that suits you? I am looking for information, not for a job.\n\nThank you for reading this.\n\n${student}`,
    `Hola, ${person.name}:\n\nSoy ${student} y estudio en la universidad comunitaria. ${person.letter} Me gustaría entenderlo mejor.\n\n¿Podríamos hablar de 20 a 30 minutos, por teléfono o video, cuando le venga bien? Busco información, no empleo.\n\nGracias por leerme.\n\n${student}`,
  ],
  (student, person) => [
    `Dear ${person.name},\n\nMy name is ${student} and I study career planning. ${person.letter} That is what made me write.\n\nWould you have 20 minutes for a few questions about your work, whenever it is convenient? I only want to learn about it and am not asking for a job.\n\nMany thanks,\n${student}`,
    `Hola, ${person.name}:\n\nMe llamo ${student} y estudio planeación de carrera. ${person.letter} Por eso le escribo.\n\n¿Tendría 20 minutos para unas preguntas sobre su trabajo, cuando le convenga? Solo quiero aprender; no pido empleo.\n\nMuchas gracias,\n${student}`,
  ],
  (student, person) => [
    `Hello ${person.name},\n\nI am ${student}, in my first year at the college. ${person.letter} That is why I would rather ask you than a website.\n\nCould I call you for 20 to 25 minutes on a day that suits you? It is for information, not for a job, and I will have my questions ready.\n\nThank you for considering it,\n${student}`,
    `Hola, ${person.name}:\n\nSoy ${student} y estoy en primer año de la universidad. ${person.letter} Por eso prefiero preguntarle a usted y no a una página web.\n\n¿Podría llamarle de 20 a 25 minutos el día que le convenga? Es para informarme, no por empleo, y tendré listas mis preguntas.\n\nGracias por pensarlo,\n${student}`,
  ],
]

const thanksText = (student: string, person: Professional, middle: string): Pair => [
  `Dear ${person.name},\n\nThank you for the half hour you gave me yesterday. ${middle} I will let you know how it goes.\n\nThank you again,\n${student}`,
  `Hola, ${person.name}:\n\nGracias por la media hora que me dio ayer. ${middle} Le contaré cómo me va.\n\nGracias de nuevo,\n${student}`,
]

interface Place {
  student: { id: string; name: string }
  person: Professional
  contactId: string
  courseId: string
  assignmentId: string
  locale: Locale
  /** The career field it belongs to, if any. */
  field?: { id: string; name: string }
  /** Whether whom the person named is on the student's list by now (`namedRows`). */
  namedAreListed?: boolean
  now: Date
}

/** Everything on record about one interview that has come as far as `stage`. */
export function interviewRows(stage: SampleStage, place: Place) {
  const { student, person, now } = place
  const at = timesOf(stage, now)
  const key = { seeker_id: student.id, interview_id: newId() }
  const planned = [
    ...requiredQuestions.map((words, position) => ({
      words,
      topic: requiredTopics[position] ?? null,
      source: 'required' as const,
    })),
    // One that the time did not suffice for: a later plan takes it up.
    ...(stage === 'held' ? [{ words: leftOpen, topic: null, source: 'own' as const }] : []),
  ]
  const questions = planned.map(({ words, topic, source }, position) => ({
    ...key,
    id: newId(),
    topic,
    text: inLocale(place.locale, words),
    source,
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
      ...(place.field && { field: place.field.name, field_id: place.field.id }),
      mode: at.agreed ? ('video' as const) : null,
      starts_at: at.startsAt,
      zone: at.startsAt && zone,
      agreed_at: at.agreed,
      ended_at: at.ended,
      declined_at: at.declined,
      ...stamps(addDays(now, -8, zone)),
    },
    person: { ...key, contact_id: place.contactId },
    questions,
    checks: (stage === 'agreed' ? (['link', 'questions'] as const) : []).map((item) => ({
      ...key,
      item,
      done_at: now,
    })),
    messages: messageRows(place, key.interview_id, at),
    ...(at.ended && afterRows(place, { key, questions, endedAt: at.ended, reported: at.reported })),
  }
}

function messageRows(place: Place, interviewId: string, at: ReturnType<typeof timesOf>) {
  const { student, person, contactId, locale } = place
  const say = (words: Pair) => inLocale(locale, words)
  const row = (kind: 'request' | 'thank-you', created: Date, sent: Date | null) => ({
    seeker_id: student.id,
    id: newId(),
    contact_id: contactId,
    interview_id: interviewId,
    kind,
    channel: 'email' as const,
    language: locale,
    state: sent ? ('sent' as const) : ('drafted' as const),
    sent_at: sent,
    ...stamps(created),
  })
  const request = at.drafted && {
    ...row('request', at.drafted, at.asked),
    subject: say([
      `A student’s question about your work (${person.title})`,
      `Pregunta de estudiante sobre su trabajo (${person.title})`,
    ]),
    body: say((requests[student.name.length % requests.length] ?? requests[0]!)(student.name, person)),
    outcome: at.declined ? ('declined' as const) : at.agreed ? ('replied' as const) : null,
    outcome_at: at.declined ?? at.agreed,
  }
  const thanks = at.thanked && {
    ...row('thank-you', at.thanked, at.thanked),
    subject: say(['Thank you for yesterday', 'Gracias por lo de ayer']),
    body: say(thanksText(student.name, person, talkWith(person.name, locale).thanks)),
    outcome: null,
    outcome_at: null,
  }
  return [request, thanks].filter((message) => message !== null)
}

interface After {
  key: { seeker_id: string; interview_id: string }
  questions: readonly { id: string }[]
  endedAt: Date
  reported: Date | null
}

function afterRows(
  { person, locale, namedAreListed, now }: Place,
  { key, questions, endedAt, reported }: After,
) {
  const talk = talkWith(person.name, locale)
  const notes = talk.answers.flatMap((text, index) => {
    const question = questions[index]
    return question ? [{ questionId: question.id, text }] : []
  })
  const mark = (kind: 'learned' | 'quote' | 'next-step' | 'person', text: string, about: number) => ({
    id: newId(),
    kind,
    text,
    questionId: questions[about]?.id ?? newId(),
  })
  const marks = [
    mark('learned', talk.learned, 2),
    mark('quote', talk.quote, 1),
    mark('next-step', talk.step, 3),
    ...(talk.mentioned ? [mark('person', talk.mentioned, 3)] : []),
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
      contact_id: kind === 'person' && namedAreListed ? id : null,
      in_debrief: true,
    })),
    debrief: {
      ...key,
      learned: talk.debrief.learned,
      went_well: talk.debrief.wentWell,
      unexpected: talk.debrief.unexpected,
      differently: talk.debrief.differently,
      still_interested: talk.interested,
      follow_up: talk.debrief.followUp,
      pay_from: talk.heard.pay[0],
      pay_to: talk.heard.pay[1],
      pay_per: talk.heard.pay[2],
      education: talk.heard.education,
      education_path: talk.heard.path,
      likes: talk.heard.likes,
      dislikes: talk.heard.dislikes,
      completed_at: endedAt,
      updated_at: endedAt,
    },
    step: { ...key, id: newId(), text: talk.step, created_at: endedAt },
    report: reported && {
      ...key,
      finished_at: reported,
      ...stamps(now),
    },
  }
}

/**
 * The whole sample class, as rows, in the visitor's language: the first student is the visitor and has an interview at
 * every stage.
 */
export function sampleClass(demoId: string, now: Date, locale: Locale) {
  const say = (words: Pair) => inLocale(locale, words)
  const professionals = professionalsIn(locale)
  const people = students.map((name, index) =>
    accountRow(demoId, name, now, index === 0 ? 'student' : `student${index}`),
  )
  const teacher = accountRow(demoId, instructor, now, 'instructor')
  const course = {
    id: newId(),
    title: say(['Career Planning 101', 'Planeación de carrera 101']),
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
    title: say(['Talk with one person in your field', 'Habla con una persona de tu área']),
    instructions: say([
      'Find somebody who does work that interests you, and ask for half an hour of their time. Go with questions that only a person can answer.\n\nThank them within two days, and write down what you learned.',
      'Busca a alguien que haga un trabajo que te interese y pídele media hora de su tiempo. Lleva preguntas que solo una persona puede responder.\n\nAgradécele en dos días como máximo y escribe lo que aprendiste.',
    ]),
    opens_at: addDays(now, -9, zone),
    due_at: timeOn(now, 5, '23:59'),
    zone,
    created_at: addDays(now, -9, zone),
  }
  const rules = sampleRules(assignment, requiredQuestions.map(say), locale)
  const research = fieldRows(people[0]!.id, now, locale)
  const own = people.flatMap((student, index) => {
    const visitor = index === 0
    const known = visitor
      ? professionals
      : // Four on from the visitor's, so that no two students held the same talk.
        professionals.map((_, at) => professionals[(at + index + 4) % professionals.length]!).slice(0, 5)
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
        locale,
        // The first of the visitor's people does the work that the sample field is about.
        ...(visitor && at === 0 && { field: research.field }),
        namedAreListed: visitor,
        now,
      }),
    )
    const samuel = visitor ? known.find((person) => person.name.startsWith('Samuel ')) : undefined
    const twins = samuel ? [twinRow(student.id, samuel, now)] : []
    return [{ contacts: [...contacts, ...twins], interviews }]
  })
  const interviews = own.flatMap((one) => one.interviews)
  const visitors = own[0]!
  const named = visitors.interviews.flatMap(({ marks }, at) =>
    (marks ?? [])
      .filter(({ kind }) => kind === 'person')
      .map((mark) => namedRows(mark, visitors.contacts[at]!, { locale, now })),
  )
  return {
    accounts: [teacher, ...people],
    course,
    assignment: { ...assignment, rules: JSON.stringify({ ...rules, rubric: undefined }) },
    enrollments: [teacher, ...people].map(({ id }) => ({
      course_id: course.id,
      account_id: id,
      role: id === teacher.id ? ('instructor' as const) : ('student' as const),
      created_at: now,
    })),
    required: requiredQuestions.map((words, position) => ({
      course_id: course.id,
      assignment_id: assignment.id,
      id: newId(),
      topic: requiredTopics[position] ?? null,
      text: say(words),
      position,
    })),
    contacts: [...own.flatMap((one) => one.contacts), ...named.map(({ contact }) => contact)],
    origins: named.map(({ origin }) => origin),
    interviews,
    guest: answerRows(own[0]!.interviews, locale),
    research,
    joined: activityRows(people[0]!.id, {
      now,
      locale,
      contactIds: own[0]!.contacts.map(({ id }) => id),
    }),
    work: classWork({
      assignment,
      rules,
      interviews,
      people,
      professionals,
      teacherId: teacher.id,
      now,
      locale,
    }),
    board: boardRows({
      courseId: course.id,
      teacherId: teacher.id,
      studentIds: people.map(({ id }) => id),
      now,
      locale,
    }),
    visitorId: people[0]!.id,
  }
}
