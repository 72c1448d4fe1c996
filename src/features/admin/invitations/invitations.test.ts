import { expect, it } from 'vitest'
import { keysFrom } from '../../../platform/keys/index.ts'
import { newId } from '../../../shared/ids.ts'
import { readWelcome, welcomeToken } from './invitation-link.ts'
import { invitationState } from './invitations.ts'

const now = new Date('2026-09-14T15:00:00Z')
const open = { seats: 2, taken: 1, expiresAt: new Date('2026-09-15T15:00:00Z'), revokedAt: null }

it('works until it is used up, over, or taken back', () => {
  expect(invitationState(open, now)).toBe('open')
  expect(invitationState({ ...open, taken: 2 }, now)).toBe('used')
  expect(invitationState({ ...open, expiresAt: now }, now)).toBe('expired')
  expect(invitationState({ ...open, revokedAt: now, taken: 2 }, now)).toBe('revoked')
})

it('knows its own links and no others', () => {
  const [here, elsewhere] = [keysFrom('ab'.repeat(32)), keysFrom('cd'.repeat(32))]
  const id = newId()
  expect(readWelcome(here, welcomeToken(here, id))).toBe(id)
  expect(readWelcome(here, welcomeToken(elsewhere, id))).toBeUndefined()
  expect(readWelcome(here, `${newId()}.${welcomeToken(here, id).split('.')[1]}`)).toBeUndefined()
  expect(readWelcome(here, 'x')).toBeUndefined()
})
