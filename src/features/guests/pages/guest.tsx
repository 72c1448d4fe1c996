import { formatMeeting } from '../../../shared/date-format.ts'
import { guestPage } from '../../../shared/defaults.ts'
import { type FormState, More, Notice, PageHeader, useReader } from '../../../ui/index.ts'
import { AgreedPart } from '../components/agreed.tsx'
import { PickForm, ZoneLine } from '../components/pick-form.tsx'
import { DeclineForm, SuggestForm } from '../components/other-answers.tsx'
import { mayAct, type Standing } from '../guests.ts'
import type { GuestView } from '../guests.queries.ts'

export interface GuestPageProps {
  view: GuestView
  /** Path of this page, without a query. */
  here: string
  /** The zone in which times are shown, and whether it is the reader's own. */
  zone: { name: string; isOwn: boolean; detect: boolean }
  isSeeker: boolean
  refused?: { form: 'time' | 'suggestion' | 'decline' | 'cancel'; state: FormState } | undefined
}

/** What a professional sees: who asks and why, then one form that two taps answer. */
export function GuestPage(props: GuestPageProps) {
  const { t } = useReader()
  const { view, isSeeker } = props
  const { standing, seekerName: name } = view
  return (
    <div class="guest">
      {isSeeker && <Notice kind="warning">{t('guests.own-link')}</Notice>}
      <PageHeader title={<Title standing={standing} name={name} />} lead={<Lead view={view} />} />
      {standing === 'agreed' && <AgreedPart {...props} />}
      {standing === 'suggested' && <Suggested view={view} zone={props.zone.name} />}
      {mayAct(standing, 'accept') && (
        <>
          {standing !== 'declined' && <Reasons view={view} />}
          <Answering {...props} />
        </>
      )}
      <footer class="guest-foot">
        <p>{t('guests.foot-what', { name })}</p>
        <p>
          <a href="/privacy">{t('guests.foot-privacy')}</a>
        </p>
      </footer>
    </div>
  )
}

function Title({ standing, name }: { standing: Standing; name: string }) {
  const { t } = useReader()
  return <>{t(`guests.${standing}-title`, { name })}</>
}

function Lead({ view: { standing, seekerName: name, interview } }: { view: GuestView }) {
  const { t } = useReader()
  if (standing === 'settled') return null
  return <>{t(`guests.${standing}-lead`, { name, minutes: interview.minutes })}</>
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
  const common = { here, zone: zone.name, name: view.seekerName }
  return (
    <>
      <section class="guest-answer" id="answer" aria-labelledby="answer-title">
        <h2 id="answer-title">{t(hasTimes ? 'guests.pick-title' : 'guests.suggest')}</h2>
        <ZoneLine {...{ here, zone }} at={view.times[0]?.startsAt} />
        {hasTimes ? (
          <PickForm {...common} view={view} submit={t('guests.accept')} {...stateOf('time')} />
        ) : (
          <>
            <p>{t('guests.no-times', { name: view.seekerName })}</p>
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
      </div>
    </>
  )
}

/** What was suggested, while the seeker chooses. */
function Suggested({ view, zone }: { view: GuestView; zone: string }) {
  const { t, locale } = useReader()
  const last = view.answers.at(-1)
  return (
    <section class="sheet">
      {last && last.times.length > 0 && (
        <ul>
          {last.times.map((time) => (
            <li key={time.getTime()}>
              <time datetime={time.toISOString()}>
                {formatMeeting(time, view.interview.minutes, { locale, zone })}
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

export function GuestRefusalPage({ refusal }: { refusal: 'unknown' | 'expired' | 'revoked' }) {
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
