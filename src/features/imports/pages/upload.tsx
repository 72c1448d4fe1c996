import { Badge, Button, Field, Form, Items, PageHeader, Section, Time, useReader } from '../../../ui/index.ts'
import type { FormState } from '../../../ui/index.ts'
import type { Import } from '../imports.queries.ts'

export interface UploadProps {
  /** The identifier the import will have, so that sending the form twice makes one. */
  id: string
  state: FormState
  earlier: readonly Import[]
}

export function UploadPage({ id, state, earlier }: UploadProps) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('imports.title')}
        lead={t('imports.lead')}
        back={{ href: '/contacts', label: t('imports.back') }}
      />
      <Section title={`1. ${t('imports.step-1')}`}>
        <p>{t('imports.step-1-how')}</p>
      </Section>
      <Section title={`2. ${t('imports.step-2')}`}>
        <p>{t('imports.step-2-how')}</p>
      </Section>
      <Section title={`3. ${t('imports.step-3')}`}>
        <Form action="/imports" state={state} enctype="multipart/form-data">
          <input type="hidden" name="id" value={id} />
          <Field
            name="file"
            type="file"
            label={t('imports.file')}
            hint={t('imports.file-hint')}
            accept=".csv,.zip,text/csv,application/zip"
          />
          <div>
            <Button kind="primary" icon="upload">
              {t('imports.look')}
            </Button>
          </div>
          <p class="soft small">{t('imports.private')}</p>
        </Form>
      </Section>
      {earlier.length > 0 && <Earlier earlier={earlier} />}
    </>
  )
}

function Earlier({ earlier }: Pick<UploadProps, 'earlier'>) {
  const { t } = useReader()
  return (
    <Section title={t('imports.earlier')} id="earlier">
      <Items>
        {earlier.map((one) => (
          <li key={one.id}>
            <a href={`/imports/${one.id}`}>
              {t('imports.import-of', { n: one.summary.new + one.summary.updated, file: one.fileName })}
            </a>{' '}
            <span class="soft small">
              <Time at={one.appliedAt ?? one.createdAt} form="date" />
            </span>{' '}
            {one.undoneAt && <Badge>{t('imports.state-undone')}</Badge>}
          </li>
        ))}
      </Items>
    </Section>
  )
}
