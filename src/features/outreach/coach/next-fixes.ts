// Apart from the rules, so that a page can show what the server's coach said before the rules are loaded.
import { messageLimits } from '../../../shared/defaults.ts'
import type { Verdict } from './verdict.ts'

/** What to mend next: at most three, what stands in the way first, then what could be better. */
export function nextFixes(verdicts: readonly Verdict[]): Verdict[] {
  const fails = verdicts.filter(({ verdict }) => verdict === 'fail')
  // Several findings about the same sentence ("my résumé, is there an opening") are one fix at a time.
  const seen = new Set<string>()
  const distinct = fails.filter(({ rule, fix }) => {
    const key =
      rule === 'information-not-job' && fails.some((f) => f.rule === 'no-job-ask')
        ? 'job-ask'
        : (fix?.code ?? rule)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return [...distinct, ...verdicts.filter(({ verdict }) => verdict === 'warn')].slice(
    0,
    messageLimits.fixesAtOnce,
  )
}
