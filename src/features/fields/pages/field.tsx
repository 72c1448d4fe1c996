import {
  Badge,
  BareList,
  EmptyState,
  Guide,
  InterviewPath,
  Items,
  LinkButton,
  Notice,
  PageHeader,
  Section,
  Split,
  useReader,
} from '../../../ui/index.ts'
import type { Interview } from '../../interviews/index.ts'
import { type StepMaterial, StepMaterials } from '../../materials/index.ts'
import { type ListHealth, ListHealthPanel } from '../../network/index.ts'
import { databaseOf, type Releases } from '../../occupations/index.ts'
import {
  FactSection,
  OrganizationSection,
  OutLink,
  type Refused,
  TermSection,
  TitleSection,
} from '../components/parts.tsx'
import { QuestionSection } from '../components/questions.tsx'
import { TallyChart } from '../components/tally-chart.tsx'
import { type CareerField, postingsWanted, type Workspace } from '../fields.ts'
import { outboundLinks } from '../outbound-links.ts'
import { questionPrompts } from '../question-prompts.ts'
import { distinctMentions, mergesOf, tallyOf, uncheckedOf } from '../tally.ts'

/** Bars on the workspace; the page of qualifications has them all. Our choice: what fits beside the text. */
const barsInView = 8

export interface FieldPageProps {
  workspace: Workspace
  interviews: Interview[]
  /** Which occupation data is here to look titles up in. */
  releases: Releases
  /** How the list of people stands. */
  health: ListHealth
  /** What the seeker's courses put beside this step. */
  materials: readonly StepMaterial[]
  refused?: Refused
}

/** The workspace of a field: what postings ask for and what to ask a person; beside it the small facts. */
export function FieldPage({ workspace, interviews, releases, health, materials, refused }: FieldPageProps) {
  const { t } = useReader()
  const { field, terms, titles, organizations, facts, questions, postings } = workspace
  const here = `/fields/${field.id}`
  const tally = tallyOf(postings, workspace.qualifications, workspace.mentions)
  const prompts = questionPrompts({ ...workspace, tally })
  return (
    <>
      <PageHeader
        title={field.name}
        lead={field.place}
        back={{ href: '/fields', label: t('fields.title') }}
        actions={
          <>
            {postings.length > 0 && <AddPosting here={here} />}
            <LinkButton href={`${here}/edit`} icon="edit">
              {t('fields.edit')}
            </LinkButton>
          </>
        }
      />
      {field.about && <p class="field-prose">{field.about}</p>}
      <Guide name="field" why={t('fields.guide-why')} example={t('fields.guide-example')}>
        {t('fields.guide')}
      </Guide>
      <StepMaterials materials={materials} />
      <PartLinks />
      <Split
        side={
          <>
            <TitleSection
              here={here}
              entries={titles}
              refused={refused}
              foot={releases.onet && <LookUp field={field} releases={releases} />}
            />
            <OrganizationSection here={here} entries={organizations} refused={refused} />
            <TermSection here={here} entries={terms} refused={refused} />
            <FactSection here={here} entries={facts} refused={refused} />
            <LinkSection field={field} />
          </>
        }
      >
        <TallySection here={here} workspace={workspace} tally={tally} />
        {postings.length > 0 && <PostingSection here={here} workspace={workspace} />}
        <QuestionSection here={here} questions={questions} prompts={prompts} refused={refused} />
        <PeopleSection here={here} health={health} />
        <InterviewSection interviews={interviews} fieldId={workspace.field.id} />
      </Split>
    </>
  )
}

/** Where other names of this work are found, and whose they are. */
function LookUp({ field, releases }: { field: CareerField; releases: Releases }) {
  const { t } = useReader()
  const name = encodeURIComponent(field.name)
  return (
    <p>
      <a href={`/occupations?q=${name}&field=${name}`} data-command={t('occupations.title')}>
        {t('occupations.title')}
      </a>{' '}
      <span class="small soft">{t('occupations.field-credit', { database: databaseOf(releases) })}</span>
    </p>
  )
}

const parts = ['people', 'questions', 'titles', 'organizations', 'terms', 'facts', 'links'] as const

function partTitle(part: (typeof parts)[number]) {
  if (part === 'people') return 'ranking.people'
  return part === 'questions' ? 'interviews.questions' : (`fields.${part}` as const)
}

/** Ways to what stands further down, where the columns follow each other. */
function PartLinks() {
  const { t } = useReader()
  return (
    <nav class="field-parts small" aria-label={t('fields.parts')}>
      <BareList>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{t(partTitle(part))}</a>
          </li>
        ))}
      </BareList>
    </nav>
  )
}

function AddPosting({ here }: { here: string }) {
  const { t } = useReader()
  return (
    <LinkButton
      href={`${here}/postings/new`}
      kind="primary"
      icon="plus"
      data-command={t('fields.add-posting')}
    >
      {t('fields.add-posting')}
    </LinkButton>
  )
}

interface TallySectionProps {
  here: string
  workspace: Workspace
  tally: ReturnType<typeof tallyOf>
}

function TallySection({ here, workspace, tally }: TallySectionProps) {
  const { t } = useReader()
  const { proposed, unread } = uncheckedOf(workspace.postings, workspace.mentions)
  const n = tally.entries.length
  return (
    <Section title={t('fields.tally')} id="tally">
      {workspace.postings.length === 0 && (
        <EmptyState
          level={3}
          title={t('fields.tally-none-title')}
          action={<AddPosting here={here} />}
          example={t('fields.tally-none-example')}
        >
          {t('fields.tally-none')}
        </EmptyState>
      )}
      {(proposed[0] || unread[0]) && (
        <Notice>
          {proposed[0] && (
            <p>
              {t('fields.tally-unchecked', { n: proposed.length })}{' '}
              <a href={`${here}/postings/${proposed[0].id}`}>{t('fields.check-now')}</a>
            </p>
          )}
          {unread[0] && (
            <p>
              {t('fields.tally-unread', { n: unread.length })}{' '}
              <a href={`${here}/postings/${unread[0].id}`}>{t('fields.read-now')}</a>
            </p>
          )}
        </Notice>
      )}
      {tally.postings > 0 && n === 0 && <p class="soft">{t('fields.tally-empty')}</p>}
      {n > 0 && <TallyChart tally={tally} most={barsInView} />}
      {n > 0 && tally.postings < postingsWanted && (
        <p class="small soft">{t('fields.tally-few', { n: tally.postings })}</p>
      )}
      {n > 0 && (
        <p>
          <a href={`${here}/qualifications`}>{t('fields.all-qualifications', { n })}</a>
        </p>
      )}
    </Section>
  )
}

function PostingSection({ here, workspace }: { here: string; workspace: Workspace }) {
  const { t } = useReader()
  const merges = mergesOf(workspace.qualifications)
  const byPosting = Map.groupBy(workspace.mentions, (each) => each.postingId)
  const count = (postingId: string, state: string) =>
    distinctMentions(byPosting.get(postingId) ?? [], merges).filter((each) => each.state === state).length
  return (
    <Section title={t('fields.postings')} id="postings">
      <Items>
        {workspace.postings.map(({ id, title, organization, reviewedAt }) => {
          const proposed = count(id, 'proposed')
          const n = count(id, 'confirmed')
          return (
            <li id={`posting-${id}`} key={id}>
              <a href={`${here}/postings/${id}`}>{title}</a>{' '}
              {organization && <span class="soft">· {organization}</span>}
              <p class="small soft">
                {proposed > 0 ? (
                  <Badge kind="care">{t('fields.posting-check', { n: proposed })}</Badge>
                ) : (
                  t(n === 0 && reviewedAt ? 'fields.posting-nothing' : 'fields.posting-qualifications', { n })
                )}
              </p>
            </li>
          )
        })}
      </Items>
    </Section>
  )
}

function LinkSection({ field }: { field: CareerField }) {
  const { t } = useReader()
  return (
    <Section title={t('fields.links')} id="links">
      <ul class="outbound">
        {outboundLinks(field).map(({ code, site, url }) => (
          <li key={url}>
            <OutLink href={url}>{t(`fields.link-${code}`)}</OutLink> <span class="small soft">{site}</span>
          </li>
        ))}
      </ul>
      <p class="small soft">
        {t('fields.links-lead')}{' '}
        {field.place === '' && (
          <a href={`/fields/${field.id}/edit#field-place`}>{t('fields.links-no-place')}</a>
        )}{' '}
        {field.school === '' && (
          <a href={`/fields/${field.id}/edit#field-school`}>{t('fields.links-no-school')}</a>
        )}
      </p>
    </Section>
  )
}

function InterviewSection({ interviews, fieldId }: { interviews: Interview[]; fieldId: string }) {
  const { t } = useReader()
  return (
    <Section title={t('fields.interviews')} id="interviews">
      {interviews.length === 0 && <p class="soft">{t('fields.interviews-none')}</p>}
      {interviews.some(({ endedAt }) => endedAt) && (
        <p>
          <a href={`/insights?field=${fieldId}`}>{t('debrief.to-insights')}</a>
        </p>
      )}
      {interviews.length > 0 && (
        <Items>
          {interviews.map((interview) => (
            <li key={interview.id}>
              <a href={`/interviews/${interview.id}`}>{interview.names || t('interviews.someone')}</a>{' '}
              <InterviewPath stage={interview.stage} small />
            </li>
          ))}
        </Items>
      )}
    </Section>
  )
}

/** Who could tell: the order in which to ask, and whether there are enough to ask. */
function PeopleSection({ here, health }: { here: string; health: ListHealth }) {
  const { t } = useReader()
  return (
    <Section title={t('ranking.people')} id="people">
      <p>{t('ranking.people-lead')}</p>
      <p>
        <LinkButton icon="contacts" href={`${here}/people`} data-command={t('ranking.short')}>
          {t('ranking.short')}
        </LinkButton>
      </p>
      <ListHealthPanel health={health} level={3} />
    </Section>
  )
}
