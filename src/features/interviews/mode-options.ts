import type { Translate } from '../../i18n/index.ts'
import { modes } from './interviews.ts'

/** The ways of meeting, to choose from. */
export const modeOptions = (t: Translate) =>
  modes.map((value) => ({ value, label: t(`interviews.mode-${value}`) }))
