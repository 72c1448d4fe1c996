import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { isMessageKey } from '../../src/i18n/index.ts'
import { packageRoot, settings } from '../../src/platform/config/index.ts'
import { jobs } from '../../src/worker/jobs.ts'

// Rules that nothing enforces rot: each rule is shown a file that breaks it.
const root = packageRoot()
const bad: [file: string, text: string, says: string][] = [
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
    'know no feature',
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
]

afterEach(() => {
  for (const [file] of bad) rmSync(join(root, file), { force: true })
})

describe('who may import whom', () => {
  it.each(bad)('%s is refused', (file, text, says) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
    const { stdout, status } = spawnSync(join(root, 'node_modules/.bin/oxlint'), [file], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stdout).toContain(says)
    expect(status).not.toBe(0)
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
