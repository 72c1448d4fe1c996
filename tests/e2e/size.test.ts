// The budgets of a first visit in what was built: scripts and style sheets of each island, as Brotli. The HTML of real
// pages, and what comes once somebody types, is measured by `npm run bench -- size`.
import { globSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readAssets } from '../../src/http/assets.ts'
import { packageRoot } from '../../src/platform/config/index.ts'

const client = path.join(packageRoot(), 'dist/client')
const assets = readAssets(client)

const kilobytes = (files: readonly string[], ending: string): number =>
  files
    .filter((file) => file.endsWith(ending))
    .reduce((bytes, file) => bytes + statSync(path.join(client, `${file}.br`)).size, 0) / 1024

/** Of scripts; the notebook brings an editor that works without a network. */
const mostScript: Record<string, number> = { notebook: 100, composer: 45 }
/** With the style sheets; what is left of 60 (notebook 140, composer 85) is for the HTML. */
const mostTogether: Record<string, number> = { notebook: 125, composer: 70 }

it.each(
  globSync('src/islands/*.ts', { cwd: packageRoot() })
    .map((file) => path.basename(file, '.ts'))
    .filter((entry) => assets.script(entry)),
)('a page with %s keeps to its budget', (entry) => {
  const files = assets.files([...new Set(['site', entry])])
  const [script, style] = [kilobytes(files, '.js'), kilobytes(files, '.css')]
  console.log(`${entry}: ${script.toFixed(1)} KB of scripts, ${style.toFixed(1)} KB of style sheets`)
  expect(script).toBeLessThanOrEqual(mostScript[entry] ?? 20)
  expect(script + style).toBeLessThanOrEqual(mostTogether[entry] ?? 45)
})
