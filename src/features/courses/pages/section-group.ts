import type { Translate } from '../../../i18n/index.ts'

/** Which section of a class list is shown, for `ViewChoices`: all of them, or one. A list of one section gives no choice. */
export const sectionGroup = (
  sections: readonly string[],
  shown: string,
  { t, link }: { t: Translate; link: (section: string) => string },
) => ({
  label: t('courses.section'),
  choices: ['', ...sections].map((section) => ({
    href: link(section),
    label: section || t('courses.section-all'),
    current: section === shown,
  })),
})
