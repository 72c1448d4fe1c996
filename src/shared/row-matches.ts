/**
 * Whether a row on record says all that a form says, so that the form was kept already and came twice. How it
 * is used, and where instead the last words count, says decision 33.
 * @param said by column; texts, numbers and yes or no: two instants are never the same
 */
export const rowMatches = (known: object, said: object): boolean =>
  Object.entries(said).every(([column, value]) => (known as Record<string, unknown>)[column] === value)
