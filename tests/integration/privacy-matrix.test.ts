import { expect, it } from 'vitest'
import { testContext } from '../support/context.ts'
import { walkPrivacy } from '../support/privacy-matrix.ts'

const ctx = await testContext()

it('shows no role a word that a student kept, on any route, and each role what it may see', async () => {
  const { leaking, unproved, undeclared, ...figures } = await walkPrivacy(ctx)
  console.log(JSON.stringify(figures))
  expect(unproved).toEqual([])
  expect(leaking).toEqual([])
  expect(undeclared).toBe(0)
})
