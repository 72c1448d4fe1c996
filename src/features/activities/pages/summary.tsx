import type { LocalDate } from '../../../shared/dates.ts'
import type { PrintedDocument } from '../../../shared/printed-document.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  EmptyState,
  Form,
  LinkButton,
  Notice,
  PageHeader,
  PrintedView,
  Section,
  Sheet,
  Split,
  useReader,
} from '../../../ui/index.ts'
import { activityKinds, type ActivityRecord } from '../activities.ts'
import { periodOf } from '../period.ts'

export interface SummaryPageProps {
  all: readonly ActivityRecord[]
  chosen: readonly ActivityRecord[]
  withPeople: boolean
  today: LocalDate
  document: PrintedDocument
  /** Of the PDF; 0 where nothing is chosen. */
  pages: number
  /** Characters that the PDF cannot show. */
  unprintable: readonly string[]
}

/** What goes in and, beside it, the page as its reader gets it. */
export function SummaryPage(props: SummaryPageProps) {
  const { t } = useReader()
  const { all, chosen, document, pages, unprintable } = props
  const back = { href: '/activities', label: t('activities.title') }
  if (all.length === 0)
    return (
      <>
        <PageHeader title={t('activities.summary')} back={back} />
        <EmptyState
          title={t('activities.summary-empty-title')}
          action={
            <LinkButton href="/activities/new" kind="primary" icon="plus">
              {t('activities.add')}
            </LinkButton>
          }
        >
          {t('activities.empty-text')}
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHeader
        title={t('activities.summary')}
        lead={t('activities.summary-lead')}
        back={back}
        actions={chosen.length > 0 && <Downloads {...props} />}
      />
      {pages > 1 && <Notice kind="warning">{t('activities.summary-long', { n: pages })}</Notice>}
      {unprintable.length > 0 && (
        <Notice kind="warning">{t('activities.unprintable', { signs: unprintable.join(' ') })}</Notice>
      )}
      <Split
        ratio="list"
        side={
          chosen.length > 0 ? (
            <Sheet id="preview">
              <PrintedView document={document} level={2} />
            </Sheet>
          ) : (
            <Notice kind="info">{t('activities.summary-nothing')}</Notice>
          )
        }
        sideLabel={t('activities.preview')}
      >
        <Choice {...props} />
      </Split>
    </>
  )
}

/** The same choice, in the address of a file. */
function Downloads({ chosen, withPeople }: SummaryPageProps) {
  const { t } = useReader()
  const query = new URLSearchParams([
    ['chosen', 'yes'],
    ...chosen.map(({ id }) => ['activity', id]),
    ...(withPeople ? [['people', 'yes']] : []),
  ])
  return (
    <>
      {(['pdf', 'docx', 'html'] as const).map((kind) => (
        <LinkButton
          href={`/activities/summary.${kind}?${query.toString()}`}
          kind={kind === 'pdf' ? 'primary' : 'plain'}
          {...(kind === 'pdf' && { icon: 'download' as const })}
          download
          data-no-prefetch
          key={kind}
        >
          {t(`activities.download-${kind}`)}
        </LinkButton>
      ))}
    </>
  )
}

function Choice({ all, chosen, withPeople, today }: SummaryPageProps) {
  const { t, locale } = useReader()
  const about = (activity: ActivityRecord) =>
    [t(`activities.kind-${activity.kind}`), periodOf(activity, { locale, today, t })]
      .filter(Boolean)
      .join(' · ')
  // In the order of the page.
  const inOrder = activityKinds.flatMap((kind) => all.filter((activity) => activity.kind === kind))
  return (
    <div class="no-print">
      <Section title={t('activities.summary-choose')} id="choose">
        <Form action="/activities/summary" method="get">
          <input type="hidden" name="chosen" value="yes" />
          <CheckboxGroup
            name="activity"
            label={t('activities.summary-activities')}
            value={chosen.map(({ id }) => id)}
            options={inOrder.map((activity) => ({
              value: activity.id,
              label: activity.name,
              hint: about(activity),
            }))}
          />
          <Checkbox
            name="people"
            value="yes"
            label={t('activities.summary-people')}
            hint={t('activities.summary-people-hint')}
            checked={withPeople}
          />
          <ButtonRow>
            <Button>{t('activities.summary-show')}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </div>
  )
}
