import type { MessageKey } from '../../../i18n/index.ts'
import { Icon } from '../../../ui/components/icon.tsx'
import { BareList } from '../../../ui/components/lists.tsx'
import { useReader } from '../../../ui/reader.ts'
import { nextFixes } from '../coach/next-fixes.ts'
import type { Evidence, Verdict } from '../coach/verdict.ts'

interface Props {
  /** Of the text beside it; undefined until it is read. */
  verdicts: readonly Verdict[] | undefined
  /** Of the message: what is said about wording is known of English alone. */
  language: string
  /** Shows the words in the text; only where the script runs. */
  show?: ((evidence: Evidence) => void) | undefined
}

/** What the coach says: at most three fixes, then, folded, every rule. */
export function CoachPanel({ verdicts, language, show }: Props) {
  const { t } = useReader()
  if (!verdicts)
    return (
      <div class="coach">
        <p>{t('outreach.coach-unread')}</p>
      </div>
    )
  const judged = verdicts.filter(({ verdict }) => verdict !== 'n/a')
  const good = judged.filter(({ verdict }) => verdict === 'pass').length
  const open = judged.length - good
  const score = t('outreach.coach-score', { good, all: judged.length })
  const fixes = nextFixes(verdicts)
  return (
    <div class="coach">
      <p class="coach-score">
        {/* What is open comes first: a message of placeholders alone has most checks good. */}
        <strong>{open > 0 ? t('outreach.coach-open', { n: open }) : score}</strong>
        {open > 0 && <span class="small soft"> {score}</span>}
      </p>
      {language !== 'en' && <p>{t('outreach.coach-english')}</p>}
      {fixes.length === 0 ? (
        language === 'en' && <p>{t('outreach.coach-ready')}</p>
      ) : (
        <ol class="coach-fixes">
          {fixes.map((fix) => (
            <Fix fix={fix} show={show} key={fix.rule} />
          ))}
        </ol>
      )}
      <details class="more">
        <summary>
          <Icon name="chevron" />
          {t('outreach.coach-all')}
        </summary>
        <BareList class="coach-rules">
          {judged.map(({ rule, verdict }) => (
            <li key={rule} data-verdict={verdict}>
              <Icon
                name={verdict === 'pass' ? 'check' : 'info'}
                label={t(`outreach.verdict-${verdict}` as MessageKey)}
              />
              <span>{t(`coach.rule.${rule}` as MessageKey)}</span>
            </li>
          ))}
        </BareList>
      </details>
      <p class="soft small">{t('outreach.coach-note')}</p>
    </div>
  )
}

/** A quotation from the middle of a sentence begins with its first word, not with the comma before it. */
const withoutLead = (words: string): string => words.replace(/^[\s,;:.]+/u, '')

function Fix({ fix, show }: { fix: Verdict; show: Props['show'] }) {
  const { t } = useReader()
  const { rule, evidence, reason, fix: advice } = fix
  return (
    <li>
      <p class="coach-rule">{t(`coach.rule.${rule}` as MessageKey)}</p>
      {reason && <p>{t(`coach.reason.${reason.code}` as MessageKey, reason.params)}</p>}
      {evidence?.text && (
        <p class="coach-evidence">
          <q>{withoutLead(evidence.text)}</q>{' '}
          {show && (
            <button
              type="button"
              class="button"
              data-kind="quiet"
              data-size="small"
              onClick={() => show(evidence)}
            >
              {t('outreach.coach-show')}
            </button>
          )}
        </p>
      )}
      {advice && <p class="coach-advice">{t(`coach.fix.${advice.code}` as MessageKey, advice.params)}</p>}
    </li>
  )
}
