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

interface CourseMaterialsProps {
  courseId: string
  materials: readonly Material[]
  /** Whether the reader may change them. */
  staff: boolean
  state?: FormState
}

/** A course's own links, by step. */
export function CourseMaterials({ courseId, materials, staff, state }: CourseMaterialsProps) {
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
                </li>
              ))}
          </Items>
        </Section>
      ))}
      {staff && <AddMaterial courseId={courseId} {...(state && { state })} />}
    </Section>
  )
}

function AddMaterial({ courseId, state }: { courseId: string; state?: FormState }) {
  const { t } = useReader()
  const options = materialSteps.map((step) => ({ value: step, label: t(`materials.step-${step}`) }))
  return (
    <More summary={t('materials.add')} open={Boolean(state)}>
      <Form action={`/courses/${courseId}/materials`} {...(state && { state })}>
        <Select name="step" label={t('materials.step')} options={options} />
        <Field name="title" label={t('materials.name')} maxLength={200} />
        <Field name="url" type="url" label={t('materials.url')} hint={t('materials.url-hint')} />
        <Field name="note" label={t('materials.note')} optional maxLength={1000} />
        <ButtonRow>
          <Button>{t('materials.add')}</Button>
        </ButtonRow>
      </Form>
    </More>
  )
}
