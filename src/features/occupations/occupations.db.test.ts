import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { zipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, describe, expect, it, test } from 'vitest'
import { location } from '../../../tests/support/answers.ts'
import { testApp, testContext, testSeeker } from '../../../tests/support/context.ts'
import { folderOf, sampleProjections, sampleTables, table } from '../../../tests/support/occupation-files.ts'
import type { Context } from '../../platform/context.ts'
import { plainText } from '../../shared/text.ts'
import { importOccupations, searchOccupations, titlesNear } from './index.ts'
import { getOccupation, getReleases } from './occupations.queries.ts'

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await folderOf(files)
  folders.push(folder)
  return folder
}

const everything = { ...sampleTables, 'bls/occupation.xlsx': sampleProjections }

/** Every row of every table, to see that nothing has changed. */
async function allRows(ctx: Context): Promise<string> {
  const names = [
    ...(['occupations', 'occupation_titles', 'related_occupations', 'occupation_zones'] as const),
    ...(['preparation_levels', 'occupation_outlooks', 'occupation_entries', 'occupation_files'] as const),
  ]
  const all = names.map(async (name) => {
    const { rows } = await sql<{
      row: string
    }>`select ctid::text || t::text as row from ${sql.table(name)} t`.execute(ctx.db)
    return rows.map(({ row }) => row).toSorted()
  })
  return JSON.stringify(await Promise.all(all))
}

const titlesOf = async (ctx: Context, typed: string) =>
  (await searchOccupations(ctx.db, typed)).map((hit) => `${hit.title}: ${hit.found}`)

describe('importOccupations', () => {
  it('reads a folder with everything, and the same folder again changes nothing', async () => {
    const ctx = await testContext()
    const folder = await folderWith(everything)
    const heard: string[] = []
    const done = await importOccupations(ctx, folder, (kind, rows) => heard.push(`${kind} ${rows}`))
    expect(done).toMatchObject({ changed: true, missing: [] })
    expect(heard).toContain('alternate 6')
    expect(await getReleases(ctx.db)).toEqual({ onet: { release: '41.2' }, bls: { release: '2034–44' } })
    expect(await getOccupation(ctx.db, '49-9081.00')).toMatchObject({
      title: 'Lamp Keepers',
      titles: ['Wick Trimmer', 'Beacon Operator', 'Harbor Lamp Technician', 'Lighthouse Attendant'],
      preparation: { zone: 3, words: { education: 'A school of lamps' } },
      related: [{ title: 'Visiting Helpers' }, { title: 'Drummers' }],
      outlook: {
        medianWage: 239_200,
        wageAtLeast: true,
        employment: 309.4,
        changePercent: 9.5,
        ofGroup: false,
      },
      entry: { education: "Bachelor's degree", experience: 'None', training: 'Apprenticeship', group: null },
      all: { changePercent: 3.1 },
    })
    expect(await getOccupation(ctx.db, '31-1121.00')).toMatchObject({
      description: 'Help people "at home" who cannot leave it.',
      preparation: null,
      outlook: { title: 'Visiting helpers and aides', medianWage: null, openings: null, ofGroup: true },
      entry: null,
    })
    expect(await getOccupation(ctx.db, '55-3016.00')).toMatchObject({ outlook: null, related: [] })
    const before = await allRows(ctx)
    expect(await importOccupations(ctx, folder)).toMatchObject({ changed: false })
    expect(await allRows(ctx)).toBe(before)
  })

  it('says of which group the figures of an occupation are that is counted with others', async () => {
    const ctx = await testContext()
    const names = `${sampleTables['Occupation Data.txt']}49-9081.03\tNight Lamp Keepers\tKeep lamps at night.\r\n`
    await importOccupations(ctx, await folderWith({ ...everything, 'Occupation Data.txt': names }))
    expect(await getOccupation(ctx.db, '49-9081.03')).toMatchObject({
      outlook: { title: 'Lamp keepers', ofGroup: true },
      entry: { group: 'Lamp keepers' },
    })
    const { signedIn } = testApp(ctx)
    const browser = await signedIn(await testSeeker(ctx))
    const page = await browser.read('/occupations/49-9081.03')
    expect(page).toContain('Figures for the wider group: Lamp keepers.')
    expect(page).toContain('What it takes to start is said of the wider group: Lamp keepers.')
    await browser.post('/occupations/49-9081.03/take', { field: 'Lamps', 'facts[]': ['pay', 'preparation'] })
    const kept = await ctx.db.selectFrom('field_facts').select('text').orderBy('id').execute()
    expect(kept.map(({ text }) => text)).toEqual([
      expect.stringContaining('wider group: Lamp keepers.'),
      expect.stringContaining('wider group: Lamp keepers.'),
    ])
  })

  it('knows abbreviations, also where the same files were read before they were', async () => {
    const ctx = await testContext()
    const reported = table([
      ['O*NET-SOC Code', 'Reported Job Title'],
      ['49-9081.00', 'Harbor Lamp Officer (HLO)'],
    ])
    const alternate = table([
      ['O*NET-SOC Code', 'Alternate Title', 'Short Title'],
      ['31-1121.00', 'Certified Home Visitor (CHV)', 'CHV'],
      ['31-1121.00', 'HV Aide (Home Visit Aide)', 'HV Aide'],
      ['55-3016.00', 'Drummer M (Parades)', 'n/a'],
    ])
    const folder = await folderWith({
      'Occupation Data.txt': sampleTables['Occupation Data.txt'],
      'Alternate Titles.txt': alternate,
      'Sample of Reported Titles.txt': reported,
    })
    await importOccupations(ctx, folder)
    expect(await titlesOf(ctx, 'hlo')).toEqual(['Lamp Keepers: HLO'])
    expect(await titlesOf(ctx, 'CHV')).toEqual(['Visiting Helpers: CHV'])
    expect((await getOccupation(ctx.db, '31-1121.00')).titles).toEqual([
      'Certified Home Visitor',
      'CHV',
      'Home Visit Aide',
      'HV Aide',
    ])
    const near = await titlesNear(ctx.db, ['Certified Home Visitor'])
    expect(near.map(({ key }) => key)).toEqual(expect.arrayContaining(['chv', 'certified home visitor chv']))
    expect((await getOccupation(ctx.db, '55-3016.00')).titles).toEqual(['Drummer M (Parades)'])

    // As a program left it that took the whole titles alone.
    await ctx.db.deleteFrom('occupation_titles').where('title', '=', 'HLO').execute()
    const digest = createHash('sha256').update(reported).digest('hex')
    await ctx.db.updateTable('occupation_files').set({ digest }).where('kind', '=', 'reported').execute()
    expect(await importOccupations(ctx, folder)).toMatchObject({ changed: true })
    expect(await titlesOf(ctx, 'hlo')).toEqual(['Lamp Keepers: HLO'])
  })

  it('replaces what a newer release brings, under other names and in another order, and keeps the rest', async () => {
    const ctx = await testContext()
    await importOccupations(ctx, await folderWith(everything))
    const newer = {
      'db_42_0_text/Occupations.txt': table([
        ['Description', 'onetsoc_code', 'title'],
        ['Keep lamps of every kind.', '49-9081.00', 'Light Keepers'],
      ]),
      'db_42_0_text/Other Names.txt': table([
        ['short_title', 'alternate_title', 'onetsoc_code'],
        ['', 'Lantern Engineer', '49-9081.00'],
      ]),
    }
    const zip = path.join(await folderWith({}), 'db_42_0_text.zip')
    const encoder = new TextEncoder()
    await writeFile(
      zip,
      zipSync(Object.fromEntries(Object.entries(newer).map(([name, text]) => [name, encoder.encode(text)]))),
    )
    const done = await importOccupations(ctx, zip)
    expect(done.missing).toEqual(['reported', 'zones', 'levels', 'related', 'outlook', 'entry'])
    expect((await getReleases(ctx.db)).onet).toEqual({ release: '42.0' })
    expect(await getOccupation(ctx.db, '49-9081.00')).toMatchObject({
      title: 'Light Keepers',
      titles: ['Wick Trimmer', 'Lantern Engineer'],
      preparation: { zone: 3 },
      outlook: { medianWage: 239_200 },
    })
    expect(await titlesOf(ctx, 'drummers')).toEqual([])
  })

  it('works with the titles alone: an occupation then goes by one of them', async () => {
    const ctx = await testContext()
    await importOccupations(
      ctx,
      await folderWith({ 'Alternate Titles.txt': sampleTables['Alternate Titles.txt'] }),
    )
    expect(await titlesOf(ctx, 'harbor lamp')).toEqual(['Beacon Operator: Harbor Lamp Technician'])
    await importOccupations(
      ctx,
      await folderWith({ 'Occupation Data.txt': sampleTables['Occupation Data.txt'] }),
    )
    expect(await titlesOf(ctx, 'harbor lamp')).toEqual(['Lamp Keepers: Harbor Lamp Technician'])
  })

  it.each<[string, Record<string, string | Uint8Array>, object]>([
    ['nothing of ours', { 'a.txt': 'one\ttwo\n1\t2\n' }, { code: 'occupations-nothing' }],
    ['no file at all', {}, { code: 'occupations-nothing' }],
    [
      'a file without a column',
      {
        ...sampleTables,
        'Alternate Titles.txt': table([
          ['O*NET-SOC Code', 'Short Title'],
          ['49-9081.00', 'x'],
        ]),
      },
      { code: 'occupations-column', params: { file: 'Alternate Titles.txt', columns: 'Alternate Title' } },
    ],
    [
      'a file without rows',
      { ...sampleTables, 'Job Zones.txt': table([['O*NET-SOC Code', 'Job Zone']]) },
      { code: 'occupations-empty', params: { file: 'Job Zones.txt' } },
    ],
    ['a broken ZIP', { ...sampleTables, 'a.zip': 'PK' }, { code: 'occupations-zip-broken' }],
    ['a broken workbook', { ...sampleTables, 'a.xlsx': 'PK' }, { code: 'occupations-workbook-broken' }],
  ])('refuses %s, and nothing has changed', async (_what, files, error) => {
    const ctx = await testContext()
    await importOccupations(
      ctx,
      await folderWith({ 'Occupation Data.txt': sampleTables['Occupation Data.txt'] }),
    )
    const before = await allRows(ctx)
    await expect(importOccupations(ctx, await folderWith(files))).rejects.toMatchObject(error)
    expect(await allRows(ctx)).toBe(before)
  })

  it('refuses a folder that is not there', async () => {
    const ctx = await testContext()
    await expect(importOccupations(ctx, '/nowhere/at/all')).rejects.toMatchObject({ code: 'file-unreadable' })
  })
})

describe('searchOccupations', async () => {
  const ctx = await testContext()
  await importOccupations(ctx, await folderWith(everything))

  it.each([
    ['lamp', 'Lamp Keepers: Lamp Keepers'],
    ['LAMP tech', 'Lamp Keepers: Harbor Lamp Technician'],
    ['lighthuose attendant', 'Lamp Keepers: Lighthouse Attendant'],
    ['Marching Dummer', 'Drummers: Marching Drummer'],
    ['wick trimer', 'Lamp Keepers: Wick Trimmer'],
    ['dr', 'Drummers: Drummers'],
  ])('finds by %s first %s', async (typed, found) => {
    expect((await titlesOf(ctx, typed))[0]).toBe(found)
  })

  it('finds every occupation that lists a title', async () => {
    expect(await titlesOf(ctx, 'beacon operator')).toEqual([
      'Visiting Helpers: Beacon Operator',
      'Lamp Keepers: Beacon Operator',
    ])
  })

  it.each(['', '   ', '%', '_', '!!', 'zzzzzzzz', "'; drop table occupations --"])(
    'finds nobody by “%s”',
    async (typed) => {
      expect(await titlesOf(ctx, typed)).toEqual([])
    },
  )
})

describe('titlesNear', async () => {
  const ctx = await testContext()
  const near = async (...titles: string[]) => {
    const found = await titlesNear(ctx.db, titles)
    return Object.fromEntries(
      found.map(({ key, closeness, code }) => [key, `${closeness} ${code.slice(0, 2)}`]),
    )
  }

  it('knows nothing while nothing was imported', async () => {
    expect(await near('Wick Trimmer')).toEqual({})
  })

  it('gives other names of the same work and of work close to it, each with its closest tie', async () => {
    await importOccupations(ctx, await folderWith(everything))
    const names = await near('WICK trimmer')
    expect(names).toMatchObject({
      'wick trimmer': 'same 49',
      'lighthouse attendant': 'occupation 49',
      'lamp keepers': 'occupation 49',
      'beacon operator': 'occupation 49',
      'home visitor': 'related 31',
      drummers: 'related 55',
    })
    expect(names[plainText('Marching Drummer')]).toBe('related 55')
  })

  it('takes a slip of the finger, several titles, and what nobody is called', async () => {
    expect(await near('Wick Trimer', 'Drummers', 'zzzzz', '')).toMatchObject({
      'wick trimmer': 'occupation 49',
      drummers: 'same 55',
      'marching drummer': 'occupation 55',
    })
    expect(await near()).toEqual({})
  })
})

describe('using an occupation in a field', async () => {
  const ctx = await testContext()
  const { signedIn } = testApp(ctx)
  const person = await testSeeker(ctx)
  const seeker = await signedIn(person)
  await importOccupations(ctx, await folderWith(everything))
  const at = '/occupations/49-9081.00/take'
  const rows = async () => {
    const titles = await ctx.db.selectFrom('field_titles').select('title').orderBy('id').execute()
    const facts = await ctx.db
      .selectFrom('field_facts')
      .select(['label', 'text', 'source'])
      .orderBy('id')
      .execute()
    return { titles: titles.map((row) => row.title), facts }
  }

  it('copies what was ticked, with its source, into the field of that name; twice is once', async () => {
    const form = {
      field: 'Harbours',
      'titles[]': ['Lamp Keepers', 'Wick Trimmer', 'Not one of these'],
      'facts[]': ['pay', 'preparation'],
    }
    const answer = await seeker.post(at, form)
    expect(answer.status).toBe(303)
    const there = location(answer)
    const page = await seeker.read(there.split('#')[0]!)
    expect(page).toContain('4 entries are now in Harbours.')
    expect(page).toContain('/occupations?q=Harbours&amp;field=Harbours')
    const kept = await rows()
    expect(kept.titles).toEqual(['Lamp Keepers', 'Wick Trimmer'])
    expect(kept.facts).toEqual([
      {
        label: 'Pay: Lamp Keepers',
        text: expect.stringContaining('$239,200 a year or more.'),
        source: 'U.S. Bureau of Labor Statistics, Employment Projections 2034–44',
      },
      {
        label: 'What it takes: Lamp Keepers',
        text: expect.stringContaining("Bachelor's degree."),
        source: expect.stringMatching(/^O\*NET 41\.2 Database, USDOL\/ETA, CC BY 4\.0; U\.S\. Bureau/),
      },
    ])
    const again = await seeker.post(at, { ...form, field: 'harbours' })
    expect(await rows()).toEqual(kept)
    const told = await seeker.read(location(again).split('#')[0]!)
    expect(told).toContain('you keep what you had in harbours')
  })

  it('adds the figures of a newer release beside those that were taken', async () => {
    const before = await rows()
    await ctx.db
      .updateTable('occupation_files')
      .set({ release: '2036–46' })
      .where('kind', 'in', ['outlook', 'entry'])
      .execute()
    await ctx.db
      .updateTable('occupation_outlooks')
      .set({ median_wage: 240_000 })
      .where('code', '=', '49-9081')
      .execute()
    await seeker.post(at, { field: 'Harbours', 'titles[]': ['Lamp Keepers'], 'facts[]': ['pay'] })
    const { facts, titles } = await rows()
    expect(titles).toEqual(before.titles)
    expect(facts).toEqual([
      ...before.facts,
      {
        label: 'Pay: Lamp Keepers',
        text: expect.stringContaining('$240,000 a year'),
        source: 'U.S. Bureau of Labor Statistics, Employment Projections 2036–46',
      },
    ])
  })

  it('says what is missing and keeps what was ticked', async () => {
    const none = await seeker.post(at, { field: '  ' })
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('Check at least one')
    const noField = await seeker.post(at, { field: '', 'titles[]': ['Wick Trimmer'] })
    const text = await noField.text()
    expect(text).toMatch(/value="Wick Trimmer"[^>]*checked/)
    expect(text).not.toMatch(/value="Lamp Keepers"[^>]*checked/)
    // The way back keeps the search and the field one came from.
    const from = '?q=lamp&amp;field=Harbours'
    expect(await seeker.read('/occupations/49-9081.00?q=lamp&field=Harbours')).toContain(at + from)
    const refused = await seeker.post(`${at}?q=lamp&field=Harbours`, { field: '  ' })
    expect(await refused.text()).toContain(`/occupations${from}`)
    expect((await seeker.post('/occupations/99-0000.00/take', { field: 'x' })).status).toBe(404)
  })
})

describe('the pages', async () => {
  const ctx = await testContext()
  const { signedIn } = testApp(ctx)
  const seeker = await signedIn(await testSeeker(ctx))

  it('say what an administrator can do while nothing was imported', async () => {
    const text = await seeker.read('/occupations?q=nurse')
    expect(text).toContain('not set up here yet')
    expect(text).not.toContain('USDOL')
    expect((await seeker.get('/occupations/49-9081.00')).status).toBe(404)
  })

  it('show results, an occupation and the credits', async () => {
    await importOccupations(ctx, await folderWith(everything))
    const list = await seeker.read('/occupations?q=lamp+keper')
    expect(list).toContain('href="/occupations/49-9081.00?q=lamp+keper"')
    expect(list).toContain('O*NET 41.2 Database')
    const one = await seeker.read('/occupations/49-9081.00')
    for (const part of [
      '$239,200 a year or more',
      '+9.5%',
      'About 22,200 a year',
      'Medium preparation',
      'Wick Trimmer',
    ])
      expect(one).toContain(part)
    expect(one).toContain('CC BY 4.0')
    expect(one).toContain('Employment Projections 2034–44')
    const spanish = await (await seeker.get('/occupations/31-1121.00', { 'accept-language': 'es' })).text()
    expect(spanish).toContain('están en inglés')
    expect(spanish).toContain('Se esperan menos empleos')
    const start = await seeker.read('/occupations?field=Care')
    expect(start).toContain('href="/occupations?q=Electrician&amp;field=Care"')
    const found = await seeker.read('/occupations/49-9081.00?q=keper&field=Care')
    expect(found).toContain('href="/occupations?q=keper&amp;field=Care"')
    expect(found).toContain('href="/occupations/55-3016.00?q=keper&amp;field=Care"')
    for (const path of ['x', '49-9081', '99-9999.00', '%00'])
      expect([path, (await seeker.get(`/occupations/${path}`)).status]).toEqual([path, 404])
  })

  it('tell the administrator what is here', async () => {
    const person = await testSeeker(ctx, 'Admin')
    await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', person.id).execute()
    const text = await (await (await signedIn(person)).get('/admin')).text()
    expect(text).toContain('41.2')
    expect(text).toContain('occupations import FOLDER')
  })
})

const corpora = process.env['HALFHOUR_CORPORA']
if (corpora)
  test('the public files are read whole', async () => {
    const folder = path.join(corpora, 'occupations')
    if (!existsSync(folder)) throw new Error(`HALFHOUR_CORPORA is set, but there is no ${folder}`)
    const ctx = await testContext()
    const { kinds, missing } = await importOccupations(ctx, folder)
    expect(missing).toEqual([])
    expect(Object.fromEntries(kinds.map(({ kind, rows }) => [kind, rows]))).toEqual({
      occupations: 1016,
      alternate: 56_505,
      reported: 7955,
      zones: 923,
      levels: 5,
      related: 18_460,
      outlook: 1113,
      entry: 832,
    })
    expect(await getOccupation(ctx.db, '29-1229.00')).toMatchObject({
      outlook: { medianWage: 239_200, wageAtLeast: true },
    })
    expect(await getOccupation(ctx.db, '27-2011.00')).toMatchObject({ outlook: { medianWage: null } })
    expect((await titlesOf(ctx, 'registred nurse'))[0]).toBe('Registered Nurses: Registered Nurses')
  })
