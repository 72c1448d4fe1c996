import { Badge, useReader } from '../../../ui/index.ts'
import { isVideo } from '../materials.ts'

/** One link an instructor gave, with what it is. */
export function MaterialLink({ title, url, note }: { title: string; url: string; note: string }) {
  const { t } = useReader()
  return (
    <>
      <a href={url} rel="noreferrer">
        {title}
      </a>{' '}
      {isVideo(url) && <Badge>{t('materials.video')}</Badge>}
      {note && <p class="soft small">{note}</p>}
    </>
  )
}
