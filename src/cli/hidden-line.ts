import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/**
 * A line that somebody types and nobody sees.
 * @param ask what to type, said on `output`
 * @returns without the line's end; empty where they end the input instead
 */
export async function readHiddenLine(
  ask: string,
  { input, output }: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream },
): Promise<string> {
  output.write(`${ask} `)
  // What a terminal would show comes here, and goes nowhere.
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const keys = createInterface({ input, output: unseen, terminal: true })
  const line = await new Promise<string>((resolve) => {
    keys.once('line', resolve).once('close', () => resolve(''))
  })
  keys.close()
  output.write('\n')
  return line
}
