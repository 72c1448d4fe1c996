import { Button, Notice, useReader } from '../../../ui/index.ts'
import type { LinkInText } from '../../guest-links/index.ts'

/** Whether a draft holds the link by which its reader answers, or one that is no good to them; can get it, or why it cannot. */
export interface GuestLinkState {
  state: LinkInText | 'offered' | 'impossible'
  /** Of its reader. */
  name: string
  /** Times on offer that lie ahead. */
  times: number
  /** Path of the page where times are offered; none before there is an interview. */
  setup: string | undefined
}

/** A button of the composer's own form, so that what was typed is saved with it. */
export function GuestLinkPart({ state, name, times, setup }: GuestLinkState) {
  const { t } = useReader()
  const toSetup = setup && (
    <a href={setup}>{t(times > 0 ? 'outreach.link-times' : 'outreach.link-no-times', { n: times })}</a>
  )
  if (state === 'impossible')
    return (
      <p class="soft small guest-link-part" id="guest-link">
        {t('outreach.link-impossible')}
      </p>
    )
  return (
    <div class="guest-link-part" id="guest-link">
      {state === 'in' ? (
        <p>
          {t('outreach.link-is-in')} {toSetup}
        </p>
      ) : (
        <>
          {state === 'offered' ? (
            <p class="soft">
              {t('outreach.link-offer')} {toSetup}
            </p>
          ) : (
            <Notice kind="warning">{t(`outreach.link-${state}`, { name })}</Notice>
          )}
          <Button name="also" value="guest-link" icon="link">
            {t('outreach.link-put')}
          </Button>
        </>
      )}
    </div>
  )
}
