import {
  Badge,
  type BadgeKind,
  Button,
  ButtonRow,
  Field,
  Form,
  type FormState,
  Items,
  LinkButton,
  More,
  PageHeader,
  Rows,
  Section,
  useReader,
} from '../../../../ui/index.ts'
import type { Course, Member } from '../../courses.queries.ts'
import type { absentFrom, Change, compareRoster, ReadRoster } from '../roster.ts'
import type { RosterEntry } from '../roster.queries.ts'

export function UploadRosterPage({ course, state }: { course: Course; state?: FormState }) {
  const { t } = useReader()
  const here = `/courses/${course.id}`
  return (
    <>
      <PageHeader
        title={t('roster.title')}
        lead={t('roster.lead')}
        back={{ href: `${here}/people`, label: course.title }}
      />
      <Form action={`${here}/roster`} enctype="multipart/form-data" state={state}>
        <Field
          name="file"
          type="file"
          label={t('roster.file')}
          hint={t('roster.file-hint')}
          accept=".csv,.tsv,.txt,text/csv"
        />
        <ButtonRow>
          <Button kind="primary" icon="upload">
            {t('roster.look')}
          </Button>
        </ButtonRow>
      </Form>
      <Section title={t('roster.where')} id="where">
        <More summary="Canvas">
          <p>{t('roster.from-canvas')}</p>
        </More>
        <More summary="Moodle">
          <p>{t('roster.from-moodle')}</p>
        </More>
        <More summary={t('roster.other')}>
          <p>{t('roster.from-other')}</p>
        </More>
      </Section>
    </>
  )
}

interface PreviewProps {
  course: Course
  changes: ReturnType<typeof compareRoster<RosterEntry>>
  /** Who is in the course or has a place there, and not on the list. */
  absent: ReturnType<typeof absentFrom<RosterEntry, Member>>
  unusable: ReadRoster['unusable']
}

const kindOf: Record<Change, BadgeKind> = {
  new: 'good',
  update: 'good',
  same: 'plain',
  'other-row': 'care',
  'staff-place': 'care',
}

/** What the list would do, row by row, before anything is done. */
export function PreviewPage({ course, changes, absent, unusable }: PreviewProps) {
  const { t } = useReader()
  const here = `/courses/${course.id}`
  const count = (change: string) => changes.filter((one) => one.change === change).length
  const some = count('new') + count('update')
  return (
    <>
      <PageHeader
        title={t('roster.preview-title')}
        lead={t('roster.preview-lead', {
          fresh: count('new'),
          updated: count('update'),
          same: count('same'),
          left: count('other-row') + count('staff-place'),
          bad: unusable.length,
        })}
        back={{ href: `${here}/roster`, label: t('roster.title') }}
      />
      <Form action={`${here}/roster/apply`}>
        <input type="hidden" name="rows" value={JSON.stringify(changes.map(({ row }) => row))} />
        <ButtonRow>
          {some > 0 && <Button kind="primary">{t('roster.apply', { n: some })}</Button>}
          <LinkButton href={`${here}/people`} kind="quiet">
            {t('form.cancel')}
          </LinkButton>
        </ButtonRow>
      </Form>
      {unusable.length > 0 && (
        <Section title={t('roster.unusable')} id="unusable">
          <Items>
            {unusable.map(({ row, name, why }) => (
              <li key={row}>
                {t('roster.row', { row })} {name} <span class="soft">{t(`roster.why-${why}`)}</span>
              </li>
            ))}
          </Items>
        </Section>
      )}
      <Section title={t('roster.people')} id="rows">
        <Rows
          caption={t('roster.people')}
          captionHidden
          rows={changes}
          rowKey={({ row }) => `${row.name}-${row.email}-${row.sisId}-${row.lmsId}`}
          columns={[
            { label: t('roster.name'), cell: ({ row }) => row.name },
            { label: t('roster.email'), cell: ({ row }) => row.email },
            { label: t('roster.school-id'), cell: ({ row }) => row.sisId ?? row.lmsId ?? row.loginId },
            { label: t('roster.section'), cell: ({ row }) => row.section },
            {
              label: t('roster.change'),
              cell: ({ change, entry }) => (
                <>
                  <Badge kind={kindOf[change]}>{t(`roster.change-${change}`)}</Badge>
                  {entry?.leftAt && <span class="soft small"> {t('roster.change-left')}</span>}
                </>
              ),
            },
          ]}
        />
      </Section>
      <Absent absent={absent} />
    </>
  )
}

/**
 * Who dropped the course at school, most likely: a list takes nobody out by itself. Nothing is done about them here,
 * nor does a link lead away: the list that was sent would be gone with it.
 */
function Absent({ absent }: Pick<PreviewProps, 'absent'>) {
  const { t } = useReader()
  const count = absent.students.length + absent.places.length
  if (count === 0) return null
  return (
    <Section title={t('roster.absent')} id="absent" lead={t('roster.absent-lead')}>
      {absent.sections.length > 0 && (
        <p class="small">{t('roster.absent-sections', { sections: absent.sections.join(', ') })}</p>
      )}
      <More summary={t('roster.show', { n: count })} open={count <= 5}>
        <Items>
          {absent.students.map(({ id, name, email }) => (
            <li key={id}>
              {name} <span class="soft small">{email}</span>
            </li>
          ))}
          {absent.places.map(({ id, name }) => (
            <li key={id}>
              {name} <span class="soft small">{t('roster.absent-place')}</span>
            </li>
          ))}
        </Items>
      </More>
    </Section>
  )
}
