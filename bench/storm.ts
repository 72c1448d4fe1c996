// The last two minutes before a deadline, on both databases: nothing may be lost, nothing counted twice.
import { buildProgram } from '../tests/support/program.ts'
import { runStorm, type StormFigures } from '../tests/support/storm.ts'

/** @param args seconds it lasts (120 by default); fewer make it denser than it has to be */
export async function run(args: readonly string[]): Promise<Record<'server' | 'embedded', StormFigures>> {
  buildProgram()
  const seconds = Number(args[0] ?? 120)
  process.stderr.write(`storm of ${seconds} s\n`)
  const server = await runStorm({ students: 1000, seconds, database: 'server', kill: true })
  process.stderr.write(`server ${JSON.stringify(server)}\n`)
  const embedded = await runStorm({ students: 300, seconds, database: 'embedded', kill: false })
  process.stderr.write(`embedded ${JSON.stringify(embedded)}\n`)
  return { server, embedded }
}
