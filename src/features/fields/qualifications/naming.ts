// The words that name a qualification: no verb of asking in front, no "preferred" behind.
import { asksBehind } from './cues.ts'
import { type Span, trimmed } from './spans.ts'

const verbs =
  /^(?:(?:must|should|shall|will|you(?:'ll)?|need|needs|also|please|have|has|had|having|hold|possess|possession of|obtain|maintain|complete|clear|provide|supply|bring|to|ideally|preferably|preferred|an?|the|some|any|both|at least one of|currently|either|successfully|undergo|submit to|present|show|demonstrate|who|with|that|is|are|if|including|knowledge of:|ability to:)\s+)+(?=\S)/i

/** The narrower span of a member. */
export function named(text: string, member: Span): Span {
  const words = text.slice(member.start, member.end)
  let end = member.end
  for (const match of words.matchAll(asksBehind)) {
    if (match.index < 3) continue
    end = member.start + match.index
    break
  }
  const least = /\s\(?min(?:imum)?\.?\)?$/i.exec(text.slice(member.start, end))
  if (least) end -= least[0].length
  const before = verbs.exec(text.slice(member.start, end))?.[0].length ?? 0
  return trimmed(text, { start: member.start + before, end })
}
