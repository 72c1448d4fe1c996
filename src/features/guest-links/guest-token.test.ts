import { expect, it } from 'vitest'
import { keysFrom } from '../../platform/keys/index.ts'
import { newId } from '../../shared/ids.ts'
import { guestToken, readGuestToken } from './guest-token.ts'

const keys = keysFrom('ab'.repeat(32))
const id = newId()

it('names its link and nothing else', () => {
  const token = guestToken(keys, 'answer', id)
  expect(token).toMatch(/^[\w-]{47}$/)
  expect(readGuestToken(keys, token)).toEqual({ purpose: 'answer', id })
  expect(guestToken(keys, 'answer', id)).toBe(token)
})

it('is of no use for another purpose, another link or another instance', () => {
  const token = guestToken(keys, 'answer', id)
  expect(readGuestToken(keys, `o${token.slice(1)}`)).toBeUndefined()
  expect(readGuestToken(keysFrom('cd'.repeat(32)), token)).toBeUndefined()
  const other = guestToken(keys, 'answer', newId())
  expect(readGuestToken(keys, token.slice(0, 23) + other.slice(23))).toBeUndefined()
})

it('takes no token with any one character changed, and none that is not one', () => {
  const token = guestToken(keys, 'own', id)
  for (let at = 0; at < token.length; at++) {
    const forged = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
    expect(readGuestToken(keys, forged), forged).toBeUndefined()
  }
  for (const text of ['', 'x', token.slice(1), `${token}A`, `${token}=`, '../../etc/passwd'])
    expect(readGuestToken(keys, text)).toBeUndefined()
})
