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
import { ProveFirst } from '../../components/prove-first.tsx'
import { CodeField } from '../../second-step/components/code-field.tsx'
import { PasskeysLack } from '../components/passkey-form.tsx'
import { mostPasskeys } from '../passkeys.ts'
import type { Passkey } from '../passkeys.queries.ts'

/** When it was made, when it last signed in, and whether it does so elsewhere alone. */
export function PasskeyDates({ passkey }: { passkey: Passkey }) {
  const { createdAt, lastUsedAt, elsewhere } = passkey
  const { t } = useReader()
  return (
    <span class="soft small">
      {t('passkeys.added')} <Time at={createdAt} form="date-time" />
      {' · '}
      {lastUsedAt ? (
        <>
          {t('passkeys.used')} <Time at={lastUsedAt} form="date-time" />
        </>
      ) : (
        t('passkeys.never-used')
      )}
      {elsewhere && (
        <>
          {' · '}
          <span class="break-anywhere">{t('passkeys.made-for', { host: elsewhere })}</span>
        </>
      )}
    </span>
  )
}

interface PasskeysProps {
  passkeys: readonly Passkey[]
  /** Where passkeys work, where browsers make any for this site at all. */
  origin: string | undefined
  /** The account's address, where it is to be proved before one is added. */
  toProve: string | undefined
  /** Whether adding one takes a code of the second step too. */
  asksCode: boolean
  state: FormState | undefined
}

/** What signs in without a password, and the way to one more. */
export function PasskeysPage({ passkeys, origin, toProve, asksCode, state }: PasskeysProps) {
  const { t } = useReader()
  const isFull = passkeys.filter(({ elsewhere }) => !elsewhere).length >= mostPasskeys
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
      ) : origin === undefined ? (
        <Notice>{t('passkeys.no-site')}</Notice>
      ) : toProve ? (
        <ProveFirst email={toProve} />
      ) : (
        <Begin origin={origin} asksCode={asksCode} state={state} />
      )}
    </>
  )
}

/** The script shows the form where the browser has passkeys; what was refused takes the focus before it runs. */
function Begin({ origin, asksCode, state }: Pick<PasskeysProps, 'asksCode' | 'state'> & { origin: string }) {
  const { t } = useReader()
  const isShown = state !== undefined
  return (
    <>
      <PasskeysLack origin={origin} />
      <div data-passkey="begin" data-origin={origin} hidden={!isShown}>
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
