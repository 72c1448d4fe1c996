import type { Translate } from '../../i18n/index.ts'
import { relationships } from './contacts.ts'

/** The ways of knowing somebody, to choose from. */
export const relationshipOptions = (t: Translate) =>
  relationships.map((value) => ({ value, label: t(`contacts.relationship-${value}`) }))
