// The guest matrix against the running program: a link of each kind, and a search for every link in what it says and keeps.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runGuests } from '../support/guest-run.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'hh-guest-matrix-'))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

test('scanned, pressed twice, worn out, withdrawn, forged: the right page, nothing changed, nothing told', async () => {
  expect(await runGuests(folder, { links: 10 })).toEqual({
    ...{ scans: 200, links: 10 },
    ...{ consumed_by_scan: 0, wrong_state: 0, token_leaks: 0 },
  })
}, 300_000)
