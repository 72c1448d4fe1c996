import {
  ActionForm,
  Badge,
  Button,
  ButtonRow,
  Items,
  LinkButton,
  PageHeader,
  Section,
  Stack,
  useReader,
} from '../../../ui/index.ts'
import { type Place, prompts, stepOf } from '../mapper.ts'
import type { Answer } from '../mapper.queries.ts'

export interface WalkPageProps {
  /** Undefined before the walk began. */
  place: Place | undefined
  answers: Answer[]
}

/** The start of the walk, the way back into it, and what came of it. */
export function WalkPage({ place, answers }: WalkPageProps) {
  const { t } = useReader()
  const lead = place === 'done' ? 'mapper.lead-done' : 'mapper.lead'
  return (
    <>
      <PageHeader
        title={t('mapper.title')}
        lead={t(lead, { n: answers.length })}
        back={{ href: '/contacts', label: t('contacts.title') }}
      />
      {place === 'done' ? <Finished answers={answers} /> : <Begin place={place} />}
      <Prompts answers={answers} />
    </>
  )
}

function Begin({ place }: { place: Exclude<Place, 'done'> | undefined }) {
  const { t } = useReader()
  if (place)
    return (
      <ButtonRow>
        <LinkButton kind="primary" icon="step" href={`/mapper/${place}`} data-command={t('mapper.go-on')}>
          {t('mapper.go-on-at', { n: stepOf(place), all: prompts.length })}
        </LinkButton>
      </ButtonRow>
    )
  return (
    <Stack>
      <p>{t('mapper.how')}</p>
      <ActionForm action="/mapper" command={t('mapper.start')}>
        <Button kind="primary" icon="step">
          {t('mapper.start')}
        </Button>
      </ActionForm>
    </Stack>
  )
}

/** What was named, and the one thing each still wants: a reason of its own. */
function Finished({ answers }: { answers: Answer[] }) {
  const { t } = useReader()
  const unfinished = answers.filter((answer) => !answer.ready)
  const [first] = unfinished
  return (
    <>
      {answers.length > 0 && (
        <Section title={t('mapper.named')} id="named" lead={first && t('mapper.why-next')}>
          <Items>
            {answers.map(({ contactId, name, work, ready }) => (
              <li key={contactId}>
                <a href={ready ? `/contacts/${contactId}` : `/contacts/${contactId}/edit#field-why`}>
                  {name}
                </a>{' '}
                {work && <span class="soft">· {work}</span>}{' '}
                {ready && <Badge kind="accent">{t('contacts.ready')}</Badge>}
              </li>
            ))}
          </Items>
        </Section>
      )}
      <ButtonRow>
        {first ? (
          <LinkButton kind="primary" href={`/contacts/${first.contactId}/edit#field-why`}>
            {t('mapper.say-why', { name: first.name })}
          </LinkButton>
        ) : (
          <LinkButton kind="primary" href="/contacts">
            {t('mapper.to-contacts')}
          </LinkButton>
        )}
        <ActionForm action="/mapper">
          <Button>{t('mapper.again')}</Button>
        </ActionForm>
      </ButtonRow>
    </>
  )
}

function Prompts({ answers }: { answers: Answer[] }) {
  const { t } = useReader()
  return (
    <Section title={t('mapper.places')} id="places">
      <Items ordered>
        {prompts.map((prompt) => {
          const n = answers.filter((answer) => answer.prompt === prompt).length
          return (
            <li key={prompt}>
              <a href={`/mapper/${prompt}`}>{t(`mapper.${prompt}-short`)}</a>{' '}
              {n > 0 && <span class="soft">· {t('mapper.people', { n })}</span>}
            </li>
          )
        })}
      </Items>
    </Section>
  )
}
