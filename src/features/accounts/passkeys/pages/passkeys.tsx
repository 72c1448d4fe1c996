import {
  Button,
  ButtonRow,
  Form,
  type FormState,
  Items,
  Notice,
  PageHeader,
  Section,
  Time,
  useReader,
} from '../../../../ui/index.ts'
import { PasswordField } from '../../components/password-field.tsx'
import { CodeField } from '../../second-step/components/code-field.tsx'
import { mostPasskeys } from '../passkeys.ts'
import type { Passkey } from '../passkeys.queries.ts'

/** When it was made, and when it last signed in. */
export function PasskeyDates({ passkey: { createdAt, lastUsedAt } }: { passkey: Passkey }) {
  const { t } = useReader()
  return (
    <span class="soft small">
      {t('passkeys.added')} <Time at={createdAt} />
      {' · '}
      {lastUsedAt ? (
        <>
          {t('passkeys.used')} <Time at={lastUsedAt} form="date-time" />
        </>
      ) : (
        t('passkeys.never-used')
      )}
    </span>
  )
}

interface PasskeysProps {
  passkeys: readonly Passkey[]
  /** Whether browsers make passkeys for this site at all. */
  offered: boolean
  /** Whether adding one takes a code of the second step too. */
  asksCode: boolean
  state: FormState | undefined
}

/** What signs in without a password, and the way to one more. */
export function PasskeysPage({ passkeys, offered, asksCode, state }: PasskeysProps) {
  const { t } = useReader()
  const isFull = passkeys.length >= mostPasskeys
  return (
    <>
      <PageHeader
        title={t('passkeys.title')}
        lead={t('passkeys.lead')}
        back={{ href: '/account#passkeys', label: t('accounts.account') }}
      />
      {passkeys.length > 0 && (
        <Items label={t('passkeys.title')}>
          {passkeys.map((passkey) => (
            <li key={passkey.id}>
              <div>
                <a class="break-anywhere" dir="auto" href={`/account/passkeys/${passkey.id}`}>
                  {passkey.name}
                </a>
              </div>
              <div>
                <PasskeyDates passkey={passkey} />
              </div>
            </li>
          ))}
        </Items>
      )}
      {isFull ? (
        <p>{t('passkeys.full', { n: mostPasskeys })}</p>
      ) : offered ? (
        <Begin asksCode={asksCode} state={state} />
      ) : (
        <Notice>{t('passkeys.no-site')}</Notice>
      )}
    </>
  )
}

/** The script shows the form where the browser has passkeys; what was refused takes the focus before it runs. */
function Begin({ asksCode, state }: Pick<PasskeysProps, 'asksCode' | 'state'>) {
  const { t } = useReader()
  const isShown = state !== undefined
  return (
    <>
      <div data-passkeys-lack="" hidden={isShown}>
        <Notice>{t('passkeys.no-browser')}</Notice>
      </div>
      <div data-passkey="begin" hidden={!isShown}>
        <Section title={t('passkeys.begin-title')} id="begin" lead={t('passkeys.begin-lead')}>
          <Form action="/account/passkeys" state={state}>
            <PasswordField />
            {asksCode && <CodeField kind="either" />}
            <ButtonRow>
              <Button kind="primary">{t('passkeys.begin')}</Button>
            </ButtonRow>
          </Form>
        </Section>
      </div>
    </>
  )
}
