import { PageHeader, SubNav, useReader } from '../../../ui/index.ts'

/** The pages of administration, in the order they are needed. */
const parts = [
  ['/admin', 'admin.settings'],
  ['/admin/people', 'people.title'],
  ['/admin/protection', 'protection.short'],
  ['/admin/health', 'admin.health'],
  ['/admin/backups', 'backups.title'],
  ['/admin/audit', 'audit.title'],
] as const
type Part = (typeof parts)[number][0]

/** The top of every page of administration, beside the rule that lets in: its pages, and what it never shows. */
export function AdministrationHeader({ part }: { part: Part }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader title={t('admin.title')} {...(part === '/admin' && { lead: t('admin.lead') })} />
      <SubNav
        label={t('admin.parts')}
        places={parts.map(([href, words]) => ({ href, label: t(words) }))}
        current={part}
      />
    </>
  )
}
