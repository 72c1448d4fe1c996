import { Fragment } from 'preact'
import {
  formatDate,
  formatDayTime,
  formatMeeting,
  formatMeetingElsewhere,
} from '../../../shared/date-format.ts'
import type { Translate } from '../../../i18n/index.ts'
import { guestPage } from '../../../shared/defaults.ts'
import {
  ActionForm,
  Badge,
  Button,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  Cluster,
  ConfirmForm,
  CopyButton,
  DescriptionList,
  Form,
  type FormState,
  Guide,
  Items,
  LinkButton,
  Notice,
  PageHeader,
  Section,
  TextArea,
  useReader,
} from '../../../ui/index.ts'
import type { Interview, Participant } from '../../interviews/index.ts'
import { TimeRows } from '../components/other-answers.tsx'
import { UndeliveredNotices } from '../components/undelivered.tsx'
import { consentKinds, consentOf, type SaidConsent } from '../consents.ts'
import type { GuestLink, NoLink } from '../../guest-links/index.ts'
import { type GuestAnswer, type OfferedTime, shownAnswers } from '../guests.ts'
import { formValuesOf } from '../page-texts-form.ts'
import type { SeenIntroduction } from '../introducing/introductions.queries.ts'
import type { PageTexts } from '../guests.queries.ts'
import type { Undelivered } from '../undelivered.queries.ts'

export interface SetupPageProps {
  interview: Interview
  texts: PageTexts
  times: readonly OfferedTime[]
  links: readonly GuestLink[]
  answers: readonly GuestAnswer[]
  problem: NoLink | null
  consents: readonly SaidConsent[]
  introductions: readonly SeenIntroduction[]
  /** Letters to these people that did not arrive. */
  undelivered: readonly Undelivered[]
  now: Date
  refused?: { form: 'times' | 'texts'; state: FormState } | undefined
}

/** The seeker's side of the guest page: what came back, the times on offer, the link, and what the page says. */
export function SetupPage(props: SetupPageProps) {
  const { t } = useReader()
  const { interview, answers, problem } = props
  const name = interview.names || t('interviews.someone')
  return (
    <>
      <PageHeader
        title={t('guests.setup-title', { name })}
        lead={t('guests.setup-lead')}
        back={{ href: `/interviews/${interview.id}`, label: name }}
      />
      <UndeliveredNotices letters={props.undelivered} />
      {answers.length > 0 ? (
        <Answers {...props} />
      ) : (
        <Guide name="guest-page" why={t('guests.guide-why')} example={t('guests.guide-example')}>
          {t('guests.guide-text')}
        </Guide>
      )}
      <Introductions {...props} />
      <Times {...props} />
      {problem ? (
        <Notice kind="warning" title={t('guests.no-link-title')}>
          {t(`guests.no-link-${problem}`)}
        </Notice>
      ) : (
        interview.people.map((person) => <LinkPart {...props} person={person} key={person.contactId} />)
      )}
      <Texts {...props} />
      {(interview.agreedAt || interview.endedAt) && (
        <div id="consents">
          {interview.people.map((person) => (
            <Consents {...props} person={person} key={person.contactId} />
          ))}
        </div>
      )}
    </>
  )
}

const hereOf = (interview: Interview) => `/interviews/${interview.id}/guest-page`

/** What each person who answered said last about a date, and what follows from it; then that they come, how, or that they talked. */
function Answers({ interview, answers, now }: SetupPageProps) {
  const { t, locale, zone } = useReader()
  const entries = interview.people.flatMap((person) => {
    const shown = shownAnswers(answers, person, interview)
    return shown ? [{ person, shown }] : []
  })
  if (entries.length === 0) return null
  const dateOf = (at: Date) => formatDate(at, { locale, zone, now })
  return (
    <Section title={t('guests.answer-title')} id="answers">
      <Items label={t('guests.answer-title')}>
        {entries.map(({ person: { name, askedAt }, shown: { said, before, notedAt, newestId, waits } }) => (
          <li key={newestId} id={`answer-${newestId}`}>
            {notedAt ? (
              <h3>{t('guests.answer-noted-no', { name, date: dateOf(notedAt) })}</h3>
            ) : (
              before && askedAt && <h3>{t('guests.answer-asked-anew', { name, date: dateOf(askedAt) })}</h3>
            )}
            {before && (
              <>
                <p class="soft">
                  {t('guests.answer-before')} {wordsOn(before, name, t)}
                </p>
                <AnswerNote answer={before} />
              </>
            )}
            {said.map((answer) => (
              <Fragment key={answer.id}>
                <h3>{wordsOn(answer, name, t)}</h3>
                <AnswerFacts {...{ answer, interview, waits, now }} />
              </Fragment>
            ))}
          </li>
        ))}
      </Items>
    </Section>
  )
}

/** That a colleague was asked, and who said yes: never a name before that. */
function Introductions({ interview, introductions }: SetupPageProps) {
  const { t } = useReader()
  const seen = introductions.filter((one) => one.seen !== 'quiet')
  const nameOf = (contactId: string) =>
    interview.people.find((person) => person.contactId === contactId)?.name ?? t('interviews.someone')
  if (seen.length === 0) return null
  return (
    <div id="introductions">
      {seen.map((one) =>
        one.seen === 'accepted' ? (
          <Notice kind="success" title={t('guests.seeker-introduced', { name: one.name })} key={one.id}>
            <p>{t('guests.seeker-introduced-by', { name: nameOf(one.byContactId) })}</p>
            {one.note && <p class="pre-line">{one.note}</p>}
            <p>
              <LinkButton href={`/contacts/${one.contactId}`} icon="person">
                {t('guests.seeker-write', { name: one.name })}
              </LinkButton>
            </p>
          </Notice>
        ) : (
          <Notice key={one.id}>{t('guests.seeker-asked', { name: nameOf(one.byContactId) })}</Notice>
        ),
      )}
    </div>
  )
}

function wordsOn({ kind, times }: GuestAnswer, name: string, t: Translate): string {
  const inWords = kind === 'suggested' && times.length === 0
  return t(inWords ? 'guests.answer-suggested-words' : `guests.answer-${kind}`, { name })
}

interface FactsProps {
  answer: GuestAnswer
  interview: Interview
  /** Their other time can be taken: it is their last word, and nothing settled it. */
  waits: boolean
  now: Date
}

function AnswerFacts({ answer, interview, waits: isWaiting, now }: FactsProps) {
  const { t, locale, zone } = useReader()
  const { kind, times } = answer
  const waits = kind === 'suggested' && isWaiting
  const nextStep = waits
    ? t(times.some((time) => time > now) ? 'guests.answer-next-suggested' : 'guests.answer-next-words')
    : kind === 'declined' && t('guests.answer-next-declined')
  return (
    <>
      {times.map((time) => (
        <Cluster align="between" key={time.getTime()}>
          <span>
            <time datetime={time.toISOString()}>
              {formatMeeting(time, interview.minutes, { locale, zone, now })}
            </time>
            <Elsewhere time={time} minutes={interview.minutes} zone={answer.zone} />
          </span>
          {waits && time > now && (
            <ActionForm
              action={`${hereOf(interview)}/take`}
              fields={{ answer: answer.id, at: time.toISOString() }}
            >
              <Button kind={time === times[0] ? 'primary' : 'plain'} size="small">
                {t('guests.answer-take')}
                <span class="hidden-text">: {formatDayTime(time, { locale, zone, now })}</span>
              </Button>
            </ActionForm>
          )}
        </Cluster>
      ))}
      {kind === 'reached' && answer.mode && (
        <p>
          <strong>{t('guests.agreed-how')}: </strong>
          {t(`interviews.mode-${answer.mode}`)}
        </p>
      )}
      <AnswerNote answer={answer} />
      {nextStep && <p class="soft">{nextStep}</p>}
    </>
  )
}

function AnswerNote({ answer: { note, reach } }: { answer: GuestAnswer }) {
  const { t } = useReader()
  return (
    <>
      {note && (
        <p class="pre-line">
          <strong>{t('guests.answer-note')}: </strong>
          {note}
        </p>
      )}
      {reach && (
        <p>
          <strong>{t('guests.answer-reach')}: </strong>
          {reach}
        </p>
      )}
    </>
  )
}

function Elsewhere({ time, minutes, zone: other }: { time: Date; minutes: number; zone: string | null }) {
  const { t, locale, zone, now } = useReader()
  const words = other && formatMeetingElsewhere(time, minutes, { locale, zone, now }, other)
  return words ? (
    <span class="interview-person small soft">{t('guests.answer-where', { time: words })}</span>
  ) : null
}

function Times({ interview, times, refused }: SetupPageProps) {
  const { t, locale, zone, now } = useReader()
  const here = hereOf(interview)
  const state = refused?.form === 'times' ? refused.state : undefined
  return (
    <Section title={t('guests.times-title')} id="times" lead={t('guests.times-lead')}>
      {times.length === 0 ? (
        <p>{t('guests.times-none')}</p>
      ) : (
        <Items label={t('guests.times-title')}>
          {times.map((time) => (
            <li key={time.id} id={`time-${time.id}`}>
              <Cluster align="between">
                <time datetime={time.startsAt.toISOString()}>
                  {formatMeeting(time.startsAt, interview.minutes, { locale, zone, now })}
                </time>
                <ActionForm action={`${here}/times/${time.id}/remove`}>
                  <Button size="small" kind="quiet" icon="cross">
                    {t('guests.time-remove')}
                    <span class="hidden-text">: {formatDayTime(time.startsAt, { locale, zone, now })}</span>
                  </Button>
                </ActionForm>
              </Cluster>
            </li>
          ))}
        </Items>
      )}
      {(times.length < guestPage.times || state) && (
        <Form action={`${here}/times`} state={state}>
          <TimeRows
            // One at least, to say beside it that there are too many.
            rows={Math.max(1, Math.min(guestPage.timeRows, guestPage.times - times.length))}
            label={(n) => t('guests.times-row', { n })}
          />
          <ButtonRow>
            <Button kind={times.length === 0 ? 'primary' : 'plain'}>
              {t(times.length === 0 ? 'guests.times-first' : 'guests.times-add')}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  )
}

/** One person's link: to copy, to look at, to end. */
function LinkPart({ interview, links, person, times }: SetupPageProps & { person: Participant }) {
  const { t, locale, zone } = useReader()
  const link = links.find((each) => each.contactId === person.contactId)
  const alone = interview.people.length === 1
  const action = `${hereOf(interview)}/links/${person.contactId}`
  const id = `link-${person.contactId}`
  const message = person.draftId
    ? `/messages/${person.draftId}`
    : `/contacts/${person.contactId}/messages/new?kind=request&interview=${interview.id}`
  return (
    <Section title={alone ? t('guests.link-title') : t('guests.link-for', { name: person.name })} id={id}>
      {link ? (
        <>
          <p class="guest-link" id={`${id}-url`}>
            {link.url}
          </p>
          <p class="soft">{t('guests.link-until', { date: formatDate(link.expiresAt, { locale, zone }) })}</p>
          <ButtonRow>
            {!person.askedAt && (
              <LinkButton kind="primary" icon="mail" href={message}>
                {t('guests.link-write')}
              </LinkButton>
            )}
            <CopyButton from={`${id}-url`} />
            <LinkButton href={link.url} icon="person" data-no-prefetch>
              {t('guests.link-preview')}
            </LinkButton>
          </ButtonRow>
          <ConfirmForm
            action={`${action}/revoke`}
            ask={t('guests.link-revoke')}
            confirm={t('guests.link-revoke')}
          >
            {t('guests.link-revoke-what')}
          </ConfirmForm>
        </>
      ) : (
        <>
          <p>{t('guests.link-none')}</p>
          <ActionForm action={action}>
            <Button kind={times.length > 0 ? 'primary' : 'plain'} icon="link">
              {t('guests.link-make')}
            </Button>
          </ActionForm>
        </>
      )}
    </Section>
  )
}

function Texts({ interview, texts, refused }: SetupPageProps) {
  const { t } = useReader()
  const state = refused?.form === 'texts' ? refused.state : undefined
  return (
    <Section title={t('guests.texts-title')} id="texts" lead={t('guests.texts-lead')}>
      <Form action={hereOf(interview)} base={formValuesOf(texts)} state={state}>
        <TextArea
          name="about"
          size="small"
          label={t('guests.about')}
          hint={t('guests.about-hint')}
          optional
          value={texts.about}
          maxlength={300}
        />
        <TextArea name="reason" label={t('guests.reason')} optional value={texts.reason} maxlength={1000} />
        <Checkbox name="showQuestions" label={t('guests.show-questions')} checked={texts.showQuestions} />
        <ButtonRow>
          <Button>{t('interviews.save')}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

/** What one person allows: their own word, or what the seeker noted. */
function Consents({ interview, person, consents }: SetupPageProps & { person: Participant }) {
  const { t } = useReader()
  const standing = consentKinds.map((kind) => ({
    kind,
    consent: consentOf(consents, person.contactId, kind),
  }))
  const theirs = standing.some(({ consent }) => consent?.isTheirs)
  const id = `consents-${person.contactId}`
  return (
    <Section
      title={t('guests.consents-seeker-title')}
      id={id}
      lead={theirs ? person.name : t('guests.consents-seeker-lead')}
    >
      {theirs ? (
        <DescriptionList
          items={standing.map(({ kind, consent }) => [
            t(`guests.consent-${kind}`),
            consent?.granted ? (
              <Badge kind="good" icon="check">
                {t('guests.consent-theirs-yes')}
              </Badge>
            ) : (
              <Badge>{t('guests.consent-theirs-no')}</Badge>
            ),
          ])}
        />
      ) : (
        <Form action={`${hereOf(interview)}/consents/${person.contactId}`}>
          <CheckboxGroup
            name="granted[]"
            id={`${id}-granted`}
            label={person.name}
            value={standing.flatMap(({ kind, consent }) => (consent?.granted ? [kind] : []))}
            options={standing.map(({ kind, consent }) => ({
              value: kind,
              label: t(`guests.consent-${kind}`),
              ...(consent?.granted && { hint: t('guests.consent-noted-yes') }),
            }))}
          />
          <ButtonRow>
            <Button>{t('guests.consents-note')}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  )
}
