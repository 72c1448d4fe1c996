import { beforeEach, expect, it } from 'vitest'
import { testContext, testSeeker } from '../../../../tests/support/context.ts'
import { taughtCourse } from '../../../../tests/support/taught-course.ts'

const ctx = await testContext('2026-09-14T12:00:00Z')
const { apply, instructor, leaver, list, path, people, placesOf, sam, signedIn } = await taughtCourse(ctx)
const rowsIn = (html: string) =>
  /name="rows" value="([^"]*)"/.exec(html)![1]!.replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** Each test begins with nobody on the list. */
beforeEach(async () => {
  await ctx.db.deleteFrom('roster_entries').execute()
})

it('reads a gradebook of any width, and a list below its title', async () => {
  const essays = Array.from({ length: 90 }, (_, n) => `Essay ${n} (${n})`).join(',')
  const wide = await (
    await list(`Student,ID,SIS Login ID,${essays}\n"New, Nora",2,nora@example.edu${','.repeat(90)}\n`)
  ).text()
  expect(wide).toContain('New: 1')
  const titled =
    'Class list 2026;;\n;;\nName;Email;Section\nNora New;nora@example.edu;A\n;;\nBen;ben at home;A\n'
  const html = await (await list(titled)).text()
  expect(html).toContain('New: 1')
  expect(html).toContain('Row 6')
})

it('shows what a list would change, keeps places, and lets in who has an account', async () => {
  const csv = `Student,ID,SIS User ID,SIS Login ID,Section\n"Student, Sam",1,S-1,${sam.email},A\n"New, Nora",2,S-2,nora@example.edu,A\nNobody,3,S-3,not an address@,B\n`
  const html = await (await list(csv)).text()
  expect(html).toContain('New: 3')
  expect(await ctx.db.selectFrom('roster_entries').selectAll().execute()).toEqual([])
  const rows = rowsIn(html)
  expect((await instructor.post(`${path}/roster/apply`, { rows })).status).toBe(303)
  const student = await signedIn(sam)
  expect((await student.get(path)).status).toBe(200)
  const kept = await ctx.db
    .selectFrom('roster_entries')
    .select(['sis_id', 'account_id'])
    .orderBy('sis_id')
    .execute()
  expect(kept.map((one) => [one.sis_id, one.account_id !== null])).toEqual([
    ['S-1', true],
    ['S-2', false],
    ['S-3', false],
  ])
  // The same list again changes nothing, and no student reads it.
  expect(await (await list(csv)).text()).toContain('New: 0')
  expect((await student.get(`${path}/roster`)).status).toBe(404)
  expect(await student.read(`${path}/people`)).not.toContain('nora@example.edu')
})

it('refuses what is no list of people, and says so', async () => {
  const picture = await list('\x89PNG\r\n')
  expect(picture.status).toBe(422)
  expect(await (await list('Price,Colour\n1,red\n2,blue\n')).text()).toContain('who people are')
  expect((await instructor.post(`${path}/roster/apply`, { rows: '[{"name":1}]' })).status).toBe(400)
})

it('names who is in the course and not on the list, and waits for nobody who left', async () => {
  await leaver('Lou Left')
  await apply({ name: 'Sam', email: sam.email })
  const lea = await testSeeker(ctx, 'Lea Leaving')
  await apply(
    { name: 'Lea', email: lea.email, sisId: 'LL-1' },
    { name: 'Otto Open', email: 'otto@example.edu' },
  )
  const absent = (html: string) => html.split('id="absent"')[1]?.split('</section>')[0] ?? ''
  const without = await (await list(`Name,Email\nSam,${sam.email}\n`)).text()
  const remove = `${path}/members/${lea.id}/remove`
  for (const words of ['Lea Leaving', 'Otto Open']) expect(absent(without)).toContain(words)
  // To take them out from here, or to go where that is done, would lose the list that was sent.
  expect(absent(without)).not.toMatch(/<form|href=/)
  expect(absent(without)).not.toContain(sam.email)
  // Whoever came with the code and stands on the list by their own address is on it.
  const mine = await (await list(`Name,Email\nLea,${lea.email}\nOtto,otto@example.edu\n`)).text()
  expect(absent(mine)).not.toMatch(/Lea Leaving|Otto Open/)
  // A list of one section says nothing of another's people, and all of those who have none.
  const place = (where: 'name' | 'email', value: string, section: string | null) =>
    ctx.db.updateTable('roster_entries').set({ section }).where(where, '=', value).execute()
  await place('email', lea.email, 'B')
  await place('name', 'Otto Open', 'B')
  const inSection = async (...sections: string[]) =>
    absent(
      await (
        await list(
          `Name,Email,Section\n${sections.map((one, n) => `P${n},p${n}@x.example,${one}\n`).join('')}`,
        )
      ).text(),
    )
  expect(await inSection('A')).not.toMatch(/Lea Leaving|Otto Open/)
  for (const sections of [
    ['A', 'B'],
    ['A', ''],
  ])
    expect(await inSection(...sections)).toMatch(/Lea Leaving[^]*Otto Open/)
  await place('name', 'Otto Open', null)
  expect(await inSection('A')).toMatch(/sections on this list \(A\)[^]*Otto Open/)
  await instructor.post(remove)
  const html = await people()
  expect(html).toContain('people left the course')
  expect(html.match(/id="place-[^"]*"[^]*?<\/li>/g)!.join('')).not.toContain(lea.email)
  const before = (await ctx.db.selectFrom('letters').select('id').execute()).length
  await instructor.post(`${path}/invitations`)
  const letters = await ctx.db.selectFrom('letters').select('recipient').orderBy('id').execute()
  expect(letters.slice(before).map(({ recipient }) => recipient)).toContain('otto@example.edu')
  expect(letters.slice(before).map(({ recipient }) => recipient)).not.toContain(lea.email)
  // A list that has them, by the number and with another address of theirs, brings nobody back.
  const other = await testSeeker(ctx, 'Lea Elsewhere')
  await apply({ name: 'Lea', email: other.email, sisId: 'LL-1' })
  expect([await placesOf(lea.id), await placesOf(other.id)]).toEqual([[], []])
  await apply({ name: 'Lea', email: lea.email, sisId: 'LL-1' })
  await instructor.post(`${path}/members`, { email: lea.email, role: 'student' })
  expect(await placesOf(lea.id)).toEqual([{ sis_id: 'LL-1' }])
  const row = await ctx.db
    .selectFrom('roster_entries')
    .select('left_at')
    .where('account_id', '=', lea.id)
    .executeTakeFirstOrThrow()
  expect(row.left_at).toBeNull()
})

it('looks for no more new people among the accounts than a day’s lists can name', async () => {
  await apply({ name: 'Guess', email: 'guess1@example.edu' })
  const counted = ctx.db.updateTable('rate_limits').where('key', 'like', 'roster-rows:%')
  await counted.set({ hits: 8_000 }).execute()
  expect((await apply({ name: 'Guess', email: 'guess2@example.edu' })).status).toBe(429)
  // The preview tells as much of whom a row meets.
  expect((await list('Name,Email\nGuess,guess2@example.edu\n')).status).toBe(429)
  expect((await list('Name,ID\nGuess,31415\n')).status).toBe(200)
  expect((await apply({ name: 'Guess', sisId: '31415' })).status).toBe(303)
  expect((await apply({ name: 'Guess', sisId: '31415', email: 'guess2@example.edu' })).status).toBe(429)
  // What is known already is not looked for.
  expect((await apply({ name: 'Guess', email: 'guess1@example.edu', section: 'G' })).status).toBe(303)
  await counted.set({ hits: 1 }).execute()
  // A list that is refused after it was counted stays counted.
  const archived = (at: Date | null) => ctx.db.updateTable('courses').set({ archived_at: at }).execute()
  await archived(ctx.clock.now())
  expect((await apply({ name: 'Guess', email: 'guess2@example.edu' })).status).toBe(409)
  await archived(null)
  const hits = ctx.db.selectFrom('rate_limits').select('hits').where('key', 'like', 'roster-rows:%')
  expect(await hits.execute()).toEqual([{ hits: 2 }])
  await ctx.db.deleteFrom('roster_entries').where('email', '=', 'guess1@example.edu').execute()
})
