import { Field, FieldPair, useReader } from '../../../ui/index.ts'

interface Props {
  name: string
  title?: string
  organization?: string
}

/** Who a professional is, as they say it themselves. */
export function IdentityFields({ name, title, organization }: Props) {
  const { t } = useReader()
  return (
    <>
      <Field name="name" label={t('guests.kept-name')} value={name} maxlength={200} autocomplete="name" />
      <FieldPair>
        <Field
          name="title"
          label={t('guests.kept-work')}
          optional
          value={title}
          maxlength={300}
          autocomplete="organization-title"
        />
        <Field
          name="organization"
          label={t('guests.kept-organization')}
          optional
          value={organization}
          maxlength={300}
          autocomplete="organization"
        />
      </FieldPair>
    </>
  )
}
