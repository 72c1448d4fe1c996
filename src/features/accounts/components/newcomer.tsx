import type { ComponentChildren } from 'preact'
import { Button, ButtonRow, Form, type FormState, Section, useReader } from '../../../ui/index.ts'
import { PersonFields } from '../pages/credentials.tsx'

interface NewcomerProps {
  /** Path that the form goes to. */
  action: string
  /** Path that signing in leads to. */
  to: string
  /** What a new account is for here, and what the button says. */
  words: { title: string; lead?: string; button: string }
  /** Said in place of the form where no account can be made. */
  closed: ComponentChildren
  mayEnter: boolean
  state?: FormState
}

/** For somebody who came by an invitation and is not signed in: to sign in, or one form for a new account. */
export function Newcomer({ action, to, words, closed, mayEnter, state }: NewcomerProps) {
  const { t } = useReader()
  const { title, lead, button } = words
  return (
    <>
      <p>
        {t('accounts.have-account')}{' '}
        <a href={`/sign-in?to=${encodeURIComponent(to)}`}>{t('accounts.sign-in')}</a>
      </p>
      {mayEnter ? (
        <Section title={title} id="sign-up" lead={lead}>
          <Form action={action} state={state}>
            <PersonFields />
            <ButtonRow>
              <Button kind="primary">{button}</Button>
            </ButtonRow>
          </Form>
        </Section>
      ) : (
        <p class="soft">{closed}</p>
      )}
    </>
  )
}
