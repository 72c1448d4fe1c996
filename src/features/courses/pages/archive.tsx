import { ActionForm, Button, Notice, useReader } from '../../../ui/index.ts'

/** The button that puts a course or an assignment away; the page that follows offers to undo it. */
export const Archive = ({ here, words }: { here: string; words: string }) => (
  <ActionForm action={`${here}/archive`}>
    <Button>{words}</Button>
  </ActionForm>
)

/** Says that something is archived, and lets whoever may take it out again. */
export function Archived({ here, text, mayUndo }: { here: string; text: string; mayUndo: boolean }) {
  const { t } = useReader()
  return (
    <Notice>
      <p>{text}</p>
      {mayUndo && (
        <ActionForm action={`${here}/unarchive`}>
          <Button size="small">{t('courses.unarchive')}</Button>
        </ActionForm>
      )}
    </Notice>
  )
}
