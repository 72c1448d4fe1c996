import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { isMessageKey } from '../../src/i18n/index.ts'
import { packageRoot, settings } from '../../src/platform/config/index.ts'
import { jobs } from '../../src/worker/jobs.ts'

// Rules that nothing enforces rot: each rule is shown a file that breaks it.
const root = packageRoot()
const bad: [file: string, text: string, says: string, beside?: [file: string, text: string]][] = [
  [
    'src/shared/zz-bad-shared.ts',
    "import { page } from '../ui/page.tsx'\nexport { page }\n",
    'shared imports nothing',
  ],
  [
    'src/platform/clock/zz-bad-platform.ts',
    "import { seeker } from '../../features/accounts/index.ts'\nexport { seeker }\n",
    'platform knows no feature',
  ],
  [
    'src/ui/zz-bad-ui.ts',
    "import { openDatabase } from '../platform/db/index.ts'\nexport { openDatabase }\n",
    'ui knows no feature',
  ],
  [
    'src/i18n/zz-bad-i18n.ts',
    "import { useReader } from '../ui/reader.ts'\nexport { useReader }\n",
    'i18n knows no feature, no page',
  ],
  [
    'src/features/today/zz-bad-feature.ts',
    "import { sql } from 'kysely'\nexport { sql }\n",
    'Only queries, commands',
  ],
  [
    'src/features/today/zz-bad-auth.queries.ts',
    "import { betterAuth } from 'better-auth'\nexport { betterAuth }\n",
    'Only platform/auth',
  ],
  [
    'src/features/today/zz-bad-http.ts',
    "import { createApp } from '../../http/app.tsx'\nexport { createApp }\n",
    'not the other way round',
  ],
  [
    'src/features/today/zz-bad-jobs.commands.ts',
    "import { PgBoss } from 'pg-boss'\nexport { PgBoss }\n",
    'only platform/jobs knows pg-boss',
  ],
  ...['http', 'worker', 'cli'].map((outside): [string, string, string] => [
    `src/${outside}/zz-bad-outside.ts`,
    "import { sql } from 'kysely'\nexport { sql }\n",
    'Behind platform',
  ]),
  [
    'src/shared/zz-bad-cycle.ts',
    "import { other } from './zz-bad-other.ts'\nexport const one = () => other\n",
    'no-cycle',
    [
      'src/shared/zz-bad-other.ts',
      "import { one } from './zz-bad-cycle.ts'\nexport const other = () => one\n",
    ],
  ],
]

afterEach(() => {
  for (const [file, , , beside] of bad)
    for (const made of [file, beside?.[0]]) if (made) rmSync(join(root, made), { force: true })
})

describe('who may import whom', () => {
  it.each(bad)('%s is refused', (file, text, says, beside) => {
    for (const [made, content] of [[file, text] as const, ...(beside ? [beside] : [])]) {
      mkdirSync(dirname(join(root, made)), { recursive: true })
      writeFileSync(join(root, made), content)
    }
    const { stdout, status } = spawnSync(join(root, 'node_modules/.bin/oxlint'), [file], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stdout).toContain(says)
    expect(status).not.toBe(0)
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
