import type { Translate } from '../../i18n/index.ts'

/** How the two meet; `written` is an exchange of letters, for when no talk can be had. */
export const modes = ['phone', 'video', 'in-person', 'written'] as const
export type Mode = (typeof modes)[number]

/** The ways of meeting, to choose from. */
export const modeOptions = (t: Translate) =>
  modes.map((value) => ({ value, label: t(`interviews.mode-${value}`) }))
