/** What a rule answers: why something does not fit the assignment, as codes that a page turns into words. */
export const findingCodes = [
  'relationship-excluded',
  'relationship-unsaid',
  'same-person-in-course',
  'same-person-in-group',
  'person-cannot-be-compared',
  'no-group',
  'same-organization',
  'enough-interviews',
  'panel-not-allowed',
  'approval-needed',
  'mode-not-allowed',
  'mode-needs-reason',
  'mode-missing',
  'too-short-talk',
  'too-long-talk',
  'interviews-missing',
  'interviews-too-many',
  'question-unanswered',
  'own-questions-missing',
  'section-missing',
  'section-too-short',
  'section-too-long',
  'evidence-missing',
  'evidence-forbidden',
  'condition-unconfirmed',
  'effort-too-little',
] as const
export type FindingCode = (typeof findingCodes)[number]

export interface Finding {
  code: FindingCode
  params: Readonly<Record<string, string | number>>
  /** `refuse` stops, unless the instructor makes an exception; `note` is said and stops nothing. */
  weight: 'refuse' | 'note'
}

export const refuse = (code: FindingCode, params: Finding['params'] = {}): Finding => ({
  code,
  params,
  weight: 'refuse',
})
export const note = (code: FindingCode, params: Finding['params'] = {}): Finding => ({
  code,
  params,
  weight: 'note',
})

/** What an instructor can grant; everything else is in the student's own hands. */
export const grantable = [
  'relationship-excluded',
  'same-person-in-course',
  'same-person-in-group',
  'same-organization',
  'panel-not-allowed',
  'approval-needed',
  'mode-not-allowed',
  'too-short-talk',
  'too-long-talk',
  'interviews-missing',
  'evidence-missing',
] as const satisfies readonly FindingCode[]
export type Grantable = (typeof grantable)[number]

export const isGrantable = (code: FindingCode): code is Grantable =>
  (grantable as readonly FindingCode[]).includes(code)

/** What is left once the instructor's exceptions are taken into account. */
export const without = (findings: readonly Finding[], granted: ReadonlySet<string>): Finding[] =>
  findings.filter(({ code }) => !granted.has(code))
