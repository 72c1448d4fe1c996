import { Pager, Rows, Time, useReader } from '../../../ui/index.ts'
import type { MessageKey } from '../../../i18n/index.ts'
import { AdministrationHeader } from '../../accounts/index.ts'
import type { Act } from '../audit.queries.ts'
import { actWords } from '../act-words.ts'

interface AuditProps {
  acts: readonly Act[]
  next?: string | undefined
  /** Whether these are not the newest. */
  later: boolean
}

/** Who did what and when. What people wrote is not in it. */
export function AuditPage({ acts, next, later }: AuditProps) {
  const { t } = useReader()
  const wordsOf = (act: string) => {
    const key = actWords[act]
    return key ? t(key satisfies MessageKey) : act
  }
  return (
    <>
      <AdministrationHeader part="/admin/audit" />
      <h2>{t('audit.title')}</h2>
      <p class="section-lead">{t('audit.lead')}</p>
      {acts.length === 0 ? (
        <p class="soft">{t('audit.none')}</p>
      ) : (
        <Rows
          caption={t('audit.title')}
          captionHidden
          rows={acts}
          rowKey={(act) => act.id}
          columns={[
            { label: t('audit.what'), cell: (act) => wordsOf(act.act) },
            { label: t('audit.who'), cell: (act) => act.actor ?? t('audit.gone') },
            { label: t('audit.about'), cell: (act) => act.about },
            { label: t('audit.course'), cell: (act) => act.course },
            { label: t('audit.when'), cell: (act) => <Time at={act.at} form="date-time" /> },
          ]}
        />
      )}
      <Pager first={later ? '/admin/audit' : null} next={next ? `/admin/audit?before=${next}` : null} />
    </>
  )
}
