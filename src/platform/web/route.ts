import type { Context } from '../context.ts'
import type { Actor, ParamsOf, Visit } from './visit.ts'

/**
 * Who may call a route. A rule admits, and hands the handler the scope it may work in, or throws:
 * `sign-in-first`, `not-found` (also for what is another's), `forbidden`.
 * One that reads a part of the path names it, and rules over no path without it: `Rule<CourseScope, 'courseId'>`.
 */
export interface Rule<Scope, Param extends string = never> {
  name: string
  // A property: of a method TypeScript would let any path pass.
  admit: (
    ctx: Context,
    actor: Actor | undefined,
    params: Readonly<Record<Param, string>>,
  ) => Scope | Promise<Scope>
}

export interface RouteOptions {
  /** The largest body taken, in bytes. */
  maxBytes?: number
  /** The URL holds a token: its Referer must not leave (`strict-origin`), nor stand in a log. */
  token?: boolean
  /**
   * The one form, with exactly these fields, that is taken from other origins too, such as from a mail program. It is
   * answered as to a stranger, without a session: the handler acts on what the URL holds alone.
   */
  fromElsewhere?: Readonly<Record<string, string>>
  /** May be prefetched and stored by the browser: holds nothing private. */
  shared?: boolean
}

export interface Route extends RouteOptions {
  method: 'GET' | 'POST'
  path: string
  rule: { name: string }
  handle(visit: Visit<string>): Promise<Response>
}

type Handler<Path extends string, Scope> = (
  visit: Visit<ParamsOf<Path>>,
  scope: Scope,
) => Response | Promise<Response>

function route<Path extends string, Scope>(
  method: Route['method'],
  path: Path,
  rule: Rule<Scope, ParamsOf<Path>>,
  handler: Handler<Path, Scope>,
  options: RouteOptions = {},
): Route {
  return {
    method,
    path,
    rule,
    ...options,
    handle: async (visit) => handler(visit, await rule.admit(visit.ctx, visit.actor, visit.params)),
  }
}

/** A page or a file; also answers HEAD. Changes nothing. */
export const get = <Path extends string, Scope>(
  path: Path,
  rule: Rule<Scope, ParamsOf<Path>>,
  handler: Handler<Path, Scope>,
  options?: RouteOptions,
): Route => route('GET', path, rule, handler, options)

/** A form. Answers 303, or the page again with status 422. */
export const post = <Path extends string, Scope>(
  path: Path,
  rule: Rule<Scope, ParamsOf<Path>>,
  handler: Handler<Path, Scope>,
  options?: RouteOptions,
): Route => route('POST', path, rule, handler, options)
