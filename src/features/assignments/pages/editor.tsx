import {
  Button,
  ButtonRow,
  EnterButton,
  Field,
  FieldPair,
  Form,
  type FormState,
  LinkButton,
  More,
  Notice,
  PageHeader,
  Section,
  Sheet,
  Split,
  TextArea,
  useReader,
} from '../../../ui/index.ts'
import type { FormValues } from '../../../shared/merge.ts'
import { Archive, CourseZone } from '../../courses/index.ts'
import { Brief } from '../components/brief.tsx'
import { SectionFields, StageFields } from '../components/output-fields.tsx'
import { LastAct } from '../components/part-line.tsx'
import { MeetingFields, PeopleFields } from '../components/people-fields.tsx'
import { QuestionFields } from '../components/question-fields.tsx'
import { RubricFields } from '../components/rubric-fields.tsx'
import { groups } from '../assignment-form.ts'
import type { Given } from '../rules/due.ts'
import type { AssignmentRules } from '../rules.schema.ts'
import type { Typed } from '../typed-rules.ts'

interface EditorProps {
  title: string
  lead: string
  back: { href: string; label: string }
  /** Where the form goes. */
  action: string
  typed: Typed
  /** What is on record of an assignment that is changed. */
  base?: FormValues
  errors?: FormState['errors']
  /** What a student would see of it; nothing while something is wrong. */
  preview: AssignmentRules | undefined
  given: Given
  /** The group of fields that was worked on last, by the names of its fields. */
  open?: string
  /** Whether the page answers a button that saved nothing: leaving it loses what was typed. */
  isUnsaved?: boolean
  saves: string
  archive?: string
}

/** The buttons beside a part change the form and save nothing; only the one that says so does. */
export function EditorPage(props: EditorProps) {
  const { t } = useReader()
  const { typed, errors = {} } = props
  const state: FormState = { values: typed.values, errors }
  return (
    <>
      <PageHeader title={props.title} lead={props.lead} back={props.back} />
      <Split ratio="main" side={<Preview {...props} />}>
        <Form
          action={props.action}
          state={state}
          {...(props.base && { base: props.base })}
          once={!props.base}
          data-live-preview="preview"
          data-unsaved={props.isUnsaved || undefined}
          // Its lines come and go: words that were kept come back with the lines they were in.
          data-draws-anew="stage:as-typed"
        >
          {/* Enter presses a form's first button: it shows the preview. */}
          <EnterButton name="act" value="preview" />
          {/* Where something is wrong, its summary takes the focus. */}
          <LastAct.Provider value={props.errors ? '' : (props.open ?? '')}>
            <EditorFields {...props} errors={errors} />
          </LastAct.Provider>
          <ButtonRow>
            <Button kind="primary" name="act" value="save">
              {props.saves}
            </Button>
            <Button name="act" value="preview" formaction={`${props.action}#preview`}>
              {t('assignments.show-preview')}
            </Button>
            <LinkButton kind="quiet" href={props.back.href}>
              {t('form.cancel')}
            </LinkButton>
          </ButtonRow>
        </Form>
      </Split>
      {props.archive && (
        <Section title={t('assignments.archive')} lead={t('assignments.archive-text')} id="archive">
          <Archive here={props.archive} words={t('assignments.archive')} />
        </Section>
      )}
    </>
  )
}

function Preview({ preview, given }: EditorProps) {
  const { t } = useReader()
  return (
    <Section title={t('assignments.preview')} id="preview" lead={t('assignments.preview-lead')}>
      {preview ? (
        <Sheet>
          <h3>{preview.title}</h3>
          <Brief rules={preview} given={given} level={3} />
        </Sheet>
      ) : (
        <Notice>{t('assignments.no-preview')}</Notice>
      )}
    </Section>
  )
}

function EditorFields({
  typed,
  errors,
  open = '',
  given,
}: EditorProps & { errors: NonNullable<FormState['errors']> }) {
  const { t } = useReader()
  const isOpen = ({ fields }: { fields: readonly string[] }) =>
    fields.some(
      (field) => open.startsWith(field) || Object.keys(errors).some((name) => name.startsWith(field)),
    )
  const named = (part: 'section' | 'stage') =>
    typed.ids[part].flatMap((id) => {
      const label = typed.values[`${part}:${id}:title`]
      return typeof label === 'string' && label !== '' ? [{ value: id, label }] : []
    })
  return (
    <>
      <Field name="title" label={t('assignments.title-field')} maxLength={200} />
      <TextArea name="instructions" label={t('assignments.instructions')} optional />
      <FieldPair>
        <Field
          name="interviewsMin"
          type="number"
          min={1}
          max={5}
          width="tiny"
          label={t('assignments.interviews-min')}
        />
        <Field
          name="interviewsMax"
          type="number"
          min={1}
          max={5}
          width="tiny"
          label={t('assignments.interviews-max')}
        />
      </FieldPair>
      <CourseZone value={given.zone} />
      <More summary={t(groups.stages.heading)} open id="group-stages">
        <div class="form">
          <StageFields ids={typed.ids.stage} sections={named('section')} />
        </div>
      </More>
      <More summary={t(groups.questions.heading)} open={isOpen(groups.questions)} id="group-questions">
        <div class="form">
          <QuestionFields ids={typed.ids.question} />
        </div>
      </More>
      <More summary={t(groups.sections.heading)} open={isOpen(groups.sections)} id="group-sections">
        <div class="form">
          <SectionFields ids={typed.ids.section} />
        </div>
      </More>
      <More summary={t(groups.people.heading)} open={isOpen(groups.people)} id="group-people">
        <div class="form">
          <PeopleFields />
        </div>
      </More>
      <More summary={t(groups.meeting.heading)} open={isOpen(groups.meeting)} id="group-meeting">
        <div class="form">
          <MeetingFields order={String(typed.values['modeOrder'] ?? '')} />
        </div>
      </More>
      <More summary={t(groups.rubric.heading)} open={isOpen(groups.rubric)} id="group-rubric">
        <div class="form">
          <RubricFields ids={typed.ids.criterion} stages={named('stage')} />
        </div>
      </More>
      <More summary={t(groups.materials.heading)} open={isOpen(groups.materials)} id="group-materials">
        <TextArea
          name="materials"
          size="small"
          label={t('assignments.materials')}
          hint={t('assignments.materials-hint')}
          optional
        />
      </More>
    </>
  )
}
