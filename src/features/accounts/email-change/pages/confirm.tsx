import type { MessageKey } from '../../../../i18n/index.ts'
import {
  Button,
  ButtonRow,
  Form,
  type FormState,
  LinkButton,
  PageHeader,
  useReader,
} from '../../../../ui/index.ts'
import type { LinkStanding } from '../email-change.ts'

interface ConfirmProps {
  standing: LinkStanding
  /** Path of this page. */
  here: string
  /** The address to be confirmed. */
  wanted: string
  reader: { name: string; email: string } | undefined
  state?: FormState
}

const titles = {
  open: 'accounts.email-confirm-title',
  'sign-in': 'accounts.email-sign-in-title',
  'other-account': 'accounts.email-other-title',
  gone: 'accounts.email-gone-title',
} as const satisfies Record<LinkStanding, MessageKey>

/** What the page says first. @param own the address is the account's already, and only to be proved */
export const confirmTitle = (standing: LinkStanding, own: boolean): MessageKey =>
  own && standing === 'open' ? 'accounts.email-proof-title' : titles[standing]

/** What the link in the letter opens. Opening it changes nothing. */
export function ConfirmPage(props: ConfirmProps) {
  const { t } = useReader()
  const { standing, here, reader, wanted } = props
  const title = t(confirmTitle(standing, wanted === reader?.email))
  if (standing === 'open') return <Confirm {...props} title={title} />
  if (standing === 'sign-in')
    return (
      <>
        <PageHeader title={title} lead={t('accounts.email-sign-in')} />
        <ButtonRow>
          <LinkButton href={`/sign-in?to=${encodeURIComponent(here)}`} kind="primary">
            {t('accounts.sign-in')}
          </LinkButton>
        </ButtonRow>
      </>
    )
  const other = standing === 'other-account'
  return (
    <>
      <PageHeader
        title={title}
        lead={other ? t('accounts.email-other', { name: reader?.name ?? '' }) : t('accounts.email-gone')}
      />
      <ButtonRow>
        <LinkButton href="/account#email" kind="primary">
          {t('accounts.to-account')}
        </LinkButton>
      </ButtonRow>
    </>
  )
}

function Confirm({ title, here, wanted, reader, state }: ConfirmProps & { title: string }) {
  const { t } = useReader()
  const own = wanted === reader?.email
  const lead = t(own ? 'accounts.email-proof-confirm' : 'accounts.email-confirm', { email: wanted })
  return (
    <>
      <PageHeader title={title} lead={<span class="break-anywhere">{lead}</span>} />
      {!own && <p class="break-anywhere">{t('accounts.email-confirm-also', { old: reader?.email ?? '' })}</p>}
      <Form action={here} state={state}>
        <ButtonRow>
          <Button kind="primary">
            {t(own ? 'accounts.email-proof-button' : 'accounts.email-confirm-button')}
          </Button>
          <LinkButton href="/account#email" kind="quiet">
            {t('accounts.email-not-now')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}
