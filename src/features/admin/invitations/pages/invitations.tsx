import {
  ActionForm,
  Badge,
  Button,
  ButtonRow,
  Checkbox,
  Cluster,
  CopyButton,
  Field,
  FieldPair,
  Form,
  type FormState,
  Items,
  More,
  Notice,
  PageHeader,
  Section,
  Select,
  Stack,
  Time,
  useReader,
} from '../../../../ui/index.ts'
import { invitationDays } from '../../../../shared/defaults.ts'
import type { Invitation } from '../invitations.queries.ts'
import { invitationSpans } from '../invitations.ts'

interface InvitationsProps {
  invitations: readonly Invitation[]
  /** Whether whoever is invited may make an account. */
  mayRegister: boolean
  /** Whether administrators choose who makes courses. */
  byChoice: boolean
  mail: boolean
  letter?: FormState
  link?: FormState
}

/** Who is invited to this instance, and how to invite more. */
export function InvitationsPage(props: InvitationsProps) {
  const { t } = useReader()
  const { invitations, mayRegister, byChoice, mail, letter, link } = props
  return (
    <>
      <PageHeader
        title={t('people.invitations')}
        lead={t('people.invitations-lead')}
        back={{ href: '/admin/people', label: t('people.title') }}
      />
      {!mayRegister && (
        <Notice kind="warning" title={t('people.closed-title')}>
          <p>
            {t('people.closed')} <a href="/admin#settings">{t('people.closed-setting')}</a>
          </p>
          <p>{t('people.closed-command')}</p>
          <pre>
            <code>npm run -s cli -- user add --email ADDRESS --name NAME</code>
          </pre>
        </Notice>
      )}
      <Section
        title={t('people.by-letter')}
        id="letter"
        lead={t(mail ? 'people.by-letter-lead' : 'people.by-letter-no-mail', { days: invitationDays })}
      >
        <Form action="/admin/invitations/letters" state={letter}>
          <Field name="email" type="email" label={t('accounts.email')} autocomplete="off" />
          {byChoice && <MayCreate id="letter-may-create" />}
          <ButtonRow>
            <Button kind="primary">{t(mail ? 'people.send-invitation' : 'people.make-invitation')}</Button>
          </ButtonRow>
        </Form>
      </Section>
      <Section title={t('people.by-link')} id="link" lead={t('people.by-link-lead')}>
        <More summary={t('people.make-link')} open={link !== undefined}>
          <Form action="/admin/invitations/links" state={link}>
            <FieldPair>
              <Field name="seats" type="number" label={t('people.seats')} min={1} max={500} value={30} />
              <Select
                name="days"
                label={t('people.days')}
                value={String(invitationDays)}
                options={invitationSpans.map((n) => ({ value: String(n), label: t('people.days-n', { n }) }))}
              />
            </FieldPair>
            {byChoice && <MayCreate id="link-may-create" />}
            <ButtonRow>
              <Button>{t('people.make-link')}</Button>
            </ButtonRow>
          </Form>
        </More>
      </Section>
      <Section title={t('people.sent')} id="invitations">
        {invitations.length === 0 ? (
          <p class="soft">{t('people.sent-none')}</p>
        ) : (
          <Items>
            {invitations.map((invitation) => (
              <li key={invitation.id} id={`invitation-${invitation.id}`}>
                <InvitationRow invitation={invitation} />
              </li>
            ))}
          </Items>
        )}
      </Section>
    </>
  )
}

function MayCreate({ id }: { id: string }) {
  const { t } = useReader()
  return <Checkbox id={id} name="mayCreateCourses" value="yes" label={t('people.with-courses')} />
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const { t } = useReader()
  const { id, email, seats, taken, state, link, expiresAt, mayCreateCourses } = invitation
  const name = email ?? t('people.link-for', { n: seats })
  return (
    <Stack gap="small">
      <Cluster align="between">
        <span>
          <span class="break-anywhere">{name}</span>{' '}
          <Badge kind={state === 'open' ? 'accent' : 'plain'}>{t(`people.state-${state}`)}</Badge>{' '}
          {mayCreateCourses && <Badge>{t('people.creator')}</Badge>}
          <br />
          <span class="soft small">
            {seats > 1 && <>{t('people.taken', { taken, seats })} · </>}
            {t(expiresAtWords(state))} <Time at={expiresAt} />
          </span>
        </span>
        {state === 'open' && (
          <ActionForm action={`/admin/invitations/${id}/revoke`}>
            <Button size="small" aria-label={t('people.revoke-which', { name })}>
              {t('people.revoke')}
            </Button>
          </ActionForm>
        )}
      </Cluster>
      {state === 'open' && (
        <Cluster>
          <span class="small break-anywhere" id={`link-${id}`}>
            {link}
          </span>
          <CopyButton from={`link-${id}`}>{t('joining.copy-link')}</CopyButton>
        </Cluster>
      )}
    </Stack>
  )
}

const expiresAtWords = (state: Invitation['state']) =>
  state === 'open' ? ('people.until' as const) : ('people.was-until' as const)
