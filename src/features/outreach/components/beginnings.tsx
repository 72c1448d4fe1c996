import { useReader } from '../../../ui/index.ts'
import { beginnings, isShort, type Message } from '../outreach.ts'
import type { SentToOther } from '../outreach.queries.ts'
import { situations } from '../situations.ts'

/** What was sent to somebody else, one press away from being seen beside this. */
export function Alike({ one, other }: { one: string; other: SentToOther }) {
  const { t } = useReader()
  return (
    <p class="soft" id="alike">
      {t('wordings.alike', { name: other.name })}{' '}
      <a href={`/messages/compare?one=${one}&other=${other.id}`}>{t('wordings.alike-compare')}</a>
    </p>
  )
}

interface BeginningsProps {
  person: { id: string }
  interviewId: string | undefined
  situation: string | null
  channel: Message['channel']
}

/** Other first words: by how the seeker comes to this person, and by the way of asking. Plain links, each a page. */
export function Beginnings({ person, interviewId, situation, channel }: BeginningsProps) {
  const { t } = useReader()
  const base = `/contacts/${person.id}/messages/new?kind=request${interviewId ? `&interview=${interviewId}` : ''}`
  const from = situation ? `&from=${encodeURIComponent(situation)}` : ''
  return (
    <>
      {!isShort(channel) && (
        <Situations base={`${base}${channel === 'phone' ? '&by=phone' : ''}`} now={situation} />
      )}
      <p class="small">
        {t('wordings.begin-as')}{' '}
        {beginnings
          .filter((way) => way !== channel)
          .map((way, index) => (
            <>
              {index > 0 && ' · '}
              <a href={`${base}&by=${way}${from}`}>{t(`wordings.begin-${way}`)}</a>
            </>
          ))}
      </p>
    </>
  )
}

function Situations({ base, now }: { base: string; now: string | null }) {
  const { t } = useReader()
  return (
    <nav class="situations" aria-label={t('wordings.situation')}>
      <p class="soft">{t('wordings.situation')}</p>
      <ul class="cluster">
        {situations.map((situation) => (
          <li key={situation}>
            <a
              class="button"
              data-size="small"
              href={`${base}&from=${situation}`}
              aria-current={situation === now ? 'true' : undefined}
            >
              {t(`wordings.situation-${situation}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
