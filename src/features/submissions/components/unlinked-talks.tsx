import { Badge, Notice, useReader } from '../../../ui/index.ts'
import type { Interview } from '../../interviews/index.ts'

/** So many are named one by one; the list of interviews has the others. */
const named = 5

/** Talks that are for nothing yet, each with the way to the place where its student says that it is for this. */
export function UnlinkedTalks({ interviews }: { interviews: readonly Interview[] }) {
  const { t } = useReader()
  if (interviews.length === 0) return null
  return (
    <Notice>
      <p>{t('submissions.unlinked', { n: interviews.length })}</p>
      <ul>
        {interviews.slice(0, named).map((interview) => (
          <li key={interview.id}>
            <a href={`/interviews/${interview.id}#about`}>{interview.names || t('interviews.someone')}</a>{' '}
            <Badge>{t(`ui.path-${interview.stage}`)}</Badge>
          </li>
        ))}
      </ul>
      {interviews.length > named && (
        <p>
          <a href="/interviews">{t('submissions.unlinked-all')}</a>
        </p>
      )}
    </Notice>
  )
}
