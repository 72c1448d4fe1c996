import type { ComponentChildren } from 'preact'
import { Button, ButtonRow, useReader } from '../../../../ui/index.ts'

interface PasskeyFormProps {
  action: string
  /** What the browser needs as JSON, or the path that it is asked of. */
  options?: object
  optionsFrom?: string
  /** Where its passkeys work: at another address of this server the button stays hidden. */
  origin?: string
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
      />
    </form>
  )
}
