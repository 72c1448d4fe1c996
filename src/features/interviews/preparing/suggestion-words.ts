import type { Translate } from '../../../i18n/index.ts'
import { plainText } from '../../../shared/text.ts'
import type { Topic } from '../question-plan.ts'
import { planSuggestions, type Suggestion, type SuggestionFacts, suggestionsAtOnce } from './suggestions.ts'

/** A suggestion as the page shows it. */
export interface WordedSuggestion {
  key: string
  text: string
  topic: Topic | null
  reason: string
}

function worded(t: Translate, { key, code, text, topic, params }: Suggestion): WordedSuggestion {
  const named = { ...params, ...('name' in params && { name: params['name'] || t('interviews.someone') }) }
  return {
    key,
    topic,
    text:
      text ?? t(`preparing.ask-${code as Exclude<Suggestion['code'], 'kept' | 'open' | 'came-up'>}`, named),
    reason: t(`preparing.because-${code}`, named),
  }
}

/** The suggestions in words, without what the plan has already. */
export function suggestionsFor(
  t: Translate,
  facts: SuggestionFacts,
  planned: readonly { text: string }[],
): WordedSuggestion[] {
  const known = new Set(planned.map(({ text }) => plainText(text)))
  return planSuggestions(facts)
    .map((suggestion) => worded(t, suggestion))
    .filter(({ text }) => !known.has(plainText(text)))
    .slice(0, suggestionsAtOnce)
}
