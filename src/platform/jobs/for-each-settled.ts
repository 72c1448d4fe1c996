/**
 * Does a job's work for each of many, one after the other; whose work fails holds up nobody else.
 * @throws the trouble, or all of them as one, once everybody had their turn: the job failed, and the next round tries again
 */
export async function forEachSettled<Item>(
  items: readonly Item[],
  attend: (item: Item) => Promise<void>,
): Promise<void> {
  const troubles: unknown[] = []
  for (const item of items) await attend(item).catch((error: unknown) => troubles.push(error))
  if (troubles.length > 1) throw new AggregateError(troubles, `${troubles.length} of ${items.length} failed`)
  if (troubles.length > 0) throw troubles[0]
}
