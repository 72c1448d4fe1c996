import {
  Button,
  ButtonRow,
  Field,
  FieldPair,
  FieldSet,
  Form,
  LinkButton,
  More,
  Notice,
  PageHeader,
  Select,
  TextArea,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import type { FormValues } from '../../../shared/merge.ts'
import { relationshipOptions } from '../relationship-options.ts'
import type { Named } from '../origins.queries.ts'

export interface ContactFormProps {
  /** Where the form goes: the page that it stands on. */
  action: string
  /** What it is about: typed words come back whatever the query of its page says. */
  place: string
  title: string
  back: { href: string; label: string }
  state: FormState
  /** What is on record of a contact that is changed. */
  base?: FormValues | undefined
  /** The identifier a new contact will have, so that sending the form twice makes one. */
  id?: string
  /** Someone who has this profile already. */
  other?: { contactId: string; name: string } | undefined
  /** Who may have led to this contact. */
  origins: readonly Named[]
}

export function ContactFormPage(props: ContactFormProps) {
  const { action, place, title, back, state, base, id, other, origins } = props
  const { t } = useReader()
  return (
    <>
      <PageHeader title={title} back={back} />
      {other && (
        <Notice kind="warning" title={t('contacts.exists')}>
          <a href={`/contacts/${other.contactId}`}>{t('contacts.exists-open', { name: other.name })}</a>
        </Notice>
      )}
      <Form action={action} data-place={place} state={state} needs={t('contacts.needs')} base={base}>
        {id && <input type="hidden" name="id" value={id} />}
        <Field
          name="name"
          label={t('contacts.name')}
          hint={t('contacts.name-hint')}
          optional
          autocomplete="off"
        />
        <Field
          name="description"
          label={t('contacts.description')}
          hint={t('contacts.description-hint')}
          optional
          autocomplete="off"
        />
        <TextArea
          name="howFound"
          label={t('contacts.how-found')}
          hint={t('contacts.how-found-hint')}
          optional
          rows={2}
        />
        <TextArea name="why" label={t('contacts.why')} hint={t('contacts.why-hint')} optional rows={3} />
        <Select
          name="relationship"
          label={t('contacts.relationship')}
          optional
          empty={t('contacts.relationship-unsaid')}
          options={relationshipOptions(t)}
        />
        {origins.length > 0 && (
          <Select
            name="ledBy"
            label={t('contacts.led-by')}
            hint={t('contacts.led-by-hint')}
            optional
            empty={t('contacts.led-by-nobody')}
            options={origins.map((one) => ({ value: one.id, label: one.name }))}
          />
        )}
        <FieldSet legend={t('contacts.section-work')} large>
          <FieldPair>
            <Field name="organization" label={t('contacts.organization')} optional autocomplete="off" />
            <Field name="title" label={t('contacts.job')} optional autocomplete="off" />
          </FieldPair>
        </FieldSet>
        <FieldSet legend={t('contacts.section-reach')} large>
          <Field
            name="emails"
            label={t('contacts.emails')}
            hint={t('contacts.emails-hint')}
            optional
            autocomplete="off"
            inputmode="email"
          />
          <Field name="phones" label={t('contacts.phones')} optional autocomplete="off" inputmode="tel" />
          <Field
            name="profileUrl"
            label={t('contacts.profile')}
            hint={t('contacts.profile-hint')}
            optional
            autocomplete="off"
            inputmode="url"
          />
          <TextArea
            name="links"
            label={t('contacts.links')}
            hint={t('contacts.links-hint')}
            optional
            rows={2}
          />
        </FieldSet>
        <TextArea
          name="notes"
          label={t('contacts.notes')}
          hint={t('contacts.notes-hint')}
          optional
          rows={2}
        />
        <More summary={t('contacts.private-title')}>
          <p>{t('contacts.private')}</p>
        </More>
        <ButtonRow>
          <Button kind="primary">{t('form.save')}</Button>
          {id && (
            <Button name="act" value="another">
              {t('contacts.save-another')}
            </Button>
          )}
          <LinkButton kind="quiet" href={back.href}>
            {t('form.cancel')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}
