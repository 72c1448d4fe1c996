// Links to the guest page against the running program: scanners, double presses, links that open nothing, and a search
// for the links in everything that the program says and keeps.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type GuestFigures, runGuests } from '../tests/support/guest-run.ts'
import { buildProgram } from '../tests/support/program.ts'

/** @param args the number of links, 200 if none is given */
export async function run(args: readonly string[]): Promise<GuestFigures> {
  buildProgram()
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-guest-'))
  try {
    return await runGuests(folder, { links: Number(args[0] ?? 200) })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
