import type { Context } from '../../platform/context.ts'
import type { InstanceSettings } from '../accounts/index.ts'

export async function saveInstance(ctx: Context, settings: InstanceSettings): Promise<void> {
  await ctx.db
    .updateTable('instance')
    .set({
      registration: settings.registration,
      course_creation: settings.courseCreation,
      demo_allowed: settings.demoAllowed,
    })
    .execute()
}
