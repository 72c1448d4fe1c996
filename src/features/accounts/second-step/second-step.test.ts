import { expect, it } from 'vitest'
import { makeKey, makeRecoveryCodes, readCode } from '../../../platform/auth/codes.ts'
import { appCode } from '../../../../tests/support/app-code.ts'
import { appAddress, inFours, standingOf } from './second-step.ts'

const now = new Date('2026-09-14T15:00:00Z')

it('takes a code however it was typed or pasted, and nothing else', () => {
  for (const typed of ['123456', ' 123 456 ', '123-456', '123 456', '１２３４５６'])
    expect(readCode(typed), typed).toEqual({ kind: 'app', code: '123456' })
  for (const typed of ['k7m2x-9dpqa', 'K7M2X 9DPQA', 'k7m2x9dpqa', 'k7m2x – 9dpqa'])
    expect(readCode(typed), typed).toEqual({ kind: 'recovery', code: 'k7m2x-9dpqa' })
  for (const typed of ['', '12345', '1234567', 'k7m2x', 'k7m2x-9dpqa-1', 'ñ7m2x-9dpqa'])
    expect(readCode(typed), typed).toBeUndefined()
})

it('makes recovery codes that can be written down and typed again', () => {
  const codes = makeRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) {
    expect(code).toMatch(/^[a-km-np-z2-9]{5}-[a-km-np-z2-9]{5}$/)
    expect(readCode(code)).toEqual({ kind: 'recovery', code })
  }
})

it('makes keys of 160 bits, as apps take them', () => {
  expect(makeKey()).toMatch(/^base32:[A-Z2-7]{32}$/)
  expect(appAddress('ana+1@example.org', 'ABCD', 'localhost:3000')).toBe(
    'otpauth://totp/Halfhour%20localhost%203000:ana%2B1%40example.org?secret=ABCD&issuer=Halfhour%20localhost%203000&digits=6&period=30',
  )
  expect(inFours('ABCDEFGHIJ')).toBe('ABCD EFGH IJ')
})

it('forgets a key that no code has confirmed in an hour', () => {
  const at = (minutesAgo: number) => new Date(now.getTime() - minutesAgo * 60_000)
  expect(standingOf(undefined, now)).toBe('off')
  expect(standingOf({ verified: false, startedAt: at(59), isHere: true }, now)).toBe('begun')
  expect(standingOf({ verified: false, startedAt: at(60), isHere: true }, now)).toBe('off')
  expect(standingOf({ verified: false, startedAt: at(59), isHere: false }, now)).toBe('off')
  for (const isHere of [true, false])
    expect(standingOf({ verified: true, startedAt: at(6000), isHere }, now)).toBe('on')
})

it('counts like the apps do (RFC 6238, appendix B)', () => {
  const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  expect([1, 37_037_036, 666_666_666].map((step) => appCode(key, step))).toEqual([
    ...['287082', '081804', '353130'],
  ])
})
