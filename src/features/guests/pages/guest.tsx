import { formatMeeting } from '../../../shared/date-format.ts'
import { addMinutes } from '../../../shared/dates.ts'
import { guestPage } from '../../../shared/defaults.ts'
import {
  ActionForm,
  Button,
  ErrorSummary,
  type FormState,
  LinkButton,
  More,
  Notice,
  PageHeader,
  useReader,
} from '../../../ui/index.ts'
import { AgreedPart, AnotherTime, CancelPart, HeldPart, HowAndWhere } from '../components/agreed.tsx'
import { IntroducePart } from '../introducing/introduce-part.tsx'
import type { OwnIntroduction } from '../introducing/introductions.queries.ts'
import { MailOwnLink } from '../components/mail-own-link.tsx'
import { PickForm, ZoneLine } from '../components/pick-form.tsx'
import { DeclineForm, SuggestForm } from '../components/other-answers.tsx'
import { wordOnDate } from '../../interviews/index.ts'
import {
  type GuestForm,
  isOnPage,
  isWaiting,
  keptPath,
  mayAct,
  mayIntroduce,
  type Standing,
  standInOf,
} from '../guests.ts'
import { suggestionRows } from '../guests.schema.ts'
import type { Refusal } from '../guests.policy.ts'
import type { GuestView } from '../guests.queries.ts'

export interface GuestPageProps {
  view: GuestView
  /** Path of this page, without a query. */
  here: string
  /** The zone in which times are shown, and whether it is the reader's own. */
  zone: { name: string; isOwn: boolean; detect: boolean }
  isSeeker: boolean
  /** The link was mailed to the professional by the instance. */
  isOwn: boolean
  refused?: { form: GuestForm; state: FormState } | undefined
  introducing: { mayMail: boolean; introductions: readonly OwnIntroduction[] }
}

/** What a professional sees: who asks and why, then one form that two taps answer. */
export function GuestPage({ refused, ...rest }: GuestPageProps) {
  const { t } = useReader()
  const { view, isSeeker, isOwn } = rest
  const isGone = refused && !isOnPage(refused.form, view)
  const standIn = isGone && standInOf(refused.form, view)
  const kept = standIn ? { form: standIn, state: { values: refused.state.values ?? {} } } : undefined
  const props: GuestPageProps = { ...rest, refused: isGone ? kept : refused }
  const { standing, seekerName: name } = view
  return (
    <div class="guest">
      {isGone && <NotRecorded state={refused.state} isKept={Boolean(standIn)} />}
      {isSeeker && <Notice kind="warning">{t('guests.own-link')}</Notice>}
      {view.forName && <p class="soft">{t('guests.hello-name', { name: view.forName })}</p>}
      <PageHeader title={<Title view={view} />} lead={<Lead view={view} />} />
      {view.isPanel && mayAct(standing, 'suggest') && <p>{t('guests.panel', { name })}</p>}
      {isOwn && <Notice>{t('guests.own-yours')}</Notice>}
      {mayAct(standing, 'accept') && view.times.length > 0 && standing !== 'declined' && (
        <p class="guest-jump">
          <LinkButton href="#answer" kind="primary" icon="calendar">
            {t('guests.pick-title')}
          </LinkButton>
        </p>
      )}
      {standing === 'agreed' && <AgreedPart {...props} />}
      {(standing === 'past' || standing === 'passed') && <HeldPart {...props} />}
      {standing === 'passed' && <AnotherTime {...props} />}
      {standing === 'stopped' && <StoppedDate {...props} />}
      {isWaiting(view) && <Suggested view={view} zone={props.zone.name} />}
      {mayAct(standing, 'accept') && (
        <>
          {standing !== 'declined' && <Reasons view={view} />}
          <Answering {...props} />
        </>
      )}
      {mayIntroduce(standing) && (
        <div class="guest-others">
          <IntroducePart
            {...props.introducing}
            {...{ here: props.here, name }}
            open={standing === 'declined' && wordOnDate(view.answers)?.reason === 'not-me'}
            state={props.refused?.form === 'introduction' ? props.refused.state : undefined}
          />
        </div>
      )}
      <Leaving {...props} />
      <footer class="guest-foot">
        <p>{t('guests.foot-what', { name })}</p>
      </footer>
    </div>
  )
}

/** An answer that was refused, and whose form is no more on the page: why, and what was typed. */
function NotRecorded({ state: { errors = {}, values = {} }, isKept }: { state: FormState; isKept: boolean }) {
  const { t } = useReader()
  const [error] = Object.values(errors)
  const times = Array.from({ length: suggestionRows }, (_, row) =>
    `${asText(values[`day-${row + 1}`])} ${asText(values[`hour-${row + 1}`])}`.trim(),
  )
  const others = ['reach', 'note', 'colleague', 'email'].map((name) => asText(values[name]))
  const typed = [...times, ...others].filter(Boolean)
  return (
    <>
      {error && <ErrorSummary errors={{ '': error }} />}
      <Notice kind="warning" title={t('guests.not-recorded')}>
        {typed.length > 0 && (
          <>
            <p>{t(isKept ? 'guests.not-recorded-below' : 'guests.not-recorded-typed')}</p>
            {!isKept && <p class="pre-line">{typed.join('\n')}</p>}
          </>
        )}
      </Notice>
    </>
  )
}

const asText = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

/** What the page says first, and the window's title: a stop names whom it concerns. */
export const headOf = ({ standing, stop }: GuestView): Standing | 'stopped-one' =>
  standing === 'stopped' && stop !== 'everyone' ? 'stopped-one' : standing

function Title({ view }: { view: GuestView }) {
  const { t } = useReader()
  return <>{t(`guests.${headOf(view)}-title`, { name: view.seekerName })}</>
}

function Lead({ view }: { view: GuestView }) {
  const { t, now } = useReader()
  const head = headOf(view)
  if (head === 'settled') return null
  // Times are offered as a wish in words alone, too.
  const times = (head === 'suggested' && wordOnDate(view.answers)?.times) || []
  const inWords = head === 'suggested' && times.length === 0
  const arePassed = times.length > 0 && now && times.every((time) => time <= now)
  const key = inWords ? 'suggested-words' : arePassed ? 'suggested-passed' : head
  return (
    <>
      {t(`guests.${key}-lead`, {
        name: view.seekerName,
        minutes: view.interview.minutes,
      })}
    </>
  )
}

/** Why this person, who asks, and what would be asked: before anything is asked of them. */
function Reasons({ view: { texts, questions, seekerName: name } }: { view: GuestView }) {
  const { t } = useReader()
  const first = questions.slice(0, guestPage.questions)
  const rest = questions.slice(guestPage.questions)
  return (
    <div class="guest-reasons">
      {texts.reason && (
        <section>
          <h2>{t('guests.why-title')}</h2>
          <p class="pre-line guest-reason">{texts.reason}</p>
        </section>
      )}
      {texts.about && (
        <section>
          <h2>{t('guests.who-title')}</h2>
          <p class="pre-line">
            <strong>{name}</strong>, {texts.about}
          </p>
        </section>
      )}
      {first.length > 0 && (
        <section>
          <h2>{t('guests.questions-title', { name })}</h2>
          <Questions>{first}</Questions>
          {rest.length > 0 && (
            <More summary={t('guests.questions-more', { n: rest.length })}>
              <Questions>{rest}</Questions>
            </More>
          )}
        </section>
      )}
    </div>
  )
}

function Questions({ children }: { children: readonly string[] }) {
  return (
    <ul class="guest-questions">
      {children.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

/** The times, and below them the two other ways to answer. */
function Answering(props: GuestPageProps) {
  const { t } = useReader()
  const { view, refused, here, zone } = props
  const hasTimes = view.times.length > 0
  const stateOf = (form: string) => (refused?.form === form ? { state: refused.state } : {})
  const common = { here, zone: zone.name, name: view.seekerName, isPanel: view.isPanel }
  return (
    <>
      <section class="guest-answer" id="answer" aria-labelledby="answer-title">
        <h2 id="answer-title">{t(hasTimes ? 'guests.pick-title' : 'guests.suggest')}</h2>
        {view.isAgreedByOthers && (
          <p>
            {t(view.hasOthersYes ? 'guests.agreed-by-others' : 'guests.set-for-all', {
              name: view.seekerName,
            })}
          </p>
        )}
        <ZoneLine {...{ here, zone }} at={view.times[0]?.startsAt} />
        {view.isAgreedByOthers && <HowAndWhere view={view} />}
        {hasTimes ? (
          <PickForm {...common} view={view} submit={t('guests.accept')} {...stateOf('time')} />
        ) : (
          <>
            <p>{t('guests.no-times')}</p>
            <SuggestForm {...common} primary {...stateOf('suggestion')} />
          </>
        )}
      </section>
      <div class="guest-others">
        {hasTimes && (
          <More
            summary={t('guests.suggest-title')}
            id="suggest"
            open={refused?.form === 'suggestion' || undefined}
          >
            <p class="soft">{t('guests.suggest-lead')}</p>
            <SuggestForm {...common} {...stateOf('suggestion')} />
          </More>
        )}
        {mayAct(view.standing, 'decline') && (
          <More
            summary={t('guests.decline-title')}
            id="decline"
            open={refused?.form === 'decline' || undefined}
          >
            <p class="soft">{t('guests.decline-lead', { name: view.seekerName })}</p>
            <DeclineForm {...common} {...stateOf('decline')} />
          </More>
        )}
        {mayAct(view.standing, 'cancel') && <CancelPart {...props} />}
      </div>
    </>
  )
}

/** What is kept, and the way never to be written to again: always within reach, never in the way. */
function Leaving({ here, zone, view, isOwn }: GuestPageProps) {
  const { t, locale, now } = useReader()
  const { seekerName: name, stop, isDemo, standing, interview } = view
  const { startsAt, minutes } = interview
  return (
    <div class="guest-others">
      <p class="guest-kept">
        <a href={keptPath(here, zone)}>{t('guests.kept-open')}</a>
      </p>
      {stop !== 'everyone' && (isOwn || standing !== 'stopped') && (
        <More summary={t('guests.stop-title')} id="stop">
          <p class="soft">{t(isOwn ? 'guests.stop-lead' : 'guests.stop-one-lead', { name })}</p>
          {standing === 'agreed' && startsAt && (
            <p>
              {t('guests.stop-agreed', {
                name,
                when: formatMeeting(startsAt, minutes, { locale, zone: zone.name, now }),
              })}
            </p>
          )}
          <p class="soft">{t('guests.stop-other-talks', { name })}</p>
          {!isOwn && !isDemo && (
            <p class="soft">
              {t('guests.stop-all-needs-own')} <a href={keptPath(here, zone)}>{t('guests.stop-all-open')}</a>
            </p>
          )}
          <ActionForm action={`${here}/stop`}>
            <Button kind="danger">{t(isOwn ? 'guests.stop' : 'guests.stop-one', { name })}</Button>
          </ActionForm>
        </More>
      )}
    </div>
  )
}

/** Whoever stopped all mail gets no end of the entry in their calendar: the page says what to do. */
function StoppedDate({ here, zone, view: { interview } }: GuestPageProps) {
  const { t, locale, now } = useReader()
  const { startsAt, minutes, stage, people } = interview
  if (!now || !startsAt || addMinutes(startsAt, minutes) <= now) return null
  const when = formatMeeting(startsAt, minutes, { locale, zone: zone.name, now })
  if (stage === 'cancelled')
    return (
      <section class="sheet guest-box">
        <p>{t('guests.stopped-off', { when })}</p>
        <LinkButton href={`${here}/calendar.ics`} icon="calendar" download>
          {t('guests.stopped-calendar')}
        </LinkButton>
      </section>
    )
  // The entry of the others stands, and is no end of theirs.
  return stage === 'agreed' && people.length > 1 ? <p>{t('guests.stopped-panel', { when })}</p> : null
}

/** What was suggested, while the seeker chooses. */
function Suggested({ view, zone }: { view: GuestView; zone: string }) {
  const { t, locale, now } = useReader()
  const last = wordOnDate(view.answers)
  const { startsAt, minutes } = view.interview
  // Whoever said no is out of what the others agreed on, also with this.
  const isOut = view.standing === 'declined'
  const isBeside = isOut && startsAt && now && addMinutes(startsAt, minutes) > now
  return (
    <section class="sheet guest-box">
      {isBeside && (
        <p>
          {t('guests.suggested-beside', {
            name: view.seekerName,
            when: formatMeeting(startsAt, minutes, { locale, zone, now }),
          })}
        </p>
      )}
      {isOut && !isBeside && <p>{t('guests.suggested-reached', { name: view.seekerName })}</p>}
      {view.standing === 'agreed' && <p>{t('guests.suggested-stands', { name: view.seekerName })}</p>}
      {last && last.times.length > 0 && (
        <ul>
          {last.times.map((time) => (
            <li key={time.getTime()}>
              <time datetime={time.toISOString()}>
                {formatMeeting(time, view.interview.minutes, { locale, zone, now })}
              </time>
            </li>
          ))}
        </ul>
      )}
      {last?.note && (
        <p class="pre-line">
          <strong>{t('guests.suggested-words')}: </strong>
          {last.note}
        </p>
      )}
    </section>
  )
}

export function GuestRefusalPage({ refusal }: { refusal: Refusal }) {
  const { t } = useReader()
  return (
    <div class="guest">
      <PageHeader
        title={t(`guests.${refusal}-title`)}
        lead={t(`guests.${refusal}-lead`, { days: guestPage.linkDays })}
      />
    </div>
  )
}

/** With the way to a new one, where one can be mailed. */
export function ExpiredOwnPage({ here, address }: { here: string; address: string | undefined }) {
  const { t } = useReader()
  return (
    <div class="guest">
      <PageHeader
        title={t('guests.expired-title')}
        lead={t('guests.expired-own-lead', { days: guestPage.linkDays })}
      />
      {address ? (
        <section class="sheet guest-box">
          <MailOwnLink here={here} address={address}>
            {t('guests.expired-own-mail')}
          </MailOwnLink>
        </section>
      ) : (
        <p>{t('guests.expired-own-none')}</p>
      )}
    </div>
  )
}
