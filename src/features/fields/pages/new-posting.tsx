import { PageHeader, useReader, type FormState } from '../../../ui/index.ts'
import { PostingForm } from '../components/posting-form.tsx'
import type { CareerField } from '../fields.ts'

/** Pasting a posting. */
export function NewPostingPage(props: { field: CareerField; id: string; state?: FormState }) {
  const { t } = useReader()
  const { field, id, state } = props
  const here = `/fields/${field.id}`
  return (
    <>
      <PageHeader
        title={t('fields.posting-new-title', { name: field.name })}
        lead={t('fields.posting-new-lead')}
        back={{ href: here, label: field.name }}
      />
      <PostingForm
        action={`${here}/postings`}
        submit={t('fields.posting-save')}
        id={id}
        {...(state && { state })}
      />
    </>
  )
}
