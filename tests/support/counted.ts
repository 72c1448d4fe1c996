import type { Context } from '../../src/platform/context.ts'

/** How many statements some work asks of the database. */
export async function counted<C extends Context>(
  ctx: C,
  work: (ctx: C) => Promise<unknown>,
): Promise<number> {
  let statements = 0
  const db = ctx.db.withPlugin({
    transformQuery: ({ node }) => {
      statements++
      return node
    },
    transformResult: async ({ result }) => result,
  })
  await work({ ...ctx, db })
  return statements
}
