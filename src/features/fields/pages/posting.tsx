import {
  ActionForm,
  Button,
  Icon,
  Items,
  LinkButton,
  More,
  PageHeader,
  Section,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import {
  DecideButton,
  MentionForm,
  Quotation,
  type ShownMention,
  StrengthBadge,
} from '../components/mentions.tsx'
import { OutLink } from '../components/parts.tsx'
import { PostingForm } from '../components/posting-form.tsx'
import { type CareerField, type Posting, qualificationTypes } from '../fields.ts'

export interface PostingPageProps {
  field: CareerField
  posting: Posting
  mentions: ShownMention[]
  /** A form that was refused: the posting's own, a new qualification's, or the mention's with this id. */
  refused?: { form: string; state: FormState }
}

/** One posting: first the proposals to look at, then what it asks for, then the text itself. */
export function PostingPage({ field, posting, mentions, refused }: PostingPageProps) {
  const { t } = useReader()
  const here = `/fields/${field.id}/postings/${posting.id}`
  const of = (state: ShownMention['state']) => mentions.filter((each) => each.state === state)
  const proposed = of('proposed')
  const stateOf = (form: string) => (refused?.form === form ? refused.state : undefined)
  const nothing = mentions.length === 0
  return (
    <>
      <PageHeader
        title={posting.title}
        lead={posting.organization}
        back={{ href: `/fields/${field.id}`, label: field.name }}
        actions={
          proposed.length === 0 && (
            <LinkButton
              href={`/fields/${field.id}/postings/new`}
              icon="plus"
              data-command={t('fields.add-another')}
            >
              {t('fields.add-another')}
            </LinkButton>
          )
        }
      />
      {nothing && <Nothing here={here} posting={posting} />}
      {proposed.length > 0 && <Review here={here} proposed={proposed} />}
      {!nothing && (proposed.length === 0 || of('confirmed').length > 0) && (
        <Asked here={here} asked={of('confirmed')} refused={refused} />
      )}
      <AddOwn here={here} state={stateOf('qualifications')} open={nothing} />
      <LeftOut here={here} rejected={of('rejected')} />
      <Original here={here} posting={posting} state={stateOf('posting')} />
    </>
  )
}

/** Nothing was found in it: the seeker reads it, and says so where there is nothing to find. */
function Nothing({ here, posting }: { here: string; posting: Posting }) {
  const { t } = useReader()
  if (posting.reviewedAt)
    return (
      <>
        <p>{t('fields.asks-nothing-said')}</p>
        <ActionForm action={`${here}/asks-nothing/undo`}>
          <Button kind="quiet">{t('fields.asks-nothing-undo')}</Button>
        </ActionForm>
      </>
    )
  return (
    <>
      <p>{t(posting.text === '' ? 'fields.review-no-text' : 'fields.review-none')}</p>
      <ActionForm action={`${here}/asks-nothing`}>
        <Button>{t('fields.asks-nothing')}</Button>
      </ActionForm>
    </>
  )
}

function Review({ here, proposed }: { here: string; proposed: ShownMention[] }) {
  const { t } = useReader()
  return (
    <Section title={t('fields.review')} id="review" lead={t('fields.review-lead')}>
      <form method="post" action={`${here}/review`} class="form review">
        <Items>
          {proposed.map((each) => (
            <li key={each.id}>
              <input type="hidden" name="shown[]" value={each.id} />
              <label class="choice" for={`keep-${each.id}`}>
                <input
                  type="checkbox"
                  name="kept[]"
                  value={each.id}
                  id={`keep-${each.id}`}
                  checked
                  aria-describedby={`quote-${each.id}`}
                />
                <span>
                  <strong>{each.text}</strong>
                  <span class="review-kind small soft">
                    {t(`fields.type-${each.type}`)} · {t(`fields.strength-${each.strength}`)}
                  </span>
                </span>
              </label>
              <div class="review-quote" id={`quote-${each.id}`}>
                <Quotation {...each} />
              </div>
            </li>
          ))}
        </Items>
        <div class="button-row">
          <Button kind="primary" icon="check">
            {t('fields.review-keep')}
          </Button>
        </div>
      </form>
    </Section>
  )
}

function Asked(props: { here: string; asked: ShownMention[]; refused: PostingPageProps['refused'] }) {
  const { t } = useReader()
  const { here, asked, refused } = props
  return (
    <Section title={t('fields.asked')} id="asked">
      {asked.length === 0 && <p class="soft">{t('fields.asked-nothing')}</p>}
      {qualificationTypes
        .map((type) => ({ type, own: asked.filter((each) => each.type === type) }))
        .filter(({ own }) => own.length > 0)
        .map(({ type, own }) => (
          <Section title={t(`fields.type-${type}`)} level={3} key={type}>
            <Items>
              {own.map((each) => (
                <AskedEntry
                  key={each.id}
                  here={here}
                  mention={each}
                  state={refused?.form === each.id ? refused.state : undefined}
                />
              ))}
            </Items>
          </Section>
        ))}
    </Section>
  )
}

function AskedEntry(props: { here: string; mention: ShownMention; state: FormState | undefined }) {
  const { t } = useReader()
  const { here, mention, state } = props
  const at = `${here}/qualifications/${mention.id}`
  return (
    <li id={`mention-${mention.id}`}>
      <div>
        {mention.text} <StrengthBadge strength={mention.strength} />
        <div>
          <Quotation {...mention} />
        </div>
      </div>
      <details class="entry-edit" open={Boolean(state)}>
        <summary>
          <Icon name="edit" />
          <span class="hidden-text">{t('fields.edit-entry', { name: mention.text })}</span>
        </summary>
        <div class="entry-form">
          <MentionForm action={at} submit={t('form.save')} mention={mention} state={state} />
          <DecideButton at={at} text={mention.text} to="reject" />
        </div>
      </details>
    </li>
  )
}

function AddOwn(props: { here: string; state: FormState | undefined; open: boolean }) {
  const { t } = useReader()
  return (
    <More summary={t('fields.add-own')} open={props.open || Boolean(props.state)} id="add-own">
      <MentionForm action={`${props.here}/qualifications`} submit={t('fields.add')} state={props.state} />
    </More>
  )
}

function LeftOut({ here, rejected }: { here: string; rejected: ShownMention[] }) {
  const { t } = useReader()
  if (rejected.length === 0) return null
  return (
    <More summary={t('fields.left-out', { n: rejected.length })}>
      <Items>
        {rejected.map((each) => (
          <li key={each.id} id={`mention-${each.id}`}>
            {each.text}{' '}
            <DecideButton at={`${here}/qualifications/${each.id}`} text={each.text} to="restore" />
          </li>
        ))}
      </Items>
    </More>
  )
}

function Original(props: { here: string; posting: Posting; state: FormState | undefined }) {
  const { t } = useReader()
  const { here, posting, state } = props
  return (
    <>
      {posting.text && (
        <More summary={t('fields.whole-posting')}>
          <p class="posting-text">{posting.text}</p>
        </More>
      )}
      <More summary={t('fields.edit-posting')} open={Boolean(state)}>
        <p class="small soft">{t('fields.edit-posting-hint')}</p>
        <PostingForm action={here} submit={t('form.save')} posting={posting} state={state} />
        <ActionForm action={`${here}/remove`}>
          <Button kind="quiet" icon="trash">
            {t('fields.remove-posting')}
          </Button>
        </ActionForm>
      </More>
      {posting.link && (
        <p>
          <OutLink href={posting.link}>{t('fields.open-posting')}</OutLink>
        </p>
      )}
    </>
  )
}
