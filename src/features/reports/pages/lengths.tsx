import { beyondLimits } from '../../../shared/word-count.ts'
import { useReader } from '../../../ui/index.ts'
import type { PartLength } from '../report-lengths.ts'

const wantedWords = ({ min, max }: PartLength) =>
  min > 0 && max > 0 ? 'reports.words-between' : min > 0 ? 'reports.words-least' : 'reports.words-most'

/** How long the parts are; the island word-count keeps the numbers true while somebody types. */
export function Lengths({ lengths, together }: { lengths: readonly PartLength[]; together: boolean }) {
  const { t } = useReader()
  const limited = lengths.some(({ min, max }) => min + max > 0)
  return (
    <div class="lengths">
      <h3>{t('reports.lengths')}</h3>
      <dl>
        {lengths.map((length) => (
          <Length key={length.part} length={length} />
        ))}
      </dl>
      {limited && together && <p class="small soft">{t('reports.words-together')}</p>}
    </div>
  )
}

function Length({ length }: { length: PartLength }) {
  const { t } = useReader()
  const { part, title, words, min, max } = length
  const beyond = beyondLimits(length)
  const limited = min > 0 || max > 0
  return (
    <div data-length={part} data-min={min} data-max={max}>
      <dt>{title || t(`reports.part-${part}`)}</dt>
      <dd>
        <span>
          <strong data-length-count>{words}</strong> {t('reports.words')}
          {limited && <span class="soft"> · {t(wantedWords(length), { min, max })}</span>}
        </span>
        {limited && (
          // One of the three is shown; all stand here, so that the script needs no words of its own.
          <span class="small">
            <span data-length-verdict="fits" hidden={beyond !== 0}>
              {t('reports.words-fit')}
            </span>
            <span data-length-verdict="short" hidden={beyond >= 0}>
              {t('reports.words-short')} <span data-length-gap>{Math.abs(beyond)}</span>
            </span>
            <span data-length-verdict="long" hidden={beyond <= 0}>
              {t('reports.words-long')} <span data-length-gap>{Math.abs(beyond)}</span>
            </span>
          </span>
        )}
      </dd>
    </div>
  )
}
