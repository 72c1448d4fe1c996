import type { Context } from '../context.ts'
import { inTransaction } from '../db/index.ts'
import type { FormBody } from './form.ts'
import { post, type Route, type RouteOptions, type Rule } from './route.ts'
import type { ParamsOf, Visit } from './visit.ts'

/** Carries an answer that refuses out of its transaction, which is then undone. */
class Refusal extends Error {
  readonly answer: Response
  constructor(answer: Response) {
    super('refused')
    this.answer = answer
  }
}

/**
 * Answers a form that is put together with what is on record, in one transaction that holds the record from before it
 * is read: of two windows that save in the same moment, the second finds what the first one kept. An answer that
 * refuses the form (status 400 and above) keeps nothing.
 * @param lock reads what the form is about, and holds it until the transaction ends; what else the form will need held in
 *   an order of its own it takes first
 */
export async function inRowLock<Param extends string, Held>(
  visit: Visit<Param>,
  lock: (ctx: Context, body: FormBody) => Promise<Held>,
  answer: (visit: Visit<Param>, body: FormBody, held: Held) => Promise<Response>,
): Promise<Response> {
  // Read before anything is held: a slow sender keeps nobody waiting.
  const body = await visit.form()
  try {
    return await inTransaction(visit.ctx, async (ctx) => {
      const held = await lock(ctx, body)
      const answered = await answer({ ...visit, ctx }, body, held)
      if (answered.status >= 400) throw new Refusal(answered)
      return answered
    })
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    throw error
  }
}

/**
 * A form about a record that two windows may change: `inRowLock` as a route. Both functions are given a visit whose
 * `ctx` is the transaction.
 * @param lock holds the record
 */
export const postLocked = <Path extends string, Scope, Held>(
  path: Path,
  rule: Rule<Scope, ParamsOf<Path>>,
  lock: (visit: Visit<ParamsOf<Path>>, scope: Scope, body: FormBody) => Promise<Held>,
  answer: (visit: Visit<ParamsOf<Path>>, scope: Scope, body: FormBody, held: Held) => Promise<Response>,
  options?: RouteOptions,
): Route =>
  post(
    path,
    rule,
    (visit, scope) =>
      inRowLock(
        visit,
        (ctx, body) => lock({ ...visit, ctx }, scope, body),
        (visit, body, held) => answer(visit, scope, body, held),
      ),
    options,
  )
