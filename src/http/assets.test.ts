import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readAssets, staticFiles } from './assets.ts'

const folder = mkdtempSync(join(tmpdir(), 'hh-assets-'))
mkdirSync(join(folder, '.vite'))
mkdirSync(join(folder, 'assets'))
writeFileSync(
  join(folder, '.vite', 'manifest.json'),
  JSON.stringify({
    'src/islands/site.ts': { file: 'assets/site-1.js', css: ['assets/site-1.css'], imports: ['_shared.js'] },
    'src/islands/notebook.ts': { file: 'assets/notebook-1.js', imports: ['_shared.js', '_yjs.js'] },
    'src/islands/composer.ts': { file: 'assets/composer-1.js' },
    '_shared.js': { file: 'assets/shared-1.js', imports: ['_yjs.js'] },
    '_yjs.js': { file: 'assets/yjs-1.js', imports: ['_shared.js'] },
  }),
)
writeFileSync(join(folder, 'worker.js'), 'self')
writeFileSync(join(folder, 'assets', 'site-1.js'), 'page')
afterAll(() => rmSync(folder, { recursive: true }))

test('names every file that a page needs to open without a network, and no other', () => {
  expect(readAssets(folder).files(['site', 'notebook']).toSorted()).toEqual([
    '/assets/notebook-1.js',
    '/assets/shared-1.js',
    '/assets/site-1.css',
    '/assets/site-1.js',
    '/assets/yjs-1.js',
    '/icon.svg',
  ])
})

test('lets a browser keep hashed files for ever, and never the service worker', async () => {
  const files = staticFiles(folder)
  const lifeOf = async (path: string) => (await files(path, null))?.headers.get('cache-control')
  expect(await lifeOf('/assets/site-1.js')).toContain('immutable')
  expect(await lifeOf('/worker.js')).toBe('no-cache')
})
