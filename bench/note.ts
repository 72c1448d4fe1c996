// How long a note takes from the request to "saved": a word after another over HTTP against the built program.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fromBase64, toBase64 } from 'lib0/buffer'
import * as Y from 'yjs'
import { newId } from '../src/shared/ids.ts'
import { addInterview } from '../tests/support/interview.ts'
import { addAccount, buildProgram, signIn, startProgram } from '../tests/support/program.ts'

export interface NoteFigures {
  /** Target: at most 20. */
  save_ms_median: number
  save_ms_p99: number
  saves: number
}

const email = 'ana@example.edu'
const password = 'a good password'

/** Saves before the first that counts. */
const warmUp = 50

/** @param args the number of saves, 1,000 if none is given */
export async function run(args: readonly string[]): Promise<NoteFigures> {
  const saves = Number(args[0] ?? 1000)
  buildProgram()
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-note-'))
  const program = await startProgram(path.join(folder, 'data'))
  if (!program) throw new Error('the program did not start')
  try {
    await addAccount(path.join(folder, 'data'), email, password)
    const cookie = await signIn(program.origin, email, password)
    const interview = await addInterview(path.join(folder, 'data'), email, ['What is a normal day like?'])
    const url = `${program.origin}/interviews/${interview.id}/notebook/updates`
    const times = await write(url, cookie, `answer:${interview.questionIds[0]}`, saves + warmUp)
    return figuresOf(times.slice(warmUp))
  } finally {
    await program.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Types one word a save, as the page does; milliseconds of each. */
async function write(url: string, cookie: string, text: string, saves: number): Promise<number[]> {
  const doc = new Y.Doc()
  const times: number[] = []
  for (let count = 0; count < saves; count++) {
    const before = Y.encodeStateVector(doc)
    const field = doc.getText(text)
    field.insert(field.length, `word${count} `)
    const updates = [{ id: newId(), update: toBase64(Y.encodeStateAsUpdate(doc, before)) }]
    const started = performance.now()
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie },
      body: JSON.stringify({ updates, stateVector: toBase64(Y.encodeStateVector(doc)) }),
    })
    if (!answer.ok) throw new Error(`saving answered ${answer.status}`)
    const { missing } = (await answer.json()) as { missing: string }
    times.push(performance.now() - started)
    Y.applyUpdate(doc, fromBase64(missing))
  }
  return times
}

function figuresOf(times: readonly number[]): NoteFigures {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 100) / 100
  return { save_ms_median: at(0.5), save_ms_p99: at(0.99), saves: times.length }
}
