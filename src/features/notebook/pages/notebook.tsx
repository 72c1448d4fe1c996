import { toBase64 } from 'lib0/buffer'
import { wordsFor, type MessageKey } from '../../../i18n/index.ts'
import { notebook } from '../../../i18n/messages/notebook.ts'
import type { Visit } from '../../../platform/web/index.ts'
import { newId } from '../../../shared/ids.ts'
import { Guide, Island, PageHeader } from '../../../ui/index.ts'
import {
  isEndByHand,
  isFollowedUp,
  offlineFiles,
  type Interview,
  type Question,
} from '../../interviews/index.ts'
import { NotebookForm } from '../components/notebook-form.tsx'
import type { NotebookForPage } from '../notebook.commands.ts'
import type { NotebookAnswer } from '../notebook.queries.ts'

// What stands around the notebook is drawn once and needs no words in the browser.
const islandWords = Object.keys(notebook)
  .filter((name) => !/^(title|guide|back)/.test(name))
  .map((name) => `notebook.${name}` as MessageKey)

export interface NotebookPageProps {
  visit: Visit
  interview: Interview
  questions: readonly Question[]
  answers: readonly NotebookAnswer[]
  opened: NotebookForPage
}

export const notebookTitle = ({ t }: Visit, { names }: Interview): string =>
  names === '' ? t('notebook.title') : t('notebook.title-with', { names })

export function NotebookPage({ visit, interview, questions, answers, opened }: NotebookPageProps) {
  const { t, locale } = visit
  return (
    <>
      <PageHeader
        title={notebookTitle(visit, interview)}
        back={{ href: `/interviews/${interview.id}`, label: t('notebook.back-interview') }}
      />
      <Guide name="notebook" why={t('notebook.guide-why')} example={t('notebook.guide-example')}>
        {t('notebook.guide-what')}
      </Guide>
      <Island
        name="notebook"
        component={NotebookForm}
        words={wordsFor(locale, islandWords)}
        props={{
          interviewId: interview.id,
          state: toBase64(opened.state),
          keep: offlineFiles(visit, interview),
          minutes: interview.minutes,
          heldAt: interview.endedAt?.toISOString() ?? null,
          endByHand: isEndByHand(interview),
          followedUp: isFollowedUp(interview),
          questions: questions.map(({ id, text, source }) => ({
            id,
            text,
            ...(source === 'required' && { required: true }),
          })),
          unplanned: Object.fromEntries(
            answers.flatMap(({ questionId, question }) => (question ? [[questionId, question]] : [])),
          ),
          now: visit.now.toISOString(),
          form: { id: newId(), base: opened.baseId ?? '', newId: newId() },
        }}
      />
    </>
  )
}
