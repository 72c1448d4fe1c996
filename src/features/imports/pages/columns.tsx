import {
  Button,
  Checkbox,
  Form,
  LinkButton,
  PageHeader,
  Select,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import { columnMeanings, type TableStart } from '../imports.ts'

export interface ColumnsProps {
  id: string
  fileName: string
  start: TableStart
  state: FormState
}

/** A list whose columns we do not know: its owner says what they hold, once for every list with the same header. */
export function ColumnsPage({ id, fileName, start, state }: ColumnsProps) {
  const { t } = useReader()
  const options = columnMeanings.map((value) => ({ value, label: t(`imports.holds-${value}`) }))
  return (
    <>
      <PageHeader
        title={t('imports.columns-title')}
        lead={t('imports.columns-lead', { file: fileName })}
        back={{ href: '/imports/new', label: t('imports.another-file') }}
      />
      <Form action={`/imports/${id}/columns`} state={state}>
        <ol class="import-columns">
          {start.header.map((heading, at) => (
            <li key={at}>
              <Select
                name={`column-${at}`}
                label={heading || t('imports.column-unnamed', { n: at + 1 })}
                hint={samplesOf(start, at)}
                empty={t(start.byHeading[at] ? 'imports.holds-heading' : 'imports.holds-nothing')}
                options={options}
                value={start.guess[at] ?? ''}
              />
            </li>
          ))}
        </ol>
        <Checkbox name="headerless" label={t('imports.headerless')} hint={t('imports.headerless-hint')} />
        <div class="button-row">
          <Button kind="primary">{t('imports.use-columns')}</Button>
          <LinkButton kind="quiet" href="/imports/new">
            {t('imports.another-file')}
          </LinkButton>
        </div>
        <p class="soft small">{t('imports.columns-remembered')}</p>
      </Form>
    </>
  )
}

const samplesOf = (start: TableStart, at: number): string =>
  start.rows
    .map((row) => row[at] ?? '')
    .filter(Boolean)
    .join(' · ')
