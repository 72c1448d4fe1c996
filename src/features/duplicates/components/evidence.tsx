import type { MessageKey } from '../../../i18n/index.ts'
import { Badge, Icon, useReader } from '../../../ui/index.ts'
import type { Evidence, Level } from '../duplicates.ts'

export function LevelBadge({ level }: { level: Exclude<Level, 'no'> }) {
  const { t } = useReader()
  return <Badge kind={level === 'certain' ? 'good' : 'accent'}>{t(`duplicates.level-${level}`)}</Badge>
}

/** Names are compared in plain small letters; on the page they begin with a capital again. */
const shown = (words: string) =>
  words.includes('@') ? words : words.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase())

/** What speaks for and against it, in words. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useReader()
  const sides = [
    { side: 'for', icon: 'check', items: evidence.filter((item) => item.bits > 0) },
    { side: 'against', icon: 'cross', items: evidence.filter((item) => item.bits < 0) },
  ] as const
  return (
    <ul class="evidence">
      {sides.flatMap(({ side, icon, items }) =>
        items.map(({ code, one = '', other = '' }, n) => (
          <li data-side={side} key={`${side}-${n}`}>
            <Icon name={icon} label={t(`duplicates.${side}`)} />
            <span>
              {t(`duplicates.evidence-${code}` as MessageKey, { one: shown(one), other: shown(other) })}
            </span>
          </li>
        )),
      )}
    </ul>
  )
}
