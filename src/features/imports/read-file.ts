import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { type AskOptions, threadEntry, ThreadError, Threads } from '../../platform/threads/index.ts'
import { relationships } from '../contacts/index.ts'
import { namesDisagree } from '../duplicates/index.ts'
import {
  importLimits,
  withoutDuplicates,
  type ParsedFile,
  type ReadFile,
  type RefusalCode,
  type TableStart,
} from './imports.ts'
import type { Cells } from './parse.ts'
import type { Choices } from './table.ts'

/**
 * They stay for a while: a class brings its lists within minutes, the second is read in half of the time of the first,
 * and however many come at once, no more memory is taken than two may have.
 */
const readers = new Threads(
  threadEntry(import.meta.url, './parse.thread.ts'),
  { timeoutMs: importLimits.parseMs, memoryMb: importLimits.parseMb },
  { count: 2, idleMs: 3_000 },
)

export type FileAnswer = ({ ok: true } & ReadFile) | { ok: false; code: RefusalCode; isTable?: boolean }

export interface ReadOptions extends Choices {
  /** Ends the reading at once; the answer is `cancelled`. */
  signal?: AbortSignal
}

/**
 * Reads an address file away from the event loop, within limits of size, time and memory.
 *
 * @param bytes the whole file; moved to the thread, so it is empty afterwards
 */
export async function readBytes(
  bytes: Uint8Array<ArrayBuffer>,
  options: ReadOptions = {},
): Promise<FileAnswer> {
  if (bytes.length > importLimits.fileBytes) return { ok: false, code: 'too-big' }
  const parsed = await parseInThread(bytes, options)
  if (!parsed.ok) return parsed
  for (const person of [...parsed.contacts, ...parsed.unusable.flatMap(({ person = [] }) => person)])
    if (!relationships.some((one) => one === person.relationship)) delete person.relationship
  return { ...parsed, ...withoutDuplicates(parsed.contacts, namesDisagree) }
}

/** Reads a file from disk; one that is too big is given up as soon as that shows, whatever its size claims to be. */
export async function readPath(path: string): Promise<FileAnswer> {
  const bytes = await bounded(createReadStream(path), importLimits.fileBytes)
  return bytes ? readBytes(bytes) : { ok: false, code: 'too-big' }
}

/** @returns null where the stream holds more than `limit` bytes; then no more of it is read */
export async function bounded(stream: Readable, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** The file took too long or too much, or too many are being read already. */
const tooMuch: ReadonlySet<string> = new Set(['timeout', 'memory', 'busy'])

async function parseInThread(
  bytes: Uint8Array<ArrayBuffer>,
  { signal, progress, ...choices }: ReadOptions,
): Promise<ParsedFile> {
  try {
    const onProgress = (reached: unknown) => progress?.(...(reached as [number, number]))
    return await askThread<ParsedFile>(bytes, { choices }, { signal, onProgress })
  } catch (error) {
    if (!(error instanceof ThreadError)) throw error
    if (error.reason === 'cancelled') return { ok: false, code: 'cancelled' }
    if (tooMuch.has(error.reason)) return { ok: false, code: 'too-slow' }
    throw error
  }
}

/** The beginning of a list, for choosing what its columns hold; null where the file is none. */
export async function readStart(bytes: Uint8Array<ArrayBuffer>): Promise<TableStart | null> {
  return askThread<TableStart | null>(bytes, { startOnly: true })
}

/** A list's cells, within the limits of any import. @param rows more than this is refused */
export async function readCells(bytes: Uint8Array<ArrayBuffer>, rows: number): Promise<Cells> {
  if (bytes.length > importLimits.fileBytes) return { ok: false, code: 'too-big' }
  try {
    return await askThread<Cells>(bytes, { cellsOnly: true, limits: { ...importLimits, rows } })
  } catch (error) {
    if (!(error instanceof ThreadError)) throw error
    if (tooMuch.has(error.reason)) return { ok: false, code: 'too-slow' }
    throw error
  }
}

function askThread<Reply>(
  bytes: Uint8Array<ArrayBuffer>,
  question: object,
  options: AskOptions = {},
): Promise<Reply> {
  const { fileBytes, rows, zipEntries } = importLimits
  const whole = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice()
  return readers.ask<Reply>(
    { bytes: whole, limits: { fileBytes, rows, zipEntries }, ...question },
    { transfer: [whole.buffer], ...options },
  )
}
