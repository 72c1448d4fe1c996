// A real browser, a network that is cut, and everything that can die dying: what the page called saved must be there.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type ChaosFigures, NotebookLife } from '../tests/support/notebook-life.ts'
import { buildProgram } from '../tests/support/program.ts'

/** @param args `--sessions 100 --blows 3 --seed 1` */
export async function run(args: readonly string[]): Promise<ChaosFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sessions: { type: 'string', default: '100' },
      blows: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
    },
  })
  buildProgram()
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-notebook-chaos-'))
  const life = new NotebookLife(folder, Number(values.seed), (words) => process.stderr.write(`${words}\n`))
  try {
    await life.begin()
    for (let at = 0; at < Number(values.sessions); at++) await life.session(Number(values.blows))
    return life.figures
  } finally {
    await life.end()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
