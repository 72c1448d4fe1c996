import {
  Badge,
  Button,
  CopyButton,
  Field,
  Form,
  type FormState,
  Items,
  LinkButton,
  More,
  PageHeader,
  useReader,
} from '../../../ui/index.ts'
import type { OwnIntroduction } from './introductions.queries.ts'

interface PartProps {
  /** Path of the guest page. */
  here: string
  /** The seeker's. */
  name: string
  /** The instance may write to the colleague: it does so for somebody with a link of their own alone. */
  mayMail: boolean
  /** Those introduced before, for a link of their own alone. */
  introductions: readonly OwnIntroduction[]
  open: boolean
  state?: FormState | undefined
}

/** "Not me, but ask …": a name, and the colleague decides. */
export function IntroducePart({ here, name, mayMail, introductions, open, state }: PartProps) {
  const { t } = useReader()
  return (
    <More summary={t('guests.introduce-title')} id="introduce" open={open || Boolean(state) || undefined}>
      {introductions.length > 0 && (
        <Items label={t('guests.introduced-list')}>
          {introductions.map(({ id, colleague, state: standing }) => (
            <li key={id}>
              {colleague ?? t('guests.introduced-nameless')}{' '}
              <Badge kind={standing === 'accepted' ? 'good' : 'plain'}>
                {t(`guests.introduced-${standing}`)}
              </Badge>
            </li>
          ))}
        </Items>
      )}
      <Form action={`${here}/introduction`} once state={state}>
        <p class="soft">{t('guests.introduce-lead', { name })}</p>
        <Field name="colleague" label={t('guests.introduce-name')} maxlength={200} autocomplete="off" />
        {mayMail && (
          <Field
            name="email"
            type="email"
            id={state ? undefined : 'introduce-email'}
            label={t('guests.introduce-email')}
            hint={t('guests.introduce-email-hint')}
            optional
            maxlength={320}
            autocomplete="off"
          />
        )}
        <Button>{t(mayMail ? 'guests.introduce' : 'guests.introduce-link')}</Button>
      </Form>
    </More>
  )
}

interface DoneProps {
  here: string
  name: string
  colleague: string
  /** Whole address of the colleague's page. */
  url: string
  mailed: boolean
  /** An address was given and cannot be written to from here. */
  refused: boolean
}

/** After naming somebody: what happens now, and the link to pass on. Shown once, to whoever named them. */
export function IntroducedPage({ here, name, colleague, url, mailed, refused }: DoneProps) {
  const { t } = useReader()
  return (
    <div class="guest">
      <PageHeader
        title={t('guests.introduce-done', { colleague })}
        lead={t(mailed ? 'guests.introduce-mailed' : 'guests.introduce-pass-on', { colleague, name })}
        back={{ href: here, label: t('guests.kept-back') }}
      />
      {refused && <p>{t('guests.introduce-refused')}</p>}
      {!mailed && (
        <section class="sheet guest-box">
          <p class="guest-link" id="colleague-link">
            {url}
          </p>
          <p class="needs-script">
            <CopyButton from="colleague-link" />
          </p>
        </section>
      )}
      <p class="soft">{t('guests.introduce-after', { name })}</p>
      <p>
        <LinkButton href={here}>{t('guests.kept-back')}</LinkButton>
      </p>
    </div>
  )
}
