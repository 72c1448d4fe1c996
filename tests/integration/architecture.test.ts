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
  ['src/features/today/feature.ts', uses('kysely'), 'Only queries, commands'],
  ['src/features/today/auth.queries.ts', uses('better-auth'), 'Only platform/auth'],
  [
    'src/features/today/http.ts',
    "import { createApp } from '../../http/app.tsx'\nexport { createApp }\n",
    'not the other way round',
  ],
  ['src/features/today/jobs.commands.ts', uses('pg-boss'), 'only platform/jobs knows pg-boss'],
  ...['', 'http/', 'worker/', 'cli/', 'islands/', 'shared/', 'ui/', 'i18n/'].map(
    (folder): [string, string, string] => [`src/${folder}outside.ts`, uses('kysely'), 'Behind platform'],
  ),
  ...['mail', 'mail/queue', 'db', 'jobs'].map((place): [string, string, string] => [
    `src/platform/${place}${place.includes('/') ? '' : '/auth'}.ts`,
    uses('better-auth'),
    'Only platform/auth',
  ]),
  ...['mail', 'db', 'auth'].map((folder): [string, string, string] => [
    `src/platform/${folder}/jobs.ts`,
    uses('pg-boss'),
    'Only platform/jobs',
  ]),
  ['src/platform/mail/database.ts', uses('kysely'), 'Of platform only db'],
  [
    'src/shared/cycle.ts',
    "import { other } from './other.ts'\nexport const one = () => other\n",
    'Dependency cycle',
  ],
]
const beside = {
  'src/shared/other.ts': "import { one } from './cycle.ts'\nexport const other = () => one\n",
  // These may: they are what each library is behind.
  ...Object.fromEntries(
    Object.entries({ auth: 'better-auth', jobs: 'pg-boss', db: 'kysely' }).map(([folder, library]) => [
      `src/platform/${folder}/knows.ts`,
      uses(library),
    ]),
  ),
}

function uses(library: string): string {
  return `import { it } from '${library}'\nexport { it }\n`
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
  [/^src\/http\/routes\.ts$/, (file) => isIndex(file) || isOf(file, 'routes')],
  [/^src\/worker\/jobs\.ts$/, (file) => isIndex(file) || isOf(file, 'jobs', 'commands')],
  // A command that needs no database loads none.
  [/^src\/cli\//, (file) => isIndex(file) || !isOf(file, ...needsDatabase)],
  // An index would bring the server's side into the browser.
  [/^src\/islands\//, (file) => !isIndex(file) && !isOf(file, ...needsDatabase, 'schema')],
  [/^/, isIndex],
]

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
