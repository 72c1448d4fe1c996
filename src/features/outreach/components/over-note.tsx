import { useReader } from '../../../ui/reader.ts'

/** What is said where a save took the place of words that its writer had not seen, with the way to these. */
export function OverNote({ href }: { href: string }) {
  const { t } = useReader()
  return (
    <>
      {t('outreach.over')} <a href={href}>{t('outreach.over-see')}</a>
    </>
  )
}
