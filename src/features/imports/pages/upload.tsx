import {
  Badge,
  Button,
  Field,
  Form,
  Items,
  More,
  PageHeader,
  Section,
  Time,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import type { Import } from '../imports.queries.ts'

/** Where people keep the names they know; each has its own way to hand them out. */
const places = ['linkedin', 'google', 'outlook', 'iphone', 'android', 'list'] as const

export interface UploadProps {
  state: FormState
  earlier: readonly Import[]
}

export function UploadPage({ state, earlier }: UploadProps) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('imports.title')}
        lead={t('imports.lead')}
        back={{ href: '/contacts', label: t('imports.back') }}
      />
      <Form action="/imports" state={state} once enctype="multipart/form-data">
        <Field
          name="file"
          type="file"
          label={t('imports.file')}
          hint={t('imports.file-hint')}
          accept=".csv,.tsv,.txt,.zip,.vcf,.vcard,.json,text/csv,text/vcard,application/zip"
        />
        <div>
          <Button kind="primary" icon="upload">
            {t('imports.look')}
          </Button>
        </div>
        <p class="soft small">{t('imports.private')}</p>
      </Form>
      <Section title={t('imports.get-file')}>
        <div class="import-help">
          {places.map((place) => (
            <More key={place} summary={t(`imports.from-${place}`)}>
              <ol>
                {t(`imports.from-${place}-how`)
                  .split('\n')
                  .map((step) => (
                    <li key={step}>{step}</li>
                  ))}
              </ol>
            </More>
          ))}
        </div>
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
