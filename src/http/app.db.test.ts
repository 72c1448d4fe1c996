import { expect, it } from 'vitest'
import { testApp, testContext } from '../../tests/support/context.ts'
import { anyone } from '../features/accounts/index.ts'
import { file, get } from '../platform/web/index.ts'

const ctx = await testContext()

it('lets go of what stands behind an answer where only its head was asked for', async () => {
  let letGo = 0
  const answer = () =>
    file(new ReadableStream<Uint8Array>({ cancel: () => void letGo++ }), {
      type: 'text/csv',
      name: 'all.csv',
    })
  const { app } = testApp(ctx, [get('/all', anyone, answer)])
  const head = await app.request(`${ctx.origin}/all`, {
    method: 'HEAD',
    headers: { 'accept-encoding': 'br' },
  })
  expect([head.status, head.body, head.headers.get('content-type')]).toEqual([200, null, 'text/csv'])
  expect(letGo).toBe(1)
})
