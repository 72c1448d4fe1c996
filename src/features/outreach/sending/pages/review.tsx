import {
  ActionForm,
  Button,
  ButtonRow,
  DescriptionList,
  LinkButton,
  Notice,
  PageHeader,
  Sheet,
  useReader,
} from '../../../../ui/index.ts'
import { OverNote } from '../../components/over-note.tsx'
import type { LinkInText } from '../../../guest-links/index.ts'
import { draftPath, type Message, sendPath } from '../../outreach.ts'
import { ReachNotice } from '../../protection/components/reach-notice.tsx'
import type { Reach } from '../../protection/protection.ts'
import type { Writer } from '../sending.commands.ts'
import type { Outgoing } from '../sending.ts'

interface ReviewProps {
  message: Message
  name: string
  writer: Writer
  outgoing: Outgoing
  /** What is added under the text. */
  footer: readonly string[]
  reach: Reach
  /** The text or the address changed since it was looked at. */
  changed: boolean
  /** The version with words that the last save took the place of, unseen. */
  over: number | undefined
  /** Which link the text holds, if any. */
  link: LinkInText | undefined
  seen: string
}

/** One message, as it will be read; nothing leaves before this button is pressed. */
export function ReviewPage(props: ReviewProps) {
  const { message, name, writer, outgoing, footer, reach, changed, over, link, seen } = props
  const { t } = useReader()
  const here = draftPath(message.id, over)
  return (
    <>
      <PageHeader
        title={t('sending.review-title', { name })}
        lead={t('sending.review-lead')}
        back={{ href: here, label: t('sending.back') }}
      />
      {changed && (
        <Notice kind="warning" live>
          {t('sending.changed')}
        </Notice>
      )}
      {over !== undefined && (
        <Notice kind="warning">
          <p>
            <OverNote href={`${here}#version-${over}`} />
          </p>
        </Notice>
      )}
      {link && link !== 'in' && (
        <Notice kind="warning">
          <p>
            {t(`outreach.link-${link}`, { name })} <a href={`${here}#guest-link`}>{t('sending.change')}</a>
          </p>
        </Notice>
      )}
      <ReachNotice reach={reach} />
      <DescriptionList
        items={[
          [t('sending.from'), `${writer.name} (Halfhour)`],
          [t('sending.to'), `${name} · ${outgoing.to}`],
          [t('sending.reply-to'), writer.email],
          [t('outreach.subject'), outgoing.subject],
        ]}
      />
      <Sheet>
        <p class="pre-line letter-body">{outgoing.body}</p>
        <div class="letter-footer soft small">
          {footer.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>{t('sending.stop-note')}</p>
        </div>
      </Sheet>
      <ButtonRow>
        {!reach.refusal && (
          <ActionForm action={sendPath(message.id, over)} fields={{ seen }}>
            <Button kind="primary">{t('sending.send', { address: outgoing.to })}</Button>
          </ActionForm>
        )}
        <LinkButton href={here} kind={reach.refusal ? 'plain' : 'quiet'}>
          {t('sending.change')}
        </LinkButton>
      </ButtonRow>
    </>
  )
}
