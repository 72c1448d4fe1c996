import { BareList, DescriptionList, More, PageHeader, Section, Split, useReader } from '../../../ui/index.ts'
import { type CameFrom, occupationPath, type Releases, searchPath } from '../occupations.ts'
import type { OccupationView } from '../occupations.queries.ts'
import { OccupationCredits } from './credits.tsx'
import { Figures } from './figures.tsx'
import { TakeForm, type TakeFormProps } from './take-form.tsx'

export interface OccupationPageProps extends Omit<TakeFormProps, 'occupation'> {
  occupation: OccupationView
  releases: Releases
}

/** What is known of an occupation: what it is called, what it takes, what it pays. */
export function OccupationPage({ occupation, releases, ...taking }: OccupationPageProps) {
  const { t } = useReader()
  const from = { field: taking.field, typed: taking.typed }
  return (
    <>
      <PageHeader
        title={<span lang="en">{occupation.title}</span>}
        back={{ href: searchPath(from), label: t('occupations.back') }}
      />
      <Split
        side={
          <>
            <Figures occupation={occupation} published={releases.bls !== null} />
            <Preparation occupation={occupation} />
          </>
        }
      >
        {occupation.description && (
          <p class="lead" lang="en">
            {occupation.description}
          </p>
        )}
        <TakeForm {...taking} occupation={occupation} />
      </Split>
      <Related related={occupation.related} from={from} />
      <OccupationCredits releases={releases} />
    </>
  )
}

function Related({ related, from }: Pick<OccupationView, 'related'> & { from: CameFrom }) {
  const { t } = useReader()
  if (related.length === 0) return null
  return (
    <Section title={t('occupations.related')} id="related">
      <BareList class="occupation-titles" lang="en">
        {related.map(({ code, title }) => (
          <li key={code}>
            <a href={occupationPath(code, from)}>{title}</a>
          </li>
        ))}
      </BareList>
    </Section>
  )
}

function Preparation({ occupation: { preparation, entry } }: Pick<OccupationPageProps, 'occupation'>) {
  const { t } = useReader()
  if (!preparation && !entry) return null
  const english = (text: string | null | undefined) => text && <span lang="en">{text}</span>
  return (
    <Section title={t('occupations.preparation')} id="preparation">
      {preparation && <Level zone={preparation.zone} />}
      {entry?.group && <p class="small soft">{t('occupations.entry-of-group', { group: entry.group })}</p>}
      {entry && (
        <DescriptionList
          items={[
            [t('occupations.entry-education'), english(entry.education)],
            [t('occupations.entry-experience'), english(entry.experience)],
            [t('occupations.entry-training'), english(entry.training)],
          ]}
        />
      )}
      {preparation?.words && (
        <More summary={t('occupations.zone-source')}>
          <DescriptionList
            items={(['experience', 'education', 'training', 'examples'] as const).map((part) => [
              t(`occupations.level-${part}`),
              english(preparation.words?.[part]),
            ])}
          />
        </More>
      )}
    </Section>
  )
}

const levels = [1, 2, 3, 4, 5]

function Level({ zone }: { zone: number }) {
  const { t } = useReader()
  return (
    <div class="occupation-level">
      <p>
        <strong>{t(`occupations.zone-${zone as 1}`)}</strong>{' '}
        <svg viewBox="0 0 60 10" width="60" height="10" aria-hidden="true">
          {levels.map((level) => (
            <rect
              key={level}
              class={level <= zone ? 'fill' : 'rest'}
              x={(level - 1) * 12 + 0.5}
              y="0.5"
              width="9"
              height="9"
              rx="2"
            />
          ))}
        </svg>{' '}
        <span class="small soft">{t('occupations.zone-level', { zone })}</span>
      </p>
      <p>{t(`occupations.zone-words-${zone as 1}`)}</p>
    </div>
  )
}
