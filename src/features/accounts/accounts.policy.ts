import { forbidden, signInFirst } from '../../shared/errors.ts'
import type { Actor, Rule } from '../../platform/web/index.ts'

/** A seeker's own scope: only a policy can make one, and every query of a seeker's data asks for it. */
export type SeekerId = string & { readonly __scope: 'seeker' }

const scopeOf = (actor: Actor) => actor.accountId as SeekerId

/** Anybody, signed in or not. The scope is the actor, if there is one. */
export const anyone: Rule<Actor | undefined> = { name: 'anyone', admit: (_ctx, actor) => actor }

/** Everyone with an account, in their own data. */
export const seeker: Rule<SeekerId> = {
  name: 'seeker',
  admit(_ctx, actor) {
    if (!actor) throw signInFirst()
    return scopeOf(actor)
  },
}

/** The account itself: settings, sessions, leaving. */
export const accountHolder: Rule<Actor> = {
  name: 'account-holder',
  admit(_ctx, actor) {
    if (!actor) throw signInFirst()
    return actor
  },
}

/** The instance's administrator: sees no content, and is never a demo visitor. */
export const administrator: Rule<Actor> = {
  name: 'administrator',
  admit(_ctx, actor) {
    if (!actor) throw signInFirst()
    if (!actor.isAdministrator || actor.demoId) throw forbidden()
    return actor
  },
}

/**
 * The scope of an account that a command line names, whose owner owns the machine and its data, or that the program has
 * itself just made for a visitor of the demo. Never to be called from a route.
 */
export const seekerByOperator = (accountId: string) => accountId as SeekerId

/** The scope of a suspended account's owner, who gave its password. Only `asOwnerOfSuspended` may ask for it. */
export const seekerByPassword = (accountId: string) => accountId as SeekerId

/** The scope of a seeker in a background job, which has no actor. Never to be called from a route. */
export const seekerByJob = (accountId: string) => accountId as SeekerId

/** The scope of the seeker whose link a guest holds. Only the rule of the guest page may ask for it, after the link proved itself. */
export const seekerByGuest = (accountId: string) => accountId as SeekerId
