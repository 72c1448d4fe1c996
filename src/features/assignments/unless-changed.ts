import { redirect } from '../../platform/web/index.ts'
import { isAppError } from '../../shared/errors.ts'

/** Back to the page, which shows the time that stands by now: whoever pressed reads it before they press again. */
export const changedMeanwhile = (at: string): Response =>
  redirect(at, { flash: { key: 'error.changed-meanwhile', kind: 'warning' }, changed: false })

/** What `act` answers, or `changedMeanwhile` where it refuses because of that: "try again" is not to be done there. */
export async function unlessChanged(at: string, act: () => Promise<Response>): Promise<Response> {
  try {
    return await act()
  } catch (error) {
    if (!isAppError(error, 'changed-meanwhile')) throw error
    return changedMeanwhile(at)
  }
}
