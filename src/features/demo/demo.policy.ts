import type { Actor, Rule } from '../../platform/web/index.ts'
import { notFound, signInFirst } from '../../shared/errors.ts'

/** Somebody who looks around with sample data. To everybody else these routes do not exist. */
export const demoVisitor: Rule<Actor & { demoId: string }> = {
  name: 'demo-visitor',
  admit(_ctx, actor) {
    if (!actor) throw signInFirst()
    if (!actor.demoId) throw notFound()
    return { ...actor, demoId: actor.demoId }
  },
}
