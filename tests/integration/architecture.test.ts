import { spawnSync } from 'node:child_process'
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isMessageKey } from '../../src/i18n/index.ts'
import { packageRoot, settings } from '../../src/platform/config/index.ts'
import { jobs } from '../../src/worker/jobs.ts'

// Rules that nothing enforces rot: each rule is shown a file that breaks it, in a folder with our rules and nothing else.
const root = packageRoot()
const bad: [file: string, text: string, says: string][] = [
  [
    'src/shared/shared.ts',
    "import { page } from '../ui/page.tsx'\nexport { page }\n",
    'shared imports nothing',
  ],
  [
    'src/platform/clock/platform.ts',
    "import { seeker } from '../../features/accounts/index.ts'\nexport { seeker }\n",
    'platform knows no feature',
  ],
  [
    'src/ui/ui.ts',
    "import { openDatabase } from '../platform/db/index.ts'\nexport { openDatabase }\n",
    'ui knows no feature',
  ],
  [
    'src/i18n/i18n.ts',
    "import { useReader } from '../ui/reader.ts'\nexport { useReader }\n",
    'i18n knows no feature, no page',
  ],
  [
    'src/islands/island.ts',
    "import { createLog } from '../platform/log/index.ts'\nexport { createLog }\n",
    'islands use features, ui',
  ],
  [
    'src/features/today/http.ts',
    "import { createApp } from '../../http/app.tsx'\nexport { createApp }\n",
    'not the other way round',
  ],
  [
    'src/shared/cycle.ts',
    "import { other } from './other.ts'\nexport const one = () => other\n",
    'Dependency cycle',
  ],
]
const beside = {
  'src/shared/other.ts': "import { one } from './cycle.ts'\nexport const other = () => one\n",
}

/** What the linter says of each file that it refuses. */
function refusals(): Record<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hh-lint-'))
  try {
    copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    for (const [file, text] of [...bad, ...Object.entries(beside)]) {
      mkdirSync(join(folder, dirname(file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    const lint = [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=json']
    const { stdout } = spawnSync(process.execPath, lint, { cwd: folder, encoding: 'utf8' })
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Record<string, string>[] }
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    return Object.fromEntries(
      [...Map.groupBy(errors, ({ filename }) => filename!)].map(([file, all]) => [
        file,
        all.map(({ message, help }) => `${message} ${help}`),
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('who may import whom', () => {
  const refused = refusals()

  it.each(bad)('%s is refused', (file, _text, says) => {
    expect(refused[file]).toEqual([expect.stringContaining(says)])
  })

  it('and nothing else is', () => {
    expect(Object.keys(refused).toSorted()).toEqual(
      [...bad.map(([file]) => file), 'src/shared/other.ts'].toSorted(),
    )
  })
})

const isIndex = (file: string) => /^[^/]+\/index\.ts$/.test(file)
const isOf = (file: string, ...kinds: string[]) =>
  kinds.some((kind) => file.endsWith(`.${kind}.ts`) || file.endsWith(`.${kind}.tsx`))
const needsDatabase = ['queries', 'commands', 'policy', 'routes', 'jobs']

/** Which files of a feature who is outside of it may use: the first line that fits. */
const mayUse: [user: RegExp, may: (file: string) => boolean][] = [
  // The tables of everything there is.
  [/^src\/http\/routes\.ts$/, (file) => isOf(file, 'routes')],
  [/^src\/worker\/jobs\.ts$/, (file) => isIndex(file) || isOf(file, 'jobs', 'commands')],
  // A command that needs no database loads none.
  [/^src\/cli\//, (file) => isIndex(file) || !isOf(file, ...needsDatabase)],
  // An index would bring the server's side into the browser.
  [/^src\/islands\//, (file) => !isIndex(file) && !isOf(file, ...needsDatabase, 'schema')],
  [/^/, isIndex],
]

/** Who knows the libraries that stand between us and what is outside. A copy of this in each folder's lint would drift. */
const knownIn: [library: string, users: RegExp][] = [
  ['better-auth|@simplewebauthn/server', /^src\/platform\/auth\//],
  ['pg-boss', /^src\/platform\/jobs\//],
  [
    'kysely|pg',
    /^src\/(platform\/((db|auth|jobs)\/|mail\/queue\.ts$|.*\.db\.test\.ts$)|features\/(admin\/backup\/|.*\.(queries|commands|db\.test)\.tsx?$))/,
  ],
]

/** The libraries that a file uses and may not. */
const reachesOut = (file: string, text: string): string[] =>
  knownIn
    .filter(([, users]) => !users.test(file))
    .flatMap(([library]) => [
      ...text.matchAll(new RegExp(`(?:\\bfrom|\\bimport)[\\s(]*'((?:${library})(?:/[^']*)?)'`, 'g')),
    ])
    .map(([, used]) => used!)

/** The files of features that a file uses and may not. */
function reachesInto(file: string, text: string): string[] {
  const own = /^src\/features\/[^/]+\//.exec(file)?.[0]
  const [, may] = mayUse.find(([user]) => user.test(file))!
  return [...text.matchAll(/(?:\bfrom|\bimport)[\s(]*'(\.[^']+)'/g)]
    .map(([, path]) => join(dirname(file), path!))
    .filter((used) => used.startsWith('src/features/') && !(own && used.startsWith(own)))
    .map((used) => used.slice('src/features/'.length))
    .filter((used) => !may(used))
}

describe('a feature', () => {
  it('is used from outside through its index.ts alone, but for what is named here', () => {
    const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter((file) => !/\.test\.tsx?$/.test(file))
    expect(files.length).toBeGreaterThan(500)
    const found = files.flatMap((file) =>
      reachesInto(file, readFileSync(join(root, file), 'utf8')).map((used) => `${file}: ${used}`),
    )
    expect(found).toEqual([])
  })

  it.each([
    ['src/features/today/x.ts', "import { a } from '../goals/goals.queries.ts'", 'goals/goals.queries.ts'],
    ['src/features/today/pages/x.tsx', "export { a } from '../../goals/goals.ts'", 'goals/goals.ts'],
    ['src/features/today/x.ts', "await import('../goals/pages/goals.tsx')", 'goals/pages/goals.tsx'],
    ['src/features/today/x.ts', "import '../guests/introducing/index.ts'", 'guests/introducing/index.ts'],
    [
      'src/http/routes.ts',
      "import { a } from '../features/goals/goals.queries.ts'",
      'goals/goals.queries.ts',
    ],
    ['src/http/routes.ts', "import { a } from '../features/goals/index.ts'", 'goals/index.ts'],
    ['src/http/app.tsx', "import { a } from '../features/goals/goals.routes.tsx'", 'goals/goals.routes.tsx'],
    [
      'src/worker/jobs.ts',
      "import { a } from '../features/goals/goals.queries.ts'",
      'goals/goals.queries.ts',
    ],
    ['src/cli/x.ts', "import { a } from '../features/goals/goals.commands.ts'", 'goals/goals.commands.ts'],
    ['src/islands/x.ts', "import { a } from '../features/goals/goals.schema.ts'", 'goals/goals.schema.ts'],
    ['src/islands/site/x.ts', "import { a } from '../../features/goals/index.ts'", 'goals/index.ts'],
  ])('%s is seen where it goes around it: %s', (file, text, used) => {
    expect(reachesInto(file, text)).toEqual([used])
  })

  it.each([
    ['src/features/today/x.ts', "import { a } from '../goals/index.ts'"],
    ['src/features/today/pages/x.tsx', "import { a } from '../today.queries.ts'"],
    ['src/http/routes.ts', "import { a } from '../features/goals/goals.routes.tsx'"],
    ['src/cli/x.ts', "import { a } from '../features/outreach/coach/coach.ts'"],
    ['src/islands/x.ts', "import { a } from '../features/outreach/components/composer.tsx'"],
  ])('%s may write %s', (file, text) => {
    expect(reachesInto(file, text)).toEqual([])
  })
})

describe('an index', () => {
  it('brings no route, and with it every page, to whoever wants one query of a feature', () => {
    const found = globSync('src/features/*/index.ts', { cwd: root }).filter((file) =>
      /'\.\/[^']*\.routes\.tsx?'/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(found).toEqual([])
  })
})

describe('a library that platform stands before', () => {
  it('is used by those alone who are named here', () => {
    const files = globSync('src/**/*.{ts,tsx}', { cwd: root })
    const found = files.flatMap((file) =>
      reachesOut(file, readFileSync(join(root, file), 'utf8')).map((used) => `${file}: ${used}`),
    )
    expect(found).toEqual([])
  })

  it.each([
    ['features/today/feature.ts', 'kysely'],
    ['features/today/pages/page.tsx', 'kysely/helpers/postgres'],
    ['features/today/feature.test.ts', 'pg'],
    ['features/today/auth.queries.ts', 'better-auth'],
    ['features/accounts/x.commands.ts', '@simplewebauthn/server'],
    ['features/today/jobs.commands.ts', 'pg-boss'],
    ...['', 'http/', 'worker/', 'cli/', 'islands/', 'shared/', 'ui/', 'i18n/'].map((folder) => [
      `${folder}outside.ts`,
      'kysely',
    ]),
    ...['mail/auth.ts', 'mail/queue.ts', 'db/auth.ts', 'jobs/auth.ts'].map((file) => [
      `platform/${file}`,
      'better-auth/node',
    ]),
    ...['mail', 'db', 'auth'].map((folder) => [`platform/${folder}/jobs.ts`, 'pg-boss']),
    ['platform/mail/database.ts', 'kysely'],
  ])('in %s is seen: %s', (file, library) => {
    for (const text of [`import { it } from '${library}'`, `await import('${library}')`])
      expect(reachesOut(`src/${file!}`, text)).toEqual([library])
  })

  it.each([
    ['platform/auth/knows.ts', 'better-auth/node'],
    ['platform/jobs/knows.ts', 'pg-boss'],
    ['platform/db/knows.ts', 'kysely'],
    ['platform/mail/queue.ts', 'kysely'],
    ['features/today/today.queries.ts', 'kysely'],
    ['features/today/today.db.test.ts', 'kysely'],
    ['features/today/x.ts', './kysely'],
  ])('%s may import %s', (file, library) => {
    expect(reachesOut(`src/${file}`, `import { it } from '${library}'`)).toEqual([])
  })
})

/** Callbacks of a transaction that reach for the context outside of it, whose queries would not belong to it. */
const leavesTransaction = (text: string): string[] =>
  [...text.matchAll(/\binTransaction\(\s*(\w+),/g)]
    .map(({ 0: call, 1: outer, index }) => ({
      outer: outer!,
      callback: argumentAt(text, index + call.length),
    }))
    .filter(({ outer, callback }) => {
      const [parameters = ''] = callback.split('=>', 1)
      const within = new RegExp(`\\b${outer}\\b`)
      return !within.test(parameters) && within.test(callback)
    })
    .map(({ callback }) => callback.trim())

/** The text from there to the bracket that closes the call. */
function argumentAt(text: string, from: number): string {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return text.slice(from, at)
  }
  return text.slice(from)
}

describe('a transaction', () => {
  it('has no query that goes around it', () => {
    const files = globSync('src/**/*.{ts,tsx}', { cwd: root })
      .filter((file) => !/\.test\.tsx?$/.test(file))
      .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
    expect(files.filter(({ text }) => /\binTransaction\(\s*outer,/.test(text)).length).toBeGreaterThan(20)
    expect(
      files.flatMap(({ file, text }) => leavesTransaction(text).map((callback) => `${file}: ${callback}`)),
    ).toEqual([])
  })

  it.each([
    'inTransaction(outer, async (ctx) => { await lock(ctx); await write(outer, now()) })',
    'inTransaction(outer, (ctx) =>\n  ctx.db.insertInto(outer.db))',
    'inTransaction(ctx, async (inner) => write(ctx))',
  ])('is seen to be left: %s', (text) => {
    expect(leavesTransaction(text)).toHaveLength(1)
  })

  it.each([
    'await count(outer)\nreturn inTransaction(outer, async (ctx) => write(ctx))\nlog(outer)',
    'inTransaction(ctx, async (ctx) => { await write(ctx) })',
    'inTransaction(ctx, async ({ db }) => write({ db }))',
  ])('may be written: %s', (text) => {
    expect(leavesTransaction(text)).toEqual([])
  })
})

describe('settings', () => {
  it('each have a variable of their own and a text', () => {
    const all = Object.values(settings)
    expect(new Set(all.map((setting) => setting.variable)).size).toBe(all.length)
    for (const setting of all) expect(setting.doc).toMatch(/\.$/)
  })
})

describe('jobs', () => {
  it('each say in words what they do', () => {
    expect(jobs.map(({ name }) => `health.job-${name}`).filter((key) => !isMessageKey(key))).toEqual([])
  })
})
