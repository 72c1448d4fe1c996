import type { ComponentChildren } from 'preact'
import { Button, ButtonRow, Notice, useReader } from '../../../../ui/index.ts'

interface PasskeyFormProps {
  action: string
  /** What the browser needs as JSON, or the path that it is asked of. */
  options?: object
  optionsFrom?: string
  /** Where passkeys work: at another address of this server the button stays hidden. */
  origin: string
  /** Whether its button is what the page is for. */
  primary?: boolean
  /** Hidden fields. */
  fields?: Readonly<Record<string, string>>
  /** On the button. */
  children: ComponentChildren
}

/**
 * A button that asks the browser for a passkey and sends what it answers. Shown by its script alone, and only where the
 * browser has passkeys (`src/islands/passkeys.ts`).
 */
export function PasskeyForm(props: PasskeyFormProps) {
  const { action, options, optionsFrom, origin, primary = false, fields = {}, children } = props
  const { t } = useReader()
  return (
    <form
      method="post"
      action={action}
      class="form"
      hidden
      data-passkey={options ? 'create' : 'use'}
      data-options={options && JSON.stringify(options)}
      data-options-from={optionsFrom}
      data-origin={origin}
    >
      {Object.entries({ ...fields, passkey: '' }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <ButtonRow>
        <Button kind={primary ? 'primary' : 'plain'} icon="lock">
          {children}
        </Button>
      </ButtonRow>
      <p
        class="field-error"
        role="alert"
        hidden
        data-failed={t(options ? 'passkeys.create-failed' : 'passkeys.use-failed')}
        data-known={t('error.passkey-known')}
        data-offline={t('passkeys.offline')}
      />
    </form>
  )
}

interface PasskeySignInProps {
  /** The origin that browsers have passkeys for, where they can have any for this site. */
  passkeysAt: string | undefined
  /** Path that signing in leads to. */
  to: string
  sharedComputer: boolean
}

/** Signing in without password and code. */
export function PasskeySignIn({ passkeysAt, to, sharedComputer }: PasskeySignInProps) {
  const { t } = useReader()
  if (passkeysAt === undefined) return null
  return (
    <>
      <PasskeyForm
        origin={passkeysAt}
        action="/sign-in/passkey"
        optionsFrom="/sign-in/passkey/options"
        fields={{ to, shared: sharedComputer ? 'yes' : '' }}
      >
        {t('passkeys.sign-in')}
      </PasskeyForm>
      <Elsewhere origin={passkeysAt} path={`/sign-in?to=${encodeURIComponent(to)}`} />
    </>
  )
}

/** Why the browser makes none: said by the script, and at once where no script runs. */
export function PasskeysLack({ origin }: { origin: string }) {
  const { t } = useReader()
  const words = <Notice>{t('passkeys.no-browser')}</Notice>
  return (
    <>
      <noscript>{words}</noscript>
      <div data-passkeys-lack="browser" hidden>
        {words}
      </div>
      <Elsewhere origin={origin} path="/account/passkeys" />
    </>
  )
}

/** Said by the script where this server is open by another name than its own. */
function Elsewhere({ origin, path }: { origin: string; path: string }) {
  const { t } = useReader()
  return (
    <div data-passkeys-lack="place" hidden>
      <Notice>
        {t('passkeys.elsewhere')}{' '}
        <a class="break-anywhere" href={origin + path}>
          {origin}
        </a>
      </Notice>
    </div>
  )
}
