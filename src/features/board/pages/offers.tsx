import {
  Badge,
  Button,
  ButtonRow,
  ConfirmForm,
  CopyButton,
  Field,
  Form,
  type FormState,
  Items,
  LinkButton,
  More,
  Section,
  TextArea,
  Time,
  useReader,
} from '../../../ui/index.ts'
import type { CourseScope } from '../../courses/index.ts'
import { boardLimits, introductionState } from '../board.ts'
import type { Introduction, Post } from '../board.queries.ts'
import type { Suggestion } from '../who-knows.ts'

interface OffersProps {
  scope: CourseScope
  ask: Post
  introductions: readonly Introduction[]
  /** From the reader's own contacts; nobody else sees them. */
  suggestions: readonly Suggestion[]
  /** The whole address that a third person opens, by introduction. */
  linkOf: (id: string) => string
  now: Date
  open: boolean
  state?: FormState
}

/** Under an ask: who offers to connect, how it stands, and on a classmate's screen whom that classmate may know. */
export function Offers(props: OffersProps) {
  const { t } = useReader()
  const { scope, ask, introductions, open } = props
  const asker = ask.authorId === scope.own
  // Nobody but the two sides sees an introduction; classmates and staff see that there is one.
  const mine = introductions.filter((one) => asker || one.offeredBy === scope.own)
  return (
    <Section title={t('board.introductions')} id="introductions" lead={t('board.introductions-lead')}>
      {introductions.length > 0 && mine.length === 0 && (
        <p class="soft">{t('board.some-offers', { n: introductions.length })}</p>
      )}
      {mine.length > 0 && (
        <Items>
          {mine.map((one) => (
            <li key={one.id} id={`introduction-${one.id}`}>
              {asker ? <ForAsker one={one} {...props} /> : <ForOfferer one={one} {...props} />}
            </li>
          ))}
        </Items>
      )}
      {asker && mine.length === 0 && <p class="soft">{t('board.no-offers')}</p>}
      {!asker && open && <OfferForm {...props} />}
    </Section>
  )
}

function ForAsker({ one, now, scope }: OffersProps & { one: Introduction }) {
  const { t } = useReader()
  const state = introductionState(one, now)
  return (
    <>
      <p>
        {t('board.offers-you', { name: one.offerer })}{' '}
        <Badge kind={state === 'accepted' ? 'good' : 'plain'}>{t(`board.state-${state}`)}</Badge>
      </p>
      {one.note && <p class="soft">{one.note}</p>}
      {state === 'accepted' && (
        <>
          <p>
            <strong>{one.sharedName}</strong> · {one.sharedReach}
          </p>
          {one.sharedNote && <p>{one.sharedNote}</p>}
          <LinkButton
            size="small"
            // By its number: no name belongs in an address, which browsers remember and servers log.
            href={`/contacts/new?course=${scope.courseId}&introduction=${one.id}`}
          >
            {t('board.to-contacts')}
          </LinkButton>
        </>
      )}
    </>
  )
}

function ForOfferer({ one, now, linkOf, scope }: OffersProps & { one: Introduction }) {
  const { t } = useReader()
  const state = introductionState(one, now)
  const id = `link-${one.id}`
  return (
    <>
      <p>
        {one.thirdName ? t('board.you-offer-name', { name: one.thirdName }) : t('board.you-offer')}{' '}
        <Badge kind={state === 'accepted' ? 'good' : 'plain'}>{t(`board.state-${state}`)}</Badge>
      </p>
      {state === 'offered' && (
        <>
          <p class="small">
            {t('board.hand-on')} <Time at={one.expiresAt} />
          </p>
          <p class="join-link">
            <span class="soft small">{t('joining.link')}</span>
            <span id={id} class="break-anywhere">
              {linkOf(one.id)}
            </span>
            <CopyButton from={id}>{t('joining.copy-link')}</CopyButton>
          </p>
          <ConfirmForm
            action={`/courses/${scope.courseId}/introductions/${one.id}/withdraw`}
            ask={t('board.withdraw')}
            confirm={t('board.withdraw')}
          >
            {t('board.withdraw-what')}
          </ConfirmForm>
        </>
      )}
    </>
  )
}

function OfferForm({ scope, ask, suggestions, state }: OffersProps) {
  const { t } = useReader()
  return (
    <>
      {suggestions.length > 0 && (
        <div class="who-knows">
          <p>
            <strong>{t('board.you-may-know')}</strong> <span class="soft">{t('board.only-you')}</span>
          </p>
          <ul>
            {suggestions.map(({ id, name, because }) => (
              <li key={id}>
                <a href={`/contacts/${id}`}>{name}</a> <span class="soft">{because}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <More summary={t('board.offer')} open={Boolean(state)} id="offer">
        <Form action={`/courses/${scope.courseId}/board/${ask.id}/introductions`} once state={state}>
          <Field
            name="thirdName"
            label={t('board.third-name')}
            hint={t('board.third-name-hint')}
            value={suggestions[0]?.name ?? ''}
            maxLength={200}
          />
          <TextArea
            name="note"
            label={t('board.note')}
            hint={t('board.note-hint')}
            optional
            size="small"
            maxLength={boardLimits.note}
          />
          <ButtonRow>
            <Button>{t('board.offer-send')}</Button>
          </ButtonRow>
        </Form>
      </More>
    </>
  )
}
