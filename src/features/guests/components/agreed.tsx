import { formatMeeting } from '../../../shared/date-format.ts'
import {
  ActionForm,
  Button,
  ButtonRow,
  DescriptionList,
  Form,
  LinkButton,
  More,
  TextArea,
  useReader,
} from '../../../ui/index.ts'
import { comingWord } from '../../interviews/index.ts'
import { asGuestMode, keptPath, timesToPick } from '../guests.ts'
import type { GuestPageProps } from '../pages/guest.tsx'
import { DeclineForm, SuggestForm } from './other-answers.tsx'
import { MeetingFields, PickForm, ZoneLine } from './pick-form.tsx'

/** How the talk is agreed to be. */
export function HowAndWhere({ view: { interview } }: Pick<GuestPageProps, 'view'>) {
  const { t } = useReader()
  const { mode, place, link } = interview
  return (
    <DescriptionList
      items={[
        [t('guests.agreed-how'), mode && t(`interviews.mode-${mode}`)],
        [t('guests.agreed-where'), place],
        [
          t('interviews.link'),
          link && (
            <a href={link} rel="noreferrer">
              {link}
            </a>
          ),
        ],
      ]}
    />
  )
}

/** The date that stands, and the ways to change it. */
export function AgreedPart({ view, here, zone, isOwn, refused }: GuestPageProps) {
  const { t, locale, now } = useReader()
  const { startsAt, minutes, mode } = view.interview
  const name = view.seekerName
  const common = { here, zone: zone.name, name, isPanel: view.isPanel }
  const stateOf = (form: string) => (refused?.form === form ? { state: refused.state } : {})
  const reach = refused?.form === 'reach' ? refused.state : undefined
  const saidComing = comingWord(view.words, view.interview) !== undefined
  if (!startsAt) return null
  return (
    <>
      <section class="sheet guest-date">
        <p class="guest-when">
          <time datetime={startsAt.toISOString()}>
            {formatMeeting(startsAt, minutes, { locale, zone: zone.name, now })}
          </time>
        </p>
        <HowAndWhere view={view} />
        <ZoneLine here={here} zone={zone} at={startsAt} />
        <ButtonRow>
          <LinkButton href={`${here}/calendar.ics`} icon="calendar" kind="primary" download>
            {t('guests.agreed-calendar')}
          </LinkButton>
          {isOwn && !saidComing && (
            <ActionForm
              action={`${here}/confirm`}
              fields={{ what: 'confirmed', at: startsAt.toISOString(), zone: zone.name }}
            >
              <Button icon="check">{t('guests.confirm-coming')}</Button>
            </ActionForm>
          )}
        </ButtonRow>
        {saidComing && <p>{t('guests.confirm-coming-done')}</p>}
      </section>
      <div class="guest-others">
        <More
          summary={t('guests.move-title')}
          id="move"
          open={refused?.form === 'time' || refused?.form === 'suggestion' || undefined}
        >
          <p class="soft">{t(view.isPanel ? 'guests.move-lead-panel' : 'guests.move-lead', { name })}</p>
          {timesToPick(view).length > 0 && (
            <PickForm {...common} view={view} submit={t('guests.move')} {...stateOf('time')} />
          )}
          <h3>{t('guests.suggest-instead')}</h3>
          <SuggestForm {...common} {...stateOf('suggestion')} />
        </More>
        <More summary={t('guests.reach-title')} id="reach-part" open={Boolean(reach) || undefined}>
          <Form action={`${here}/reach`} state={reach}>
            <input type="hidden" name="zone" value={zone.name} />
            <input type="hidden" name="at" value={startsAt.toISOString()} />
            <MeetingFields
              {...{ name, isPanel: view.isPanel }}
              mode={asGuestMode(mode)}
              prefix={reach ? undefined : 'reach'}
            />
            <Button>{t('guests.reach-send', { name })}</Button>
          </Form>
        </More>
        <CancelPart {...{ view, here, zone, refused }} />
      </div>
    </>
  )
}

/** Takes a yes back, with or without a date. */
export function CancelPart({
  view,
  here,
  zone,
  refused,
}: Pick<GuestPageProps, 'view' | 'here' | 'zone' | 'refused'>) {
  const { t } = useReader()
  const name = view.seekerName
  const isRefused = refused?.form === 'cancel'
  return (
    <More
      summary={t(view.isPanel ? 'guests.cancel-title-panel' : 'guests.cancel-title')}
      id="cancel"
      open={isRefused || undefined}
    >
      <p class="soft">{t(view.isPanel ? 'guests.cancel-lead-panel' : 'guests.cancel-lead', { name })}</p>
      <Form action={`${here}/cancel`} {...(isRefused && { state: refused.state })}>
        <input type="hidden" name="zone" value={zone.name} />
        <TextArea
          name="note"
          id={isRefused ? undefined : 'cancel-note'}
          label={t('guests.note', { name })}
          size="small"
          optional
          maxlength={1000}
        />
        <Button kind="danger">{t(view.isPanel ? 'guests.cancel-panel' : 'guests.cancel')}</Button>
      </Form>
    </More>
  )
}

/** After the talk: a word that it took place, from the professional alone. */
export function HeldPart({ view, here, zone, isOwn }: GuestPageProps) {
  const { t } = useReader()
  if (view.answers.some(({ kind }) => kind === 'held')) return <p>{t('guests.confirm-held-done')}</p>
  if (!isOwn)
    return (
      <section class="sheet guest-box">
        <p>{t('guests.confirm-held-own')}</p>
        {view.isDemo ? (
          <p>{t('guests.kept-demo')}</p>
        ) : (
          <LinkButton href={keptPath(here, zone)} icon="mail">
            {t('guests.confirm-held-get')}
          </LinkButton>
        )}
      </section>
    )
  return (
    <section class="sheet guest-box">
      <p>{t('guests.confirm-held-lead', { name: view.seekerName })}</p>
      <ActionForm action={`${here}/confirm`} fields={{ what: 'held', zone: zone.name }}>
        <Button kind="primary" icon="check">
          {t('guests.confirm-held')}
        </Button>
      </ActionForm>
    </section>
  )
}

/** The ways on where the time of a talk has passed without it: another time, or a kind no. */
export function AnotherTime({ view, here, zone, refused }: GuestPageProps) {
  const { t } = useReader()
  const isRefused = refused?.form === 'suggestion'
  return (
    <div class="guest-others">
      <More summary={t('guests.suggest-instead')} id="suggest" open={isRefused || undefined}>
        <p class="soft">{t('guests.suggest-lead')}</p>
        <ZoneLine here={here} zone={zone} at={view.interview.startsAt ?? undefined} />
        <SuggestForm
          {...{ here, zone: zone.name, name: view.seekerName, isPanel: view.isPanel }}
          {...(isRefused && { state: refused.state })}
        />
      </More>
      <More summary={t('guests.decline-title')} id="decline" open={refused?.form === 'decline' || undefined}>
        <p class="soft">{t('guests.decline-lead', { name: view.seekerName })}</p>
        <DeclineForm
          {...{ here, zone: zone.name, name: view.seekerName }}
          {...(refused?.form === 'decline' && { state: refused.state })}
        />
      </More>
    </div>
  )
}
