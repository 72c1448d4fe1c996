import {
  type AssignmentRules,
  checkChoice,
  checkHandIn,
  checkMeeting,
  dueAt,
  type Finding,
  type HandInFacts,
  latenessOf,
  type StageRules,
  type TemplateName,
  templateRules,
  wordLimits,
} from '../../src/features/assignments/index.ts'

/** A situation an assignment has to judge, and what it has to answer: nothing, or these codes. */
export interface AssignmentCase {
  template: TemplateName
  what: string
  expected: readonly string[]
  answer(rules: AssignmentRules): readonly Finding[]
}

const words = (n: number) => Array.from({ length: n }, (_, index) => `word${index}`).join(' ')

/** Somebody whom every one of the templates takes. */
const stranger = {
  contactId: 'c1',
  name: 'Eva Stone',
  relationship: 'none',
  organization: 'County Hospital',
  taken: 'nobody',
} as const
const choice = { people: [stranger], otherOrganizations: [], otherInterviews: 0, hasGroup: true }

const lastStage = (rules: AssignmentRules) => rules.stages.at(-1)!

/** A hand-in that fits: what each refused case then changes one thing of. */
function fitting(rules: AssignmentRules, stage: StageRules): HandInFacts {
  const mode = rules.modes.allowed[0]!
  const asked = rules.questions.map(({ text }) => ({ text, required: true }))
  const own = Array.from({ length: rules.ownQuestions }, (_, index) => ({
    text: `Own ${index}`,
    required: false,
  }))
  const interview = { mode, minutes: 30, reason: '', answered: [...asked, ...own] }
  return {
    interviews: Array.from({ length: stage.interviews }, () => interview),
    sections: Object.fromEntries(
      rules.sections.map((section) => [section.id, words(Math.max(1, wordLimits(section).min))]),
    ),
    evidence: stage.evidence.filter(({ need }) => need === 'required').map(({ kind }) => kind),
    confirmed: rules.people.conditions,
  }
}

type Change = (facts: HandInFacts) => HandInFacts

function handIn(
  template: TemplateName,
  what: string,
  expected: readonly string[],
  change: Change = (f) => f,
) {
  const answer = (rules: AssignmentRules) => {
    const stage = rules.stages.find((one) => one.interviews > 0) ?? lastStage(rules)
    return checkHandIn(rules, stage, change(fitting(rules, stage)))
  }
  return { template, what, expected, answer } satisfies AssignmentCase
}

function stageCase(template: TemplateName, stageId: string, expected: readonly string[], change?: Change) {
  const answer = (rules: AssignmentRules) => {
    const stage = rules.stages.find(({ id }) => id === stageId)!
    const facts = fitting(rules, stage)
    return checkHandIn(rules, stage, change ? change(facts) : facts)
  }
  return { template, what: `stage ${stageId}`, expected, answer } satisfies AssignmentCase
}

type ChoiceChange = Partial<Parameters<typeof checkChoice>[1]>
const choose = (
  template: TemplateName,
  what: string,
  expected: readonly string[],
  change: ChoiceChange = {},
) =>
  ({
    template,
    what,
    expected,
    answer: (rules) => checkChoice(rules, { ...choice, ...change }),
  }) satisfies AssignmentCase

type Meeting = Parameters<typeof checkMeeting>[1]
const meet = (template: TemplateName, what: string, expected: readonly string[], meeting: Meeting) =>
  ({ template, what, expected, answer: (rules) => checkMeeting(rules, meeting) }) satisfies AssignmentCase

const first = (facts: HandInFacts, change: Partial<HandInFacts['interviews'][number]>): HandInFacts => ({
  ...facts,
  interviews: facts.interviews.map((one, index) => (index === 0 ? { ...one, ...change } : one)),
})
const section = (id: string, n: number): Change => {
  return (facts) => ({ ...facts, sections: { ...facts.sections, [id]: words(n) } })
}
const effort = (peopleAsked: number): Change => {
  return (facts) => ({
    ...facts,
    interviews: [],
    effort: {
      requestsSent: peopleAsked,
      peopleAsked,
      nudgesSent: 0,
      declined: 0,
      firstAt: null,
      lastAt: null,
    },
  })
}

/** The same moment on both sides of a deadline: seconds after the minute it names is over. */
function late(template: TemplateName, seconds: number, days: number): AssignmentCase {
  const given = { opensAt: new Date('2026-10-19T15:00:00Z'), zone: 'America/New_York' }
  const answer = (rules: AssignmentRules): Finding[] => {
    const due = dueAt(lastStage(rules), given)
    const at = new Date(due.getTime() + 60_000 + seconds * 1000)
    const found = latenessOf(due, at, rules.graceSeconds).days
    return found === 0 ? [] : [{ code: 'section-missing', params: { days: found }, weight: 'refuse' }]
  }
  return {
    template,
    what: `${seconds} s after it is due`,
    expected: days === 0 ? [] : ['section-missing'],
    answer,
  }
}

/** The nine real kinds of assignment, each accepted and refused, and the templates beside them. */
export const assignmentCases: readonly AssignmentCase[] = [
  // One interview with nine questions in two weeks.
  handIn('nine-questions', 'nine answers and one of their own', []),
  handIn('nine-questions', 'no talk', ['interviews-missing'], (f) => ({ ...f, interviews: [] })),
  handIn('nine-questions', 'two talks where one counts', ['interviews-too-many'], (f) => ({
    ...f,
    interviews: [f.interviews[0]!, f.interviews[0]!],
  })),
  handIn('nine-questions', 'eight answers', ['question-unanswered'], (f) =>
    first(f, { answered: f.interviews[0]!.answered.slice(1) }),
  ),
  handIn('nine-questions', 'the same question in other letters', [], (f) =>
    first(f, {
      answered: f.interviews[0]!.answered.map((one) => ({ ...one, text: one.text.toUpperCase() })),
    }),
  ),
  handIn('nine-questions', 'no question of their own', ['own-questions-missing'], (f) =>
    first(f, { answered: f.interviews[0]!.answered.filter(({ required }) => required) }),
  ),
  handIn('nine-questions', 'no reflection', ['section-missing'], section('reflection', 0)),
  handIn('nine-questions', 'way of meeting unknown', ['mode-missing'], (f) => first(f, { mode: null })),
  handIn('nine-questions', 'five people asked, nobody answered', [], effort(5)),
  handIn('nine-questions', 'four people asked', ['effort-too-little'], effort(4)),
  choose('nine-questions', 'anybody', []),
  choose('nine-questions', 'an aunt', [], { people: [{ ...stranger, relationship: 'family' }] }),
  choose('nine-questions', 'a panel', ['panel-not-allowed'], { people: [stranger, stranger] }),
  choose('nine-questions', 'a second one', ['enough-interviews'], { otherInterviews: 1 }),
  meet('nine-questions', 'ten minutes', ['too-short-talk'], { mode: 'phone', minutes: 10, reason: '' }),
  late('nine-questions', 0, 0),
  late('nine-questions', 59, 0),
  late('nine-questions', 61, 1),
  // Two interviews on video with three graded parts.
  handIn('two-on-video', 'two talks', []),
  handIn('two-on-video', 'one talk', ['interviews-missing'], (f) => ({
    ...f,
    interviews: f.interviews.slice(1),
  })),
  handIn('two-on-video', 'one by phone without a reason', ['mode-needs-reason'], (f) =>
    first(f, { mode: 'phone' }),
  ),
  handIn('two-on-video', 'one by letter', ['mode-not-allowed'], (f) => first(f, { mode: 'written' })),
  stageCase('two-on-video', 'prepare', []),
  stageCase('two-on-video', 'prepare', ['section-too-short'], section('preparation', 149)),
  stageCase('two-on-video', 'meaning', []),
  stageCase('two-on-video', 'meaning', ['section-too-long'], section('meaning', 901)),
  meet('two-on-video', 'video', [], { mode: 'video', minutes: 30, reason: '' }),
  meet('two-on-video', 'phone with a reason', [], { mode: 'phone', minutes: 30, reason: 'No camera' }),
  choose('two-on-video', 'the same hospital twice', ['same-organization'], {
    otherOrganizations: ['COUNTY  Hospital'],
    otherInterviews: 1,
  }),
  choose('two-on-video', 'another hospital', [], {
    otherOrganizations: ['City Clinic'],
    otherInterviews: 1,
  }),
  // Two to five interviews with four to six pages.
  handIn('several-with-essay', 'two talks and four pages', []),
  handIn('several-with-essay', 'five talks', [], (f) => ({
    ...f,
    interviews: Array.from({ length: 5 }, () => f.interviews[0]!),
  })),
  handIn('several-with-essay', 'one talk', ['interviews-missing'], (f) => ({
    ...f,
    interviews: f.interviews.slice(1),
  })),
  handIn('several-with-essay', 'three pages', ['section-too-short'], section('paper', 750)),
  handIn('several-with-essay', 'six pages', [], section('paper', 1500)),
  handIn('several-with-essay', 'seven pages', ['section-too-long'], section('paper', 1750)),
  choose('several-with-essay', 'a sixth talk', ['enough-interviews'], { otherInterviews: 5 }),
  // No relatives or friends, written interview only with documented reason.
  choose('outside-your-circle', 'a stranger', []),
  choose('outside-your-circle', 'a teacher', [], { people: [{ ...stranger, relationship: 'teacher' }] }),
  choose('outside-your-circle', 'an aunt', ['relationship-excluded'], {
    people: [{ ...stranger, relationship: 'family' }],
  }),
  choose('outside-your-circle', 'a friend', ['relationship-excluded'], {
    people: [{ ...stranger, relationship: 'friend' }],
  }),
  choose('outside-your-circle', 'somebody who may be an aunt', ['relationship-unsaid'], {
    people: [{ ...stranger, relationship: null }],
  }),
  choose('nine-questions', 'somebody of whom it is not said', [], {
    people: [{ ...stranger, relationship: null }],
  }),
  meet('outside-your-circle', 'letters without a reason', ['mode-needs-reason'], {
    mode: 'written',
    minutes: 30,
    reason: ' ',
  }),
  meet('outside-your-circle', 'letters with a reason', [], {
    mode: 'written',
    minutes: 5,
    reason: 'She is on a ship.',
  }),
  meet('outside-your-circle', 'no way chosen yet', [], { mode: null, minutes: 30, reason: '' }),
  handIn('outside-your-circle', 'condition said', []),
  handIn('outside-your-circle', 'condition not said', ['condition-unconfirmed'], (f) => ({
    ...f,
    confirmed: [],
  })),
  // Five mandatory questions at one point each.
  handIn('five-points', 'five answers', []),
  handIn('five-points', 'three answers', ['question-unanswered', 'question-unanswered'], (f) =>
    first(f, { answered: f.interviews[0]!.answered.slice(2) }),
  ),
  // Proposal, progress, report, presentation at four dates.
  stageCase('four-dates', 'proposal', []),
  stageCase('four-dates', 'proposal', ['section-too-short'], section('proposal', 20)),
  stageCase('four-dates', 'progress', []),
  stageCase('four-dates', 'progress', ['section-missing'], section('progress', 0)),
  stageCase('four-dates', 'report', []),
  stageCase('four-dates', 'report', ['interviews-missing'], (f) => ({ ...f, interviews: [] })),
  stageCase('four-dates', 'presentation', []),
  stageCase('four-dates', 'presentation', ['section-too-long'], section('slides', 401)),
  late('four-dates', 30, 0),
  late('four-dates', 24 * 3600 + 61, 2),
  // Two members may not interview the same person.
  choose('in-groups', 'somebody nobody else has', []),
  choose('in-groups', 'somebody another group talks to', [], { people: [{ ...stranger, taken: 'course' }] }),
  choose('in-groups', 'somebody a member talks to', ['same-person-in-group'], {
    people: [{ ...stranger, taken: 'group' }],
  }),
  choose('in-groups', 'somebody without an address', ['person-cannot-be-compared'], {
    people: [{ ...stranger, taken: 'unknown' }],
  }),
  choose('in-groups', 'no group yet', ['no-group'], { hasGroup: false }),
  handIn('in-groups', 'a memo', []),
  // 250 words at least in each section.
  handIn('full-sections', '250 words each', []),
  handIn('full-sections', '249 words in one', ['section-too-short'], section('work', 249)),
  handIn('full-sections', 'one left out', ['section-missing'], section('fit', 0)),
  // Evidence: request, thank-you copy, proof of contact.
  handIn('with-evidence', 'all three', []),
  handIn('with-evidence', 'no thank-you', ['evidence-missing'], (f) => ({
    ...f,
    evidence: ['request', 'confirmation'],
  })),
  handIn('with-evidence', 'nothing', ['evidence-missing', 'evidence-missing', 'evidence-missing'], (f) => ({
    ...f,
    evidence: [],
  })),
  handIn('with-evidence', 'a phone number too', ['evidence-forbidden'], (f) => ({
    ...f,
    evidence: [...f.evidence, 'contact-details'],
  })),
  // Beside the nine: a worksheet after a talk or a day at work, and three talks with an essay.
  handIn('worksheet-or-shadow', 'a worksheet', []),
  choose('worksheet-or-shadow', 'a panel', [], { people: [stranger, stranger] }),
  meet('worksheet-or-shadow', 'four hours at work', [], { mode: 'in-person', minutes: 240, reason: '' }),
  meet('worksheet-or-shadow', 'four hours on the phone', ['too-long-talk'], {
    mode: 'phone',
    minutes: 240,
    reason: '',
  }),
  handIn('three-with-essay', 'three talks', []),
  handIn('three-with-essay', 'two talks', ['interviews-missing'], (f) => ({
    ...f,
    interviews: f.interviews.slice(1),
  })),
]

/** What a case answers, as codes. @param locale whose words the template is in: the rules are the same */
export const answerOf = (one: AssignmentCase, locale: 'en' | 'es' = 'en'): string[] =>
  one.answer(templateRules(one.template, locale)).map(({ code }) => code)
