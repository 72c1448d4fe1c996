import { expect, it } from 'vitest'
import { to } from '../../tests/support/answers.ts'
import { testApp, testContext } from '../../tests/support/context.ts'
import { anyone } from '../features/accounts/index.ts'
import { openDatabase } from '../platform/db/index.ts'
import { file, get } from '../platform/web/index.ts'
import { newId } from '../shared/ids.ts'

const ctx = await testContext()
const id = newId()

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

const failing = (message: string, code?: string) => Object.assign(new Error(message), code && { code })

it.each([
  [failing('Connection terminated unexpectedly'), 503],
  [failing('timeout exceeded when trying to connect'), 503],
  [failing('could not extend file: No space left on device', '53100'), 503],
  [failing('sorry, too many clients already', '53300'), 503],
  [failing('read ETIMEDOUT', 'ETIMEDOUT'), 503],
  [failing('getaddrinfo EAI_AGAIN db', 'EAI_AGAIN'), 503],
  [failing('duplicate key', '23505'), 500],
  [failing('of ours'), 500],
])('answers to %s with %d', async (error, status) => {
  const { app } = testApp(ctx, [
    get('/failing', anyone, () => {
      throw error
    }),
  ])
  expect((await app.request(`${ctx.origin}/failing`)).status).toBe(status)
})

it('shows mails to this machine alone', async () => {
  const seenAt = async (config: Partial<typeof ctx.config>) => {
    const { app } = testApp({ ...ctx, config: { ...ctx.config, ...config } })
    return (await app.request(`${ctx.origin}/dev/outbox`)).status
  }
  expect(await seenAt({})).toBe(200)
  expect(await seenAt({ host: '0.0.0.0' })).toBe(404)
  expect(await seenAt({ development: false })).toBe(404)
})

it('is well only while the database answers', async () => {
  const away = openDatabase({ connectionString: 'postgres://nobody@127.0.0.1:1/none' }).db
  const statuses = [ctx, { ...ctx, db: away }].map(async (ctx) => {
    const { app } = testApp(ctx)
    return (await app.request(`${ctx.origin}/healthz`)).status
  })
  expect(await Promise.all(statuses)).toEqual([200, 503])
  await away.destroy()
})

it.each([
  ['/welcome/x/sign-up', '/welcome/x'],
  ['/join/ABCD/sign-up', '/join/ABCD'],
  ['/invitations/x/sign-up', '/invitations/x'],
  ['/introductions/x/accept', '/introductions/x'],
  ['/introduced/x/accept', '/introduced/x'],
  ['/guest/x/time', '/guest/x'],
  ['/account/password', '/account'],
  ['/account/email', '/account'],
  ['/account/erase', '/account/data#erase'],
  ['/imports', '/imports/new'],
  // Where a page of the same place has an id.
  [`/courses/${id}/assignments/import`, `/courses/${id}/assignments/new`],
  [`/courses/${id}/assignments/${id}/grading/release`, `/courses/${id}/assignments/${id}/grading`],
  [`/fields/${id}/qualifications/merge`, `/fields/${id}/qualifications`],
])('leads from %s, where only a form goes, to the page of the form', async (path, page) => {
  const answer = await testApp(ctx).browser().get(path)
  expect(to(answer)).toEqual([303, page])
})

it.each([
  ['/reset-password', { token: 'a+b', newPassword: 'short' }, '/reset-password?token=a%2Bb'],
  ['/sign-in', { to: '/contacts?q=a', email: 'x', password: '' }, '/sign-in?to=%2Fcontacts%3Fq%3Da'],
])(
  'keeps what the address of %s said when a form is refused and the language switched',
  async (path, form, to) => {
    const answer = await testApp(ctx).browser().post(path, form)
    const html = await answer.text()
    expect([answer.status, /name="return" value="([^"]*)"/.exec(html)![1]]).toEqual([422, to])
  },
)
