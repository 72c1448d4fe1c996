import type { ParseArgsOptionsConfig } from 'node:util'
import type { Translate } from '../i18n/index.ts'

type Kind = 'string' | 'boolean'
type Values<Options extends Record<string, Kind>> = {
  [Name in keyof Options]: Options[Name] extends 'boolean' ? boolean : string | undefined
}

/** Where a command's answer goes. Standard output holds the answer and nothing else. */
export interface Terminal {
  t: Translate
  /** Whether the answer is asked for as JSON. */
  json: boolean
  environment: NodeJS.ProcessEnv
  /** Everything on standard input. */
  input(): Promise<string>
  /** A line that somebody types unseen after these words; where nobody sits there, everything on standard input. */
  secret(ask: string): Promise<string>
  /** Prints one answer: the value with --json, else the words. */
  answer(value: object, words: string): void
  /** Prints as it is, for answers that have a form of their own. */
  write(text: string): void
  /** A word to the person at the terminal, on standard error. */
  note(words: string): void
}

export interface Command {
  /** As in the list of commands: `backup FILE [--json]`. */
  usage: string
  options: ParseArgsOptionsConfig
  /** How many words may stand beside the options. */
  positionals: readonly [least: number, most: number]
  run(
    given: { values: Record<string, unknown>; positionals: readonly string[] },
    terminal: Terminal,
  ): Promise<void>
}

/**
 * Defines a command; `--json` is understood by every one. Refuse by throwing an AppError (exit 1) or, for what was
 * typed wrongly, a UsageError (exit 2). To say "no" as an answer, set `process.exitCode = 1`.
 */
export function defineCommand<const Options extends Record<string, Kind>>(command: {
  usage: string
  options?: Options
  positionals?: readonly [number, number]
  run(given: { values: Values<Options>; positionals: readonly string[] }, terminal: Terminal): Promise<void>
}): Command {
  const kinds: Record<string, Kind> = { json: 'boolean', ...command.options }
  return {
    usage: command.usage,
    options: Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }])),
    positionals: command.positionals ?? [0, 0],
    run: (given, terminal) =>
      command.run({ values: given.values as Values<Options>, positionals: given.positionals }, terminal),
  }
}

/** What was typed cannot be understood; the command's usage is shown. */
export class UsageError extends Error {}
