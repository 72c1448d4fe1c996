import type { Context } from '../../../platform/context.ts'
import { type Contact, knownBy } from '../../contacts/index.ts'

// What is known across seekers about one professional, by keyed hash alone: who asked is told to nobody.
// A demo's keys are its own: its id goes into the hash.

export type Known = Pick<Contact, 'emails' | 'profileUrl'>

/** The keys of one professional: each e-mail address and the profile, the first address first. */
export function keysOf(ctx: Pick<Context, 'keys'>, contact: Known, demoId: string | null): Buffer[] {
  return knownBy(contact).map((name) => ctx.keys.mac('professional', `${demoId ?? ''}:${name}`))
}

/**
 * The same person in a drawer that only their writer's own count opens: thanks and news ask for nothing, so that others
 * are not told of them.
 */
export const toldKeysOf = (ctx: Pick<Context, 'keys'>, keys: readonly Buffer[]): Buffer[] =>
  keys.map((key) => ctx.keys.mac('professional', `told:${key.toString('hex')}`))

/** Tells one seeker's messages from the others', and nobody's name. */
export const askerOf = (ctx: Pick<Context, 'keys'>, seekerId: string): Buffer =>
  ctx.keys.mac('professional', `asker:${seekerId}`)

export const actOf = (ctx: Pick<Context, 'keys'>, messageId: string): Buffer =>
  ctx.keys.mac('professional', `act:${messageId}`)
