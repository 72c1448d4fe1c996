import { formatMeeting } from '../../../../shared/date-format.ts'
import {
  ActionForm,
  BareList,
  ButtonRow,
  Guide,
  Icon,
  LinkButton,
  Notice,
  PageHeader,
  Section,
  Sheet,
  useReader,
} from '../../../../ui/index.ts'
import type { Interview, Question } from '../../interviews.queries.ts'
import { checkWords } from '../check-words.ts'
import { type Check, type CheckItem, checklistFor, clockZone } from '../checklist.ts'

export interface PreparingPageProps {
  interview: Interview
  questions: readonly Question[]
  checked: ReadonlySet<CheckItem>
  /** The seeker's name, for the words to begin with. */
  me: string
  /** What the browser keeps so that the notebook opens without a network; null where it keeps nothing. */
  keepsake: object | null
}

/** Getting ready: the checklist, how to begin and to end, and the plan on paper. */
export function PreparingPage({ interview, questions, checked, me, keepsake }: PreparingPageProps) {
  const { t, locale, zone, now } = useReader()
  const here = `/interviews/${interview.id}`
  const name = interview.comingNames || t('interviews.someone')
  const { startsAt, minutes } = interview
  return (
    <>
      <PageHeader
        title={t('preparing.title', { name })}
        lead={startsAt ? formatMeeting(startsAt, minutes, { locale, zone, now }) : t('preparing.no-date')}
        back={{ href: here, label: interview.names || t('interviews.someone') }}
        actions={
          <LinkButton href={`${here}/practice`} kind="primary" icon="clock">
            {t('practice.link')}
          </LinkButton>
        }
      />
      <Guide name="preparing" why={t('preparing.guide-why')} example={t('preparing.guide-example')}>
        {t('preparing.guide-text')}
      </Guide>
      <Checklist interview={interview} checked={checked} />
      <Section title={t('interviews.script-title')} id="script">
        <Sheet class="spoken">
          <p>{t('interviews.script', { name, me, minutes })}</p>
        </Sheet>
      </Section>
      <Section title={t('interviews.closing-title')} id="closing">
        <Sheet class="spoken">
          <p>{t('interviews.closing')}</p>
        </Sheet>
      </Section>
      <Section title={t('preparing.paper')} lead={t('preparing.paper-lead')} id="paper">
        {questions.length === 0 ? (
          <Notice>
            <p>
              {t('preparing.no-plan')} <a href={`${here}/plan`}>{t('interviews.next-plan')}</a>
            </p>
          </Notice>
        ) : (
          <ButtonRow>
            <LinkButton href={`${here}/plan/card`} icon="print">
              {t('preparing.card')}
            </LinkButton>
            <LinkButton href={`${here}/plan/print`} icon="print">
              {t('preparing.one-page')}
            </LinkButton>
          </ButtonRow>
        )}
      </Section>
      {keepsake && <div data-prepare-device={JSON.stringify(keepsake)} hidden />}
    </>
  )
}

function Checklist({ interview, checked }: Pick<PreparingPageProps, 'interview' | 'checked'>) {
  const { t } = useReader()
  const groups = checklistFor(interview)
  const all = groups.flatMap(({ checks }) => checks)
  const done = all.filter(({ item }) => checked.has(item)).length
  return (
    <Section title={t('interviews.checklist')} id="checklist">
      <p class="checklist-count">
        <progress aria-label={t('interviews.checklist')} value={done} max={all.length} />
        <span class="small soft">
          {done === all.length
            ? t('preparing.all-done')
            : t('preparing.done-count', { n: done, all: all.length })}
        </span>
      </p>
      {groups.map(({ part, checks }) => (
        <section class="checklist" aria-labelledby={`part-${part}`} key={part}>
          <h3 id={`part-${part}`}>{t(`preparing.part-${part}`)}</h3>
          <BareList>
            {checks.map((check) => (
              <li key={check.item}>
                <Tick interview={interview} check={check} done={checked.has(check.item)} />
              </li>
            ))}
          </BareList>
        </section>
      ))}
    </Section>
  )
}

/** One tap ticks it, one more takes it back: a button that works without script. */
function Tick({ interview, check, done }: { interview: Interview; check: Check; done: boolean }) {
  const { t, locale, zone } = useReader()
  const { item } = check
  const words = checkWords(check, { t, locale, zone: clockZone(interview, zone) })
  return (
    <ActionForm action={`/interviews/${interview.id}/preparing`} fields={{ item, done: done ? 'no' : 'yes' }}>
      <button
        type="submit"
        class="tick"
        id={`check-${item}`}
        aria-pressed={done}
        aria-describedby={`hint-${item}`}
      >
        <span class="tick-box">{done && <Icon name="check" />}</span>
        <span>{words}</span>
      </button>
      <p class="tick-hint small soft" id={`hint-${item}`}>
        {t(`preparing.hint-${item}`)}
        {item === 'questions' && (
          <>
            {' '}
            <a href={`/interviews/${interview.id}/plan`}>{t('preparing.open-plan')}</a>
          </>
        )}
      </p>
    </ActionForm>
  )
}
