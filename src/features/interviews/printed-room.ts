/** How much room the printed page leaves to write under each question, so that all of it stays on one sheet. Pure. */

/** Points between the margins of US Letter, the shorter of the two papers, less a line for what wraps early. */
const sheetPoints = 670
/** A printed line of the page, and one that somebody writes on by hand. */
const linePoints = 12.4
export const handPoints = 18
/** Characters a line holds, on the safe side. */
const lineCharacters = 90
/** Title, date, place, and the four headings with their spaces. */
const framePoints = 150
/** Space and rule around each question. */
const questionPoints = 6
/** More would spread a short plan too thin; with none there is still a gap. */
const mostLines = 6

const linesOf = (text: string) => Math.ceil(text.length / lineCharacters)

/**
 * Lines to write on under each question, from 0 to 6.
 * @param around the other texts of the page: what one wants to learn, how to begin and to end
 * @param checks items of the checklist, which stands in two columns
 */
export function writingLines(page: {
  questions: readonly string[]
  around: readonly string[]
  checks: number
}): number {
  const { questions, around, checks } = page
  if (questions.length === 0) return 0
  // The minutes and "required" follow each question.
  const asked = questions.reduce((sum, text) => sum + linesOf(`${text} (10–13 min · required)`), 0)
  const printed = asked + around.reduce((sum, text) => sum + linesOf(text), 0) + Math.ceil(checks / 2)
  const left = sheetPoints - framePoints - printed * linePoints - questions.length * questionPoints
  return Math.min(mostLines, Math.max(0, Math.floor(left / questions.length / handPoints)))
}
