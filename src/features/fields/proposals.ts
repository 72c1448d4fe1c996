import { longestField, tidyPhrase } from './fields.ts'
import { qualificationKey } from './qualification-key.ts'
import { extractQualifications, type QualificationType, type Strength } from './qualifications/index.ts'

/** A qualification that the text of a posting seems to ask for. */
export interface Proposal {
  /** What it has in common with the same one in other postings. */
  key: string
  type: QualificationType
  /** What to call it. */
  text: string
  strength: Strength
  /** The posting's own words, and the sentence they stand in. */
  wording: string
  sentence: string
}

/** What a posting asks for. Asked for twice is asked for once, and required is the stronger word. */
export function proposalsOf(posting: string): Proposal[] {
  const byKey = new Map<string, Proposal>()
  for (const { type, text, strength, sentence } of extractQualifications(posting)) {
    const key = qualificationKey(text)
    const known = byKey.get(key)
    if (known) {
      if (strength === 'required') known.strength = strength
      continue
    }
    byKey.set(key, {
      key,
      type,
      text: tidyPhrase(text).slice(0, longestField.line),
      strength,
      wording: text.slice(0, longestField.text),
      sentence: sentence.slice(0, longestField.text),
    })
  }
  return [...byKey.values()]
}
