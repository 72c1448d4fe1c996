import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { findRunning } from '../../src/platform/db/embedded/index.ts'
import { readPdf } from '../support/pdf.ts'
import { spawnProgram, startProgram } from '../support/program.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'hh-cli-'))
const dataFolder = path.join(folder, 'data')
const file = path.join(folder, 'all.backup')
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

interface Said {
  code: number
  answer: string
  notes: string
}

/** As a person types it: only the answer stands on standard output. */
async function cli(words: string[], { input = '', environment = {} } = {}): Promise<Said> {
  const child = spawn(process.execPath, ['scripts/cli.mjs', ...words], {
    env: { ...process.env, LANG: 'C', HALFHOUR_DATA: dataFolder, ...environment },
  })
  child.stdin.end(input)
  const [answer, notes, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { code: code as number, answer, notes }
}

/** As LinkedIn hands it out: somebody twice, and a row without a name. */
const connections = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Rosa,Lin,https://www.linkedin.com/in/rosa-lin,rosa@example.org,Bay Hospital,Nurse,01 Feb 2024
Rosa,Lin,https://www.linkedin.com/in/rosa-lin,rosa@example.org,Bay Hospital,Nurse,01 Feb 2024
,,,,Nobody Ltd,Clerk,02 Feb 2024
Ada,Yonath,https://www.linkedin.com/in/ada-yonath,,Weizmann Institute,Chemist,03 Mar 2023
`
const list = path.join(folder, 'Connections.csv')

const ana = ['user', 'add', '--email', 'Ana@Example.edu', '--name', 'Ana Reyes']
const password = 'a good password\n'

test('a database that does not answer is what doctor finds, and null is nothing to the coach', async () => {
  const away = { DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none', HALFHOUR_SECRET: '0'.repeat(64) }
  const doctor = await cli(['doctor', '--json'], { environment: away })
  expect(doctor.code).toBe(1)
  expect(JSON.parse(doctor.answer)).toMatchObject({
    ok: false,
    checks: [
      { name: 'database', ok: false, code: 'ECONNREFUSED' },
      { name: 'disk', ok: true },
      { name: 'mail', ok: true, finding: 'none' },
      { name: 'proxy', ok: true, finding: 'none' },
    ],
  })
  const taken = path.join(folder, 'taken')
  await writeFile(taken, 'a file where the data folder should be')
  const shut = await cli(['doctor', '--json'], { environment: { HALFHOUR_DATA: taken } })
  expect(shut.code).toBe(1)
  expect(JSON.parse(shut.answer)).toMatchObject({
    checks: [
      { name: 'database', ok: false, finding: 'shut' },
      { name: 'disk' },
      { name: 'mail' },
      { name: 'proxy' },
    ],
  })
  const line = {
    ...{ id: 'n1', kind: 'nudge', channel: 'text', body: 'Hi Maria', subject: null, language: null },
    ...{ seeker: { name: 'Ana' }, contact: { name: 'Maria', organization: null, why: null } },
  }
  const coach = await cli(['coach', '-'], { input: JSON.stringify(line) })
  expect([coach.code, JSON.parse(coach.answer).id]).toEqual([0, 'n1'])
  const empty = await cli(['coach', '-'], { input: JSON.stringify({ ...line, language: ' ' }) })
  expect(empty.answer).toBe(coach.answer)
})

test('what was typed wrongly ends with 2 and shows how it is typed', async () => {
  expect(await cli(['frobnicate'])).toMatchObject({
    code: 2,
    answer: '',
    notes: expect.stringContaining('backup FILE'),
  })
  expect(await cli(['backup'])).toMatchObject({ code: 2, answer: '' })
  expect(await cli(['backup', file, '--loud'])).toMatchObject({
    code: 2,
    notes: expect.stringContaining('--loud'),
  })
  const both = ['user', 'suspend', '--email', 'ana@example.edu', '--email', 'bea@example.edu']
  expect(await cli(both)).toMatchObject({
    code: 2,
    answer: '',
    notes: expect.stringContaining('--email only once'),
  })
  expect(await cli(['restore', file, '--verify', '--send-waiting'])).toMatchObject({
    code: 2,
    answer: '',
    notes: expect.stringContaining('sends nothing'),
  })
  const unknown = await cli(['frobnicate', '--json'])
  expect(unknown).toMatchObject({ code: 2, notes: '' })
  expect(JSON.parse(unknown.answer).error).toMatchObject({
    code: 'usage',
    message: expect.stringContaining('backup FILE'),
  })
  expect(await cli(['user', 'add', '--help'])).toMatchObject({
    code: 0,
    notes: '',
    answer: expect.stringContaining('user add --email'),
  })
  const help = await cli(['help'])
  expect(help).toMatchObject({
    code: 0,
    notes: '',
    answer: expect.stringContaining('restore FILE [--verify'),
  })
})

test('a wrong setting is refused with its name', async () => {
  const said = await cli(['doctor', '--json'], {
    environment: { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' },
  })
  expect(said.code).toBe(1)
  expect(JSON.parse(said.answer).error).toMatchObject({
    code: 'configuration',
    message: expect.stringContaining('HALFHOUR_SECRET'),
  })
})

test('where there is no database, only what begins an installation makes one', async () => {
  const environment = { HALFHOUR_DATA: path.join(folder, 'elsewhere') }
  const wanted = path.join(folder, 'empty.backup')
  const whose = ['--email', 'ana@example.edu']
  await writeFile(list, connections)
  const needy: Record<string, string[]> = {
    backup: ['backup', wanted],
    demo: ['demo'],
    suspend: ['user', 'suspend', ...whose],
    restore: ['user', 'restore', ...whose],
    'set-email': ['user', 'set-email', ...whose, '--to', 'ana@example.org'],
    'reset-password': ['user', 'reset-password', ...whose],
    import: ['import', list, '--for', 'ana@example.edu'],
    report: ['report', randomUUID(), '--for', 'ana@example.edu', '--out', path.join(folder, 'none.pdf')],
    occupations: ['occupations', 'import', path.join(folder, 'mistyped')],
  }
  const codes: Record<string, string> = {}
  for (const [name, words] of Object.entries(needy)) {
    const said = await cli([...words, '--json'], { input: password, environment })
    expect(said.code).toBe(1)
    codes[name] = JSON.parse(said.answer).error.code
  }
  expect(codes).toEqual({
    ...Object.fromEntries(Object.keys(needy).map((name) => [name, 'no-database'])),
    occupations: 'file-unreadable',
  })
  const doctor = await cli(['doctor', '--json'], { environment })
  expect(doctor.code).toBe(1)
  const [database] = JSON.parse(doctor.answer).checks
  expect(database).toMatchObject({ ok: false, finding: 'unopened', code: 'no-database' })
  expect([existsSync(environment.HALFHOUR_DATA), existsSync(wanted)]).toEqual([false, false])
})

test('accounts, a backup and its check, alone and beside a running server', async () => {
  expect(await cli([...ana, '--json'], { input: password })).toMatchObject({
    code: 0,
    answer: expect.stringMatching(/^\{"id":"[0-9a-f-]{36}","email":"ana@example.edu"\}\n$/),
  })
  const program = (await startProgram(dataFolder))!
  try {
    const second = await cli([...ana, '--json'], { input: password })
    expect(second.code).toBe(1)
    expect(JSON.parse(second.answer).error.code).toBe('account-exists')
    expect(await cli(ana)).toMatchObject({
      code: 1,
      answer: '',
      notes: expect.stringContaining('standard input'),
    })
    expect(
      await cli(['user', 'reset-password', '--email', 'ana@example.edu'], { input: password }),
    ).toMatchObject({
      code: 0,
      answer: expect.stringContaining('ana@example.edu'),
    })
    // As a new account, it is not opened with a password that anybody would try first.
    expect(
      await cli(['user', 'reset-password', '--email', 'ana@example.edu'], { input: 'password12\n' }),
    ).toMatchObject({ code: 1, answer: '', notes: expect.stringContaining('password: ') })
    // No sign-in form could type it.
    const lines = await cli(['user', 'reset-password', '--email', 'ana@example.edu', '--json'], {
      input: 'a good password\nand more of it\n',
    })
    expect([lines.code, JSON.parse(lines.answer).error.code]).toEqual([1, 'password-lines'])
    const whose = ['--email', 'Ana@example.edu', '--json']
    expect(await cli(['user', 'suspend', ...whose])).toMatchObject({ code: 0 })
    expect(await cli(['user', 'restore', ...whose])).toMatchObject({ code: 0 })
    expect(await cli(['user', 'suspend', '--email', 'nobody@example.edu', '--json'])).toMatchObject({
      code: 1,
      answer: expect.stringContaining('no-such-account'),
    })
    expect(await cli(['user', 'suspend'])).toMatchObject({ code: 2 })
    const turnOff = ['user', 'turn-off-second-step']
    expect(await cli([...turnOff, ...whose])).toMatchObject({
      code: 1,
      answer: expect.stringContaining('second-step-off'),
    })
    expect(await cli(turnOff)).toMatchObject({ code: 2 })
    const move = ['user', 'set-email', '--to', 'ana.reyes@example.org']
    expect(await cli([...move, '--email', 'nobody@example.edu', '--json'])).toMatchObject({
      code: 1,
      answer: expect.stringContaining('no-such-account'),
    })
    expect(await cli(['user', 'set-email', '--email', 'ana@example.edu', '--to', 'at home'])).toMatchObject({
      code: 1,
      answer: '',
      notes: expect.stringMatching(/^to: /),
    })
    expect(await cli(['user', 'set-email', '--email', 'ana@example.edu'])).toMatchObject({ code: 2 })
    expect(await cli([...move, '--email', 'ana@example.edu', '--json'])).toMatchObject({
      code: 0,
      answer: '{"email":"ana.reyes@example.org","passkeys":0,"removed":0}\n',
    })
    await cli(['user', 'set-email', '--email', 'ana.reyes@example.org', '--to', 'ana@example.edu'])
    const doctor = await cli(['doctor', '--json'])
    expect(doctor.code).toBe(0)
    expect(JSON.parse(doctor.answer)).toMatchObject({ ok: true })
    expect((await cli(['backup', file])).code).toBe(0)
    // A name that is used again holds the later one.
    expect((await cli(['backup', file])).code).toBe(0)
    expect((await cli(['demo'])).answer).toContain(`${program.origin}/`)
    const report = [
      'report',
      randomUUID(),
      '--for',
      'ana@example.edu',
      '--out',
      path.join(folder, 'none.pdf'),
    ]
    const unknown = await cli([...report, '--json'])
    expect(unknown.code).toBe(1)
    expect(JSON.parse(unknown.answer).error).toEqual({
      code: 'no-such-interview',
      message: 'There is no interview with this id for ana@example.edu.',
    })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(JSON.parse((await cli(['restore', file, '--verify', '--json'])).answer)).toMatchObject({
      verified: true,
    })
    const nowhere = path.join(folder, 'nowhere')
    const lost = await cli(['backup', path.join(nowhere, 'all.backup'), '--json'])
    expect(lost.code).toBe(1)
    expect(JSON.parse(lost.answer).error).toEqual({
      code: 'backup-no-folder',
      message: `There is no folder ${nowhere}. Make it first, or choose another place. No backup was written.`,
    })
    const running = await cli(['restore', file, '--json'])
    expect(running.code).toBe(1)
    expect(JSON.parse(running.answer).error.code).toBe('data-folder-in-use')
  } finally {
    expect(await program.stop()).toBe(0)
  }
  expect((await cli(['restore', file])).notes).toContain('already holds accounts')
})

test('a backup opens in a new folder with its people and its secret', async () => {
  const environment = { HALFHOUR_DATA: path.join(folder, 'moved') }
  expect((await cli(['restore', file], { environment })).code).toBe(0)
  const again = await cli([...ana, '--json'], { input: password, environment })
  expect(JSON.parse(again.answer).error.code).toBe('account-exists')
})

const prices = path.join(folder, 'prices.csv')
const read = { format: 'linkedin', rows: 4, new: 2, updated: 0, unchanged: 0, duplicates: 1 }
const unusable = [{ row: 7, reason: 'This row has no name.' }]

test('a list is looked through without an account or a database, and one without names is refused', async () => {
  await writeFile(list, connections)
  await writeFile(prices, 'Item,Price\nBread,3.20\n')
  const away = { DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none', HALFHOUR_SECRET: '0'.repeat(64) }
  const said = await cli(['import', list, '--dry-run', '--json'], { environment: away })
  expect(said).toMatchObject({ code: 0, notes: '' })
  const { contacts, ...counts } = JSON.parse(said.answer)
  expect(counts).toEqual({ ...read, unusable })
  expect(contacts).toMatchObject([
    {
      ...{ name: 'Rosa Lin', organization: 'Bay Hospital', title: 'Nurse', emails: ['rosa@example.org'] },
      ...{ phones: [], url: 'https://www.linkedin.com/in/rosa-lin', connectedOn: '2024-02-01' },
    },
    {
      ...{ name: 'Ada Yonath', organization: 'Weizmann Institute', title: 'Chemist', emails: [] },
      ...{ phones: [], url: 'https://www.linkedin.com/in/ada-yonath', connectedOn: '2023-03-03' },
    },
  ])
  const refused = await cli(['import', prices, '--dry-run', '--json'], { environment: away })
  expect(refused).toMatchObject({ code: 1, notes: '' })
  expect(JSON.parse(refused.answer)).toEqual({
    error: { code: 'no-names', message: expect.stringContaining('no column with names') },
  })
  expect(await cli(['import', prices, '--dry-run'], { environment: away })).toMatchObject({
    ...{ code: 1, answer: '', notes: expect.stringContaining('no column with names') },
  })
  // A card that can be read and holds nobody is looked at, and brings in nobody.
  const picture = path.join(folder, 'picture.vcf')
  await writeFile(picture, 'BEGIN:VCARD\r\nVERSION:2.1\r\nPHOTO;JPEG;BASE64:QUJD\r\nEND:VCARD\r\n')
  const looked = await cli(['import', picture, '--dry-run', '--json'], { environment: away })
  expect([looked.code, JSON.parse(looked.answer)]).toMatchObject([
    0,
    { rows: 1, new: 0, unusable: [{ row: 1 }] },
  ])
  const kept = await cli(['import', picture, '--for', 'bea@example.edu', '--json'], { environment: away })
  expect([kept.code, JSON.parse(kept.answer).error.code]).toEqual([1, 'nobody'])
  expect(await cli(['import', list])).toMatchObject({ code: 2, answer: '' })
})

test('an answer that does not fit on the disk is said so, and one that nobody reads to its end is none', async () => {
  const full = openSync('/dev/full', 'w')
  const words = ['scripts/cli.mjs', 'import', list, '--dry-run', '--json']
  const child = spawn(process.execPath, words, {
    env: { ...process.env, LANG: 'C' },
    stdio: ['ignore', full, 'pipe'],
  })
  const [notes, [code]] = await Promise.all([text(child.stderr!), once(child, 'exit')])
  closeSync(full)
  expect([code, notes]).toEqual([1, expect.stringContaining('could not be written')])
  const reader = spawn(process.execPath, ['scripts/cli.mjs', 'help'], { stdio: ['ignore', 'pipe', 'pipe'] })
  reader.stdout.destroy()
  const [unsaid, [end]] = await Promise.all([text(reader.stderr), once(reader, 'exit')])
  expect([end, unsaid]).toEqual([0, ''])
})

test('a list is kept for whom it is said to be, and a report is written where it is said to go', async () => {
  const program = (await startProgram(dataFolder))!
  try {
    const bea = ['user', 'add', '--email', 'bea@example.edu', '--name', 'Bea Ruiz']
    expect((await cli(bea, { input: password })).code).toBe(0)
    const imported = ['import', list, '--for', 'Bea@example.edu', '--json']
    expect(JSON.parse((await cli(imported)).answer)).toEqual({ ...read, unusable })
    const again = { ...read, new: 0, unchanged: 2, unusable }
    expect(JSON.parse((await cli(imported)).answer)).toEqual(again)
    const refused = await cli(['import', prices, '--for', 'bea@example.edu', '--json'])
    expect([refused.code, JSON.parse(refused.answer).error.code]).toEqual([1, 'no-names'])
    const nobody = await cli(['import', list, '--for', 'nobody@example.edu', '--json'])
    expect([nobody.code, JSON.parse(nobody.answer).error.code]).toEqual([1, 'no-such-account'])
    const interview = await heldWith('Rosa Lin')
    const report = (format: string) => {
      const out = path.join(folder, `report.${format}`)
      return [
        out,
        ['report', interview, '--for', 'bea@example.edu', '--format', format, '--out', out],
      ] as const
    }
    const [html, askHtml] = report('html')
    expect(await cli([...askHtml])).toEqual({ code: 0, answer: `${html}\n`, notes: '' })
    expect(await readFile(html, 'utf8')).toContain('Rosa Lin')
    const [pdf, askPdf] = report('pdf')
    const written = await cli([...askPdf, '--json'])
    const bytes = await readFile(pdf)
    expect(written.code).toBe(0)
    expect(JSON.parse(written.answer)).toEqual({ file: pdf, format: 'pdf', bytes: bytes.length })
    expect((await readPdf(bytes)).text).toContain('Rosa Lin')
  } finally {
    expect(await program.stop()).toBe(0)
  }
})

/** A talk with one of the contacts, put where the running server keeps it. @returns its id */
async function heldWith(name: string): Promise<string> {
  const id = randomUUID()
  const client = new pg.Client({ ...(await findRunning(dataFolder)) })
  await client.connect()
  try {
    await client.query(
      `insert into interviews (seeker_id, id, mode, starts_at, zone, agreed_at, ended_at, created_at, updated_at)
       select seeker_id, $1, 'phone', now(), 'UTC', now(), now(), now(), now() from contacts where name = $2`,
      [id, name],
    )
    await client.query(
      `insert into interview_contacts (seeker_id, interview_id, contact_id)
       select seeker_id, $1, id from contacts where name = $2`,
      [id, name],
    )
  } finally {
    await client.end()
  }
  return id
}

test('told to stop in the middle of its first start it ends with 0, and the next start works', async () => {
  const young = path.join(folder, 'young')
  const child = spawnProgram(young)
  const ended = once(child, 'exit')
  // Long before the ready line: the folder has just been made, the database is not.
  while (!existsSync(young)) await sleep(5)
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  const program = await startProgram(young)
  // Told twice at once, as by a terminal that signals the whole group and by npm, it ends as if told once.
  program?.process.kill('SIGTERM')
  await sleep(10)
  expect(await program?.stop()).toBe(0)
})

test('told to stop it takes nobody new, answers whom it is listening to, and ends with 0 after that', async () => {
  const program = (await startProgram(dataFolder))!
  const ended = once(program.process, 'exit')
  const form = new URLSearchParams({ email: 'bea@example.edu', password: password.trim() }).toString()
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': form.length,
    'sec-fetch-site': 'same-origin',
  }
  const asked = request(`${program.origin}/sign-in`, { method: 'POST', headers })
  const answered = once(asked, 'response') as Promise<[IncomingMessage]>
  // Half of a form is there when the signal comes, the other half when the door is shut.
  await new Promise((written) => asked.write(form.slice(0, 9), written))
  program.process.kill('SIGTERM')
  while (await fetch(`${program.origin}/healthz`).catch(() => undefined)) await sleep(20)
  expect(program.process.exitCode).toBeNull()
  asked.end(form.slice(9))
  const [answer] = await answered
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/today'])
  expect(await ended).toEqual([0, null])
})

test('a command that is ended by a closed terminal leaves no database running', async () => {
  const left = path.join(folder, 'left')
  const record = path.join(left, 'database', 'postmaster.pid')
  const environment = { ...process.env, LANG: 'C', HALFHOUR_DATA: left }
  const child = spawn(process.execPath, ['scripts/cli.mjs', ...ana], {
    env: environment,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.stdin.end(password)
  const ended = once(child, 'exit')
  while (!(await readFile(record, 'utf8').catch(() => '')).includes('ready')) await sleep(5)
  child.kill('SIGHUP')
  expect(await ended).toEqual([129, null])
  // PostgreSQL removes it as the last thing that it does.
  while (existsSync(record)) await sleep(20)
})

test('a log that cannot be written ends nothing, and keeps nothing from ending', async () => {
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env: { ...process.env, HALFHOUR_DATA: dataFolder, PORT: '0', LOG_LEVEL: 'debug' },
    stdio: ['ignore', 'pipe', full],
  })
  const ended = once(child, 'exit')
  const [said] = (await Promise.race([once(child.stdout!, 'data'), ended])) as [Buffer]
  expect(String(said)).toContain('is ready')
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  closeSync(full)
})

test('qualifications of postings come line by line, and a line that is none is named', async () => {
  const posting = {
    id: 'a',
    text: '<h2>Requirements</h2><ul><li>CPR card</li></ul><h2>Nice to have</h2><ul><li>Spanish',
  }
  const said = await cli(['qualifications', '-'], { input: `${JSON.stringify(posting)}\n\n` })
  expect(said).toMatchObject({ code: 0, notes: '' })
  expect(JSON.parse(said.answer)).toEqual({
    id: 'a',
    qualifications: [
      { type: 'licence', text: 'CPR card', strength: 'required', sentence: 'CPR card' },
      { type: 'skill', text: 'Spanish', strength: 'preferred', sentence: 'Spanish' },
    ],
  })
  const refused = await cli(['qualifications', '-'], { input: `${JSON.stringify(posting)}\n{"id":"b"}\n` })
  expect(refused).toMatchObject({ code: 1, answer: '', notes: expect.stringContaining('2') })
  expect(await cli(['qualifications'])).toMatchObject({ code: 2 })
})
