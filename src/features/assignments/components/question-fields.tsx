import { topics } from '../../interviews/index.ts'
import { Field, FieldPair, Items, Select, TextArea, useReader } from '../../../ui/index.ts'
import { AddPart, PartLine, useAdded } from './part-line.tsx'

/** The questions everyone asks. Several lines pasted into one become several. */
export function QuestionFields({ ids }: { ids: readonly string[] }) {
  const { t } = useReader()
  const added = useAdded('question', ids)
  const about = topics.map((value) => ({ value, label: t(`interviews.topic-${value}`) }))
  return (
    <>
      <Items ordered>
        {ids.map((id, index) => (
          <PartLine key={id} part="question" id={id} index={index} last={ids.length - 1}>
            <TextArea
              name={`question:${id}:text`}
              {...added(id)}
              size="small"
              label={t('assignments.question-n', { n: index + 1 })}
            />
            <FieldPair>
              <Select
                name={`question:${id}:topic`}
                label={t('assignments.question-topic')}
                options={about}
                empty={t('assignments.no-topic')}
              />
              <Field
                name={`question:${id}:points`}
                type="number"
                min={0}
                step="0.5"
                width="tiny"
                label={t('assignments.question-points')}
                optional
              />
            </FieldPair>
          </PartLine>
        ))}
      </Items>
      <AddPart part="question" />
      <Field
        name="ownQuestions"
        type="number"
        min={0}
        max={40}
        width="tiny"
        label={t('assignments.own-questions')}
      />
    </>
  )
}
