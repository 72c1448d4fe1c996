import { ActionForm, Button, useReader } from '../../../ui/index.ts'

interface Props {
  /** Path of the guest page. */
  here: string
  /** Whose mailbox, with most of it hidden. */
  address: string
  /** What the button says. */
  children: string
}

/** Where a link of their own would be mailed, and the button that has it mailed. */
export function MailOwnLink({ here, address, children }: Props) {
  const { t } = useReader()
  return (
    <>
      <p>
        <strong>{t('guests.kept-mail-to', { address })}</strong>
      </p>
      <ActionForm action={`${here}/letter`}>
        <Button kind="primary" icon="mail">
          {children}
        </Button>
      </ActionForm>
    </>
  )
}
