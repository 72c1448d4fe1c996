// What tests read of the program's answers.

/** Where an answer leads. @throws when it leads nowhere */
export function location(answer: Response): string {
  const path = answer.headers.get('location')
  if (path === null) throw new Error(`answered ${answer.status}, which leads nowhere`)
  return path
}

/** The status of an answer and where it leads, if anywhere. */
export const to = (answer: Response): [number, string | null] => [
  answer.status,
  answer.headers.get('location'),
]

/** The words of a page in one line, without its tags. */
export const plainWords = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
