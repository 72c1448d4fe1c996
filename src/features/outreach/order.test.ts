import { expect, it } from 'vitest'
import { toInstant } from '../../shared/dates.ts'
import { waitFor } from './order.ts'

const zone = 'America/New_York'
const settings = { zone, nextPersonBusinessDays: 3, nudgeDays: 7, maxNudges: 1 }
const at = (date: string) => toInstant(date, '09:00', zone)
const tom = { contactId: 'tom', name: 'Tom', organization: 'County Hospital', askedAt: at('2026-11-20') }
const maria = { id: 'maria', organization: ' COUNTY hospital' }

it('advises to wait while a colleague has been asked, and says until when', () => {
  expect(waitFor(maria, [tom], { now: at('2026-11-24'), settings })).toEqual({
    name: 'Tom',
    organization: 'County Hospital',
    askedAt: tom.askedAt,
    until: at('2026-11-25'),
  })
  expect(waitFor(maria, [tom], { now: at('2026-11-25'), settings })).toBeUndefined()
})

it('does not know where somebody works, or is about the same person: no advice', () => {
  const now = at('2026-11-21')
  expect(
    waitFor({ id: 'maria', organization: '' }, [{ ...tom, organization: '' }], { now, settings }),
  ).toBeUndefined()
  expect(waitFor({ ...maria, id: 'tom' }, [tom], { now, settings })).toBeUndefined()
  expect(waitFor({ ...maria, organization: 'City Clinic' }, [tom], { now, settings })).toBeUndefined()
})
