import { Notice, PageHeader, useReader, type FormState } from '../../../ui/index.ts'
import { PostingForm } from '../components/posting-form.tsx'
import type { CareerField, Posting } from '../fields.ts'

export interface NewPostingProps {
  field: CareerField
  id: string
  state?: FormState
  /** The posting of the field that says the same. */
  same?: Posting
}

/** Pasting a posting. */
export function NewPostingPage({ field, id, state, same }: NewPostingProps) {
  const { t } = useReader()
  const here = `/fields/${field.id}`
  return (
    <>
      <PageHeader
        title={t('fields.posting-new-title', { name: field.name })}
        lead={t('fields.posting-new-lead')}
        back={{ href: here, label: field.name }}
      />
      {same && (
        <Notice kind="warning" title={t('fields.posting-same')}>
          <a href={`${here}/postings/${same.id}`}>{t('fields.exists-open', { name: same.title })}</a>
        </Notice>
      )}
      <PostingForm
        action={`${here}/postings`}
        submit={t(same ? 'fields.posting-again' : 'fields.posting-save')}
        id={id}
        again={same?.id}
        state={state}
      />
    </>
  )
}
