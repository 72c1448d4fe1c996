import { describe, expect, it } from 'vitest'
import { keysFrom } from '../../../platform/keys/index.ts'
import { newId } from '../../../shared/ids.ts'
import { emailChangeToken, readEmailChange, waitingPath, withLink } from './email-change-link.ts'
import { answerTo, linkEndsAt, linkStanding } from './email-change.ts'

const now = new Date('2026-09-14T15:00:00Z')

it('mails the link to a free address, tells the owner of a taken one, and refuses one’s own', () => {
  expect(answerTo({ asker: 'ana', owner: undefined })).toBe('mail-link')
  expect(answerTo({ asker: 'ana', owner: 'ben' })).toBe('tell-owner')
  expect(answerTo({ asker: 'ana', owner: 'ana' })).toBe('prove-own')
})

describe('a link', () => {
  const change = { accountId: 'ana', expiresAt: linkEndsAt(now) }

  it('opens for the account that asked alone', () => {
    expect(linkStanding(change, 'ana', now)).toBe('open')
    expect(linkStanding(change, 'ben', now)).toBe('other-account')
    expect(linkStanding(change, undefined, now)).toBe('sign-in')
  })

  it('works for a day to the second, and says nothing of whose it was afterwards', () => {
    const last = new Date('2026-09-15T14:59:59.999Z')
    const over = new Date('2026-09-15T15:00:00Z')
    expect(linkStanding(change, 'ana', last)).toBe('open')
    for (const reader of ['ana', 'ben', undefined]) expect(linkStanding(change, reader, over)).toBe('gone')
    expect(linkStanding(undefined, 'ana', now)).toBe('gone')
  })

  it('is known by the installation that mailed it, and by no other', () => {
    const [here, elsewhere] = [keysFrom('ab'.repeat(32)), keysFrom('cd'.repeat(32))]
    const id = newId()
    const token = emailChangeToken(here, id)
    expect(readEmailChange(here, token)).toBe(id)
    expect(readEmailChange(elsewhere, token)).toBeUndefined()
    expect(readEmailChange(here, `${newId()}.${token.split('.')[1]}`)).toBeUndefined()
    for (const forged of ['', 'x', id, `${id}.`, `${token}A`, `x.${token}`])
      expect(readEmailChange(here, forged), forged).toBeUndefined()
  })

  it('is whole only in the letter that leaves', () => {
    const keys = keysFrom('ab'.repeat(32))
    const id = newId()
    const waits = `Open this: https://halfhour.example.edu${waitingPath(id)}\n\nBye`
    const leaves = withLink(keys, waits, id)
    expect(leaves).toBe(
      `Open this: https://halfhour.example.edu/new-address/${emailChangeToken(keys, id)}\n\nBye`,
    )
    expect(waits).not.toContain(emailChangeToken(keys, id).split('.')[1])
  })
})
