import { expect, it } from 'vitest'
import { makeCode, readCode, shownCode } from './join-code.ts'

it('makes codes that are read again however they are typed', () => {
  let turn = 0
  const code = makeCode((below) => (turn += 7) % below)
  expect(readCode(shownCode(code))).toBe(code)
  expect(readCode(` ${code.toLowerCase().slice(0, 3)} ${code.slice(3)}`)).toBe(code)
})

it('takes nothing for a code that none can be', () => {
  expect(readCode('ABCD-EFG')).toBeUndefined()
  expect(readCode('ABCD-EFG0')).toBeUndefined()
  expect(readCode("' or 1=1")).toBeUndefined()
})
