import { DescriptionList, Section, Time, useReader } from '../../../ui/index.ts'
import type { Translate } from '../../../i18n/index.ts'
import type { AssignmentRules, SectionRules, StageRules } from '../rules.schema.ts'
import { dueAt, type Given } from '../rules/due.ts'

const range = (t: Translate, min: number, max: number) =>
  min > 0 && max > 0
    ? t('assignments.from-to', { min, max })
    : min > 0
      ? t('assignments.min-n', { min })
      : t('assignments.max-n', { max })

/** "Essay, 800 to 1,500 words". */
function lengthOf(t: Translate, { unit, min, max }: SectionRules): string {
  return min === 0 && max === 0 ? '' : t(`assignments.length-${unit}`, { range: range(t, min, max) })
}

/** Who may be asked, in sentences. */
function peopleLines(t: Translate, { people, fallbacks }: AssignmentRules): string[] {
  const excluded = people.excluded.map((one) => t(`contacts.relationship-${one}`)).join(', ')
  return [
    excluded && t('assignments.brief-excluded', { who: excluded }),
    people.distinct !== 'none' && t(`assignments.brief-distinct-${people.distinct}`),
    people.differentOrganizations && t('assignments.different-organizations'),
    people.approval && t('assignments.brief-approval'),
    ...people.conditions,
    fallbacks.includes('panel') && t('assignments.fallback-panel'),
  ].filter((line) => typeof line === 'string' && line !== '') as string[]
}

function meetingLines(t: Translate, { modes, minutes, fallbacks }: AssignmentRules): string[] {
  const ways = modes.allowed.map((mode) => t(`interviews.mode-${mode}`)).join(', ')
  return [
    modes.allowed.length > 1 ? t('assignments.brief-modes', { ways }) : ways,
    ...modes.reasonFor.map((mode) => t('assignments.brief-reason', { way: t(`interviews.mode-${mode}`) })),
    minutes.min > 0 || minutes.max > 0
      ? t('assignments.brief-minutes', { range: range(t, minutes.min, minutes.max) })
      : '',
    ...fallbacks.filter((one) => one !== 'panel').map((one) => t(`assignments.fallback-${one}`)),
  ].filter(Boolean)
}

const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.length === 0 ? null : lines.length === 1 ? (
    <>{lines[0]}</>
  ) : (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )

function StageBrief({ rules, stage, given, due }: BriefProps & { stage: StageRules }) {
  const { t } = useReader()
  const sections = rules.sections.filter(({ id }) => stage.sections.includes(id))
  const evidence = stage.evidence.map(({ kind, need }) => ({
    key: kind,
    words: `${t(`assignments.evidence-${kind}`)}: ${t(`assignments.need-${need}`)}`,
  }))
  return (
    <li>
      <strong>{stage.title}</strong>
      {rules.stages.length > 1 && (
        <span class="soft"> · {t('assignments.weight-n', { n: stage.weight })}</span>
      )}
      <div class="soft small">
        {t('courses.due')}{' '}
        <Time at={due?.get(stage.id) ?? dueAt(stage, given)} form="date-time" zone={given.zone} zoned />
      </div>
      <ul>
        {stage.interviews > 0 && <li>{t('assignments.wanted', { n: stage.interviews })}</li>}
        {sections.map((section) => (
          <li key={section.id}>
            {section.title} <span class="soft">{lengthOf(t, section)}</span>
          </li>
        ))}
        {evidence.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
        {stage.early && <li>{t('assignments.brief-early')}</li>}
      </ul>
    </li>
  )
}

interface BriefProps {
  rules: AssignmentRules
  given: Given
  /** A student's own due time of each stage. */
  due?: ReadonlyMap<string, Date>
  /** Of the headings. */
  level?: 2 | 3
}

/** An assignment in words: what its student reads, and what the editor shows beside the form. */
export function Brief({ rules, given, due, level = 2 }: BriefProps) {
  const { t } = useReader()
  const { effort, rubric } = rules
  const people = peopleLines(t, rules)
  const count =
    rules.interviews.max > rules.interviews.min
      ? t('assignments.wanted-range', { min: rules.interviews.min, max: rules.interviews.max })
      : t('assignments.wanted', { n: rules.interviews.min })
  return (
    <>
      {rules.instructions !== '' && (
        <Section title={t('assignments.brief-about')} level={level}>
          {rules.instructions.split(/\n{2,}/).map(
            (paragraph) =>
              paragraph && (
                <p key={paragraph} class="pre-line" dir="auto">
                  {paragraph}
                </p>
              ),
          )}
        </Section>
      )}
      <Section title={t('assignments.brief-stages')} level={level}>
        <ol>
          {rules.stages.map((stage) => (
            <StageBrief key={stage.id} {...{ rules, stage, given }} due={due} />
          ))}
        </ol>
      </Section>
      <Section title={t('assignments.brief-rules')} level={level}>
        <DescriptionList
          items={[
            [t('assignments.brief-how-many'), count],
            [t('assignments.brief-field'), rules.field.by === 'instructor' && rules.field.name],
            [t('assignments.brief-people'), people.length > 0 && <Lines key="people" lines={people} />],
            [t('assignments.brief-meeting'), <Lines key="meeting" lines={meetingLines(t, rules)} />],
            [
              t('assignments.own-questions'),
              rules.ownQuestions > 0 && t('assignments.min-n', { min: rules.ownQuestions }),
            ],
            [
              t('assignments.brief-effort'),
              effort && t('assignments.brief-effort-text', { n: effort.requests, percent: effort.percent }),
            ],
            [
              t('assignments.brief-late'),
              rubric.latePerDay > 0 && t('assignments.brief-late-text', { percent: rubric.latePerDay }),
            ],
          ]}
        />
      </Section>
      {rules.questions.length > 0 && (
        <Section title={t('assignments.questions')} id="questions" level={level}>
          <ol>
            {rules.questions.map(({ text, points }) => (
              <li key={text}>
                {text} {points > 0 && <span class="soft">({t('assignments.points-n', { n: points })})</span>}
              </li>
            ))}
          </ol>
        </Section>
      )}
      {rules.materials.length > 0 && (
        <Section title={t('assignments.materials')} level={level}>
          <ul>
            {rules.materials.map(({ title, link }) => (
              <li key={link}>
                <a href={link} rel="noreferrer">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {(rubric.criteria.length > 0 || rubric.deductions.length > 0) && (
        <Section title={t('assignments.rubric')} level={level}>
          <ul>
            {rubric.criteria.map(({ id, title, points, levels }) => (
              <li key={id}>
                {title} <span class="soft">({t('assignments.points-n', { n: points })})</span>
                {levels.length > 0 && (
                  <ul>
                    {levels.map((one) => (
                      <li key={one.title}>
                        {one.title} <span class="soft">({t('assignments.points-n', { n: one.points })})</span>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
            {rubric.deductions.length > 0 && (
              <li>
                {t('assignments.deductions')}
                <ul>
                  {rubric.deductions.map(({ id, title, points }) => (
                    <li key={id}>{t('grading.deduction', { title, points })}</li>
                  ))}
                </ul>
              </li>
            )}
          </ul>
        </Section>
      )}
    </>
  )
}
