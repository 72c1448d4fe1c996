/** What of a route's parameters says whom or what an act was about; the course stands in a column of its own. */
export function aboutOf(params: Readonly<Record<string, string>>): string | null {
  const ids = Object.entries(params).filter(([name]) => name.endsWith('Id') && name !== 'courseId')
  return ids.at(-1)?.[1] ?? null
}

/** Rules whose writes are kept. */
export const auditedRules = ['administrator', 'course-staff'] as const
export type AuditedRule = (typeof auditedRules)[number]
export const isAudited = (rule: string): rule is AuditedRule => auditedRules.some((name) => name === rule)
