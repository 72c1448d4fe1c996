import { Button, Field, FieldPair, Form, More, useReader, type FormState } from '../../../ui/index.ts'
import type { UnusableRow } from '../imports.ts'

export interface FixRowProps {
  importId: string
  row: UnusableRow
  /** Whether it is a list of ours, in which a description may stand for the name. */
  isOwn: boolean
  /** The page of the preview that it stands on. */
  page: number
  /** What was typed and refused, where it was this row. */
  state: FormState | undefined
}

/** The form that makes one row usable, folded away until it is wanted. */
export function FixRow({ importId, row: { row, person = {} }, isOwn, page, state }: FixRowProps) {
  const { t } = useReader()
  const id = (name: string) => `field-${name}-${row}`
  return (
    <More summary={t('imports.fix', { row })} open={state !== undefined} id={`fix-${row}`}>
      <Form action={`/imports/${importId}/rows`} state={state ?? {}}>
        <input type="hidden" name="row" value={row} />
        <input type="hidden" name="page" value={page} />
        <FieldPair>
          <Field
            name="name"
            id={id('name')}
            label={t('imports.column-name')}
            value={person.name ?? (isOwn ? person.description : undefined)}
            autocomplete="off"
          />
          <Field
            name="emails"
            id={id('emails')}
            label={t('imports.field-emails')}
            value={person.emails?.join(', ')}
            optional
            autocomplete="off"
          />
        </FieldPair>
        <FieldPair>
          <Field
            name="organization"
            id={id('organization')}
            label={t('imports.field-organization')}
            value={person.organization}
            optional
            autocomplete="off"
          />
          <Field
            name="title"
            id={id('title')}
            label={t('imports.field-title')}
            value={person.title}
            optional
            autocomplete="off"
          />
        </FieldPair>
        <div>
          <Button>{t('imports.fix-keep')}</Button>
        </div>
      </Form>
    </More>
  )
}
