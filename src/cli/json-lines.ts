// Commands that answer a line of JSON with a line of JSON.
import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { invalid } from '../shared/errors.ts'
import type { Terminal } from './command.ts'

/** What lies in a file, or for `-` on standard input. */
async function textFrom(file: string, terminal: Terminal): Promise<string> {
  if (file === '-') return terminal.input()
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw invalid('file-unreadable', { path: file }, error)
  }
}

/**
 * Answers every line that is not empty. A line that cannot be read refuses the whole run, with its number, before
 * anything is answered.
 * @param answer what to answer; `id` is the line's own or its number
 */
export async function answerLines<Schema extends z.ZodType<{ id?: string | number | undefined }>>(
  file: string,
  { schema, answer }: { schema: Schema; answer: (line: z.infer<Schema>) => object },
  terminal: Terminal,
): Promise<void> {
  const text = await textFrom(file, terminal)
  const answers = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return []
      const value = read(schema, line, at + 1)
      return [JSON.stringify({ id: value.id ?? String(at + 1), ...answer(value) })]
    })
  terminal.write(answers.map((line) => `${line}\n`).join(''))
}

function read<Schema extends z.ZodType>(schema: Schema, line: string, at: number): z.infer<Schema> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw invalid('json-line', { line: at })
  }
  const parsed = schema.safeParse(value)
  if (!parsed.success)
    throw invalid('json-line-field', { line: at, field: parsed.error.issues[0]?.path.join('.') || '{}' })
  return parsed.data
}
