import { PageHeader, Sheet, Split, useReader } from '../../../ui/index.ts'
import type { Message } from '../outreach.ts'
import type { Piece, Wording } from '../wordings.ts'

interface Props {
  sides: readonly [Message, Message]
  pieces: readonly Piece[]
  wordings: readonly Wording[]
}

/** Two texts beside each other; what stands in one alone is marked, and said so to those who cannot see it. */
export function ComparePage({ sides, pieces, wordings }: Props) {
  const { t } = useReader()
  const [one, other] = sides
  return (
    <>
      <PageHeader
        title={t('wordings.compare-title')}
        lead={t('wordings.marked')}
        back={{ href: '/messages', label: t('wordings.title') }}
      />
      <Split
        ratio="even"
        sideLabel={t('wordings.other')}
        side={<Side message={other} pieces={pieces} own="only-other" wordings={wordings} />}
      >
        <Side message={one} pieces={pieces} own="only-one" wordings={wordings} />
      </Split>
    </>
  )
}

function Side(props: {
  message: Message
  pieces: readonly Piece[]
  own: 'only-one' | 'only-other'
  wordings: readonly Wording[]
}) {
  const { t } = useReader()
  const { message, pieces, own, wordings } = props
  const wording = wordings.find(({ id }) => id === message.id)
  return (
    <>
      <h2>{t(own === 'only-one' ? 'wordings.one' : 'wordings.other')}</h2>
      {wording && <p class="soft">{t('wordings.of', { answered: wording.answered, sent: wording.sent })}</p>}
      <Sheet>
        {message.subject && <p class="letter-subject">{message.subject}</p>}
        <p class="letter-body">
          {pieces
            .filter((piece) => piece.kind === 'same' || piece.kind === own)
            .map((piece, index) => (piece.kind === own ? <mark key={index}>{piece.text}</mark> : piece.text))}
        </p>
      </Sheet>
    </>
  )
}
