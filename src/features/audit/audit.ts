/** What of a route's parameters says whom or what an act was about; the course stands in a column of its own. */
export function aboutOf(params: Readonly<Record<string, string>>): string | null {
  const ids = Object.entries(params).filter(([name]) => name.endsWith('Id') && name !== 'courseId')
  return ids.at(-1)?.[1] ?? null
}

/** Forms whose buttons only draw them again, answered with a page; what they save ends in a redirect. */
const drawnAgain: ReadonlySet<string> = new Set([
  '/courses/:courseId/assignments',
  '/courses/:courseId/assignments/:assignmentId/edit',
  '/courses/:courseId/assignments/:assignmentId/grading/:submissionId',
])

/** Whether a posted form did something: it was not refused, and not only drawn again. @param path the route's pattern */
export const isDone = (path: string, status: number): boolean =>
  status < 400 && !(status === 200 && drawnAgain.has(path))

/** Rules whose writes are kept. */
export const auditedRules = ['administrator', 'course-staff'] as const
export type AuditedRule = (typeof auditedRules)[number]
export const isAudited = (rule: string): rule is AuditedRule => auditedRules.some((name) => name === rule)
