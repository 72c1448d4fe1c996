import {
  ActionForm,
  Button,
  ButtonRow,
  Cluster,
  EmptyState,
  Field,
  Form,
  type FormState,
  Items,
  More,
  Section,
  Select,
  useReader,
} from '../../../ui/index.ts'
import { materialSteps } from '../materials.ts'
import type { Material } from '../materials.queries.ts'
import { MaterialLink } from './materials.tsx'

/** A form that was refused: of which link, unless it was a new one. */
export interface RefusedMaterial {
  id?: string
  state: FormState
}

interface CourseMaterialsProps {
  courseId: string
  materials: readonly Material[]
  /** Whether the reader may change them. */
  staff: boolean
  refused?: RefusedMaterial
}

/** A course's own links, by step. */
export function CourseMaterials({ courseId, materials, staff, refused }: CourseMaterialsProps) {
  const { t } = useReader()
  if (!staff && materials.length === 0) return null
  const used = materialSteps.filter((step) => materials.some((one) => one.step === step))
  return (
    <Section title={t('materials.title')} id="materials">
      {staff && materials.length === 0 && (
        <EmptyState level={3} title={t('materials.none')} example={t('materials.example')}>
          {t('materials.none-text')}
        </EmptyState>
      )}
      {used.map((step) => (
        <Section level={3} title={t(`materials.step-${step}`)} key={step}>
          <Items>
            {materials
              .filter((one) => one.step === step)
              .map((one) => (
                <li key={one.id}>
                  <Cluster align="between">
                    <span>
                      <MaterialLink {...one} />
                    </span>
                    {staff && (
                      <ActionForm action={`/courses/${courseId}/materials/${one.id}/remove`}>
                        <Button size="small" aria-label={t('materials.remove-name', { name: one.title })}>
                          {t('materials.remove')}
                        </Button>
                      </ActionForm>
                    )}
                  </Cluster>
                  {staff && <ChangeMaterial {...{ courseId, material: one, refused }} />}
                </li>
              ))}
          </Items>
        </Section>
      ))}
      {staff && (
        <More summary={t('materials.add')} open={refused !== undefined && refused.id === undefined}>
          <MaterialForm
            action={`/courses/${courseId}/materials`}
            submit={t('materials.add')}
            state={refused?.id === undefined ? refused?.state : undefined}
          />
        </More>
      )}
    </Section>
  )
}

interface ChangeMaterialProps {
  courseId: string
  material: Material
  refused: RefusedMaterial | undefined
}

function ChangeMaterial({ courseId, material, refused }: ChangeMaterialProps) {
  const { t } = useReader()
  const state = refused?.id === material.id ? refused.state : undefined
  const summary = (
    <>
      {t('materials.change')}
      <span class="hidden-text">: {material.title}</span>
    </>
  )
  return (
    <More summary={summary} open={state !== undefined}>
      <MaterialForm
        action={`/courses/${courseId}/materials/${material.id}`}
        submit={t('materials.save')}
        {...{ material, state }}
      />
    </More>
  )
}

interface MaterialFormProps {
  action: string
  submit: string
  /** What is changed; without one, the form adds a link. */
  material?: Material
  state: FormState | undefined
}

function MaterialForm({ action, submit, material, state }: MaterialFormProps) {
  const { t } = useReader()
  const options = materialSteps.map((step) => ({ value: step, label: t(`materials.step-${step}`) }))
  // Several forms are on the page; the error summary of a refused one finds its fields by their names alone.
  const idOf = (name: string) => (state ? undefined : `${material?.id ?? 'new'}-${name}`)
  return (
    <Form action={action} once={!material} state={state}>
      <Select
        name="step"
        id={idOf('step')}
        label={t('materials.step')}
        options={options}
        value={material?.step}
      />
      <Field
        name="title"
        id={idOf('title')}
        label={t('materials.name')}
        maxLength={200}
        value={material?.title}
      />
      <Field
        name="url"
        id={idOf('url')}
        type="url"
        label={t('materials.url')}
        hint={t('materials.url-hint')}
        value={material?.url}
      />
      <Field
        name="note"
        id={idOf('note')}
        label={t('materials.note')}
        optional
        maxLength={1000}
        value={material?.note}
      />
      <ButtonRow>
        <Button>{submit}</Button>
      </ButtonRow>
    </Form>
  )
}
