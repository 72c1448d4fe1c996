import { expect, it } from 'vitest'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'

it('leads to no place that a student may not open', async () => {
  const ctx = await testContext()
  const student = await testApp(ctx).signedIn(await testSeeker(ctx))
  const page = await student.read('/keyboard')
  const places = /<section[^>]*id="places".*?<\/section>/s.exec(page)?.[0] ?? ''
  const paths = [...places.matchAll(/href="([^"]+)"/g)].map(([, path]) => path!)
  expect(paths.length).toBeGreaterThan(10)
  for (const path of paths) expect([path, (await student.get(path)).status]).toEqual([path, 200])
})
