import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findBinaries, restoreLinks } from './binaries.ts'

test('the programs of this system are found', async () => {
  const { postgres } = await findBinaries()
  expect(path.basename(postgres)).toMatch(/^postgres/)
})

test('library links that npm ci --ignore-scripts did not make are made, and those that exist are kept', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-links-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(path.join(folder, 'native', 'lib'), { recursive: true })
  await writeFile(path.join(folder, 'native', 'lib', 'libpq.so.5.18'), 'library')
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]
  await writeFile(path.join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(links))
  await restoreLinks(folder)
  await restoreLinks(folder)
  expect(await readFile(path.join(folder, 'native', 'lib', 'libpq.so.5'), 'utf8')).toBe('library')
})
