import {
  Badge,
  Button,
  ButtonRow,
  Field,
  Form,
  type FormState,
  Items,
  LinkButton,
  PageHeader,
  Section,
  useReader,
} from '../../../ui/index.ts'
import type { Course } from '../../courses/index.ts'
import type { AssignmentRules } from '../rules.schema.ts'

interface GalleryProps {
  course: Course
  templates: readonly { name: string; rules: AssignmentRules }[]
  state?: FormState
}

/** What a new assignment begins with: one of ours, a colleague's file, or nothing. */
export function GalleryPage({ course, templates, state }: GalleryProps) {
  const { t } = useReader()
  const here = `/courses/${course.id}/assignments`
  return (
    <>
      <PageHeader
        title={t('courses.new-assignment')}
        lead={t('assignments.gallery-lead')}
        back={{ href: `/courses/${course.id}`, label: course.title }}
        actions={<LinkButton href={`${here}/new?template=empty`}>{t('assignments.begin-empty')}</LinkButton>}
      />
      <Section title={t('assignments.templates')} id="templates">
        <Items>
          {templates.map(({ name, rules }) => (
            <li key={name}>
              <a href={`${here}/new?template=${name}`}>{rules.title}</a>
              <p>{rules.instructions}</p>
              <p>
                <Badge>{t('assignments.days-n', { n: rules.stages.at(-1)!.day })}</Badge>{' '}
                <Badge>{t('assignments.wanted', { n: rules.interviews.min })}</Badge>{' '}
                {rules.stages.length > 1 && (
                  <Badge>{t('assignments.stages-n', { n: rules.stages.length })}</Badge>
                )}
              </p>
            </li>
          ))}
        </Items>
      </Section>
      <Section title={t('assignments.import')} lead={t('assignments.import-lead')} id="import">
        <Form action={`${here}/import`} enctype="multipart/form-data" state={state}>
          <Field
            name="file"
            type="file"
            accept=".json,application/json"
            label={t('assignments.import-file')}
          />
          <ButtonRow>
            <Button>{t('assignments.import-open')}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  )
}
