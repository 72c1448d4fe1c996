import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotebookLife } from '../support/notebook-life.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hh-notebook-chaos-'))
const life = new NotebookLife(folder, 7)

beforeAll(async () => {
  await life.begin()
}, 300_000)

afterAll(async () => {
  await life.end()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

// `npm run bench -- notebook-chaos` plays a hundred.
test('whatever is cut or killed, what the page called saved is there in the end', async () => {
  for (let session = 0; session < 2; session++) await life.session(3)
  expect(life.figures).toMatchObject({ sessions: 2, lost_chars: 0, diverged: 0 })
  // A second at most is aimed at; how long a busy machine takes is no failure.
  console.log(`oldest typing lost that was not called saved: ${life.figures.worst_unsaved_ms} ms`)
  expect(life.figures.acknowledged_chars).toBeGreaterThan(50)
}, 600_000)
