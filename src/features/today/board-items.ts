/** What classmates did for an ask of one's own. */
import { dayMs } from '../../shared/dates.ts'
import { askNewsDays } from '../../shared/defaults.ts'
import type { Item, Rule } from './facts.ts'

const isFresh = (at: Date | null, now: Date): at is Date =>
  at !== null && now.getTime() - at.getTime() <= askNewsDays * dayMs

/** An introduction with a yes is somebody to write to; an answer is something to read. A new one asks anew. */
export const askItems: Rule = (facts, now) =>
  facts.asks.flatMap(
    ({ courseId, askId, title, replies, lastReplyAt, introductions, introducedAt }): Item[] => {
      const href = `/courses/${courseId}/board/${askId}`
      const introduced: Item[] = isFresh(introducedAt, now)
        ? [
            {
              key: `ask-introduced:${askId}:${introductions}`,
              code: 'ask-introduced',
              params: { title, n: introductions },
              reason: 'ask-introduced',
              href,
              urgency: 'now',
            },
          ]
        : []
      const answered: Item[] = isFresh(lastReplyAt, now)
        ? [
            {
              key: `ask-answered:${askId}:${replies}`,
              code: 'ask-answered',
              params: { title, n: replies },
              reason: 'ask-answered',
              href,
              urgency: 'soon',
            },
          ]
        : []
      return [...introduced, ...answered]
    },
  )
