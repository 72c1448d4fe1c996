// npm run -s cli -- <command>: exit 0 when done, 1 when refused, 2 when what was typed cannot be understood.
import { constants } from 'node:os'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { chooseLocale, isMessageKey, translator } from '../i18n/index.ts'
import { AppError } from '../shared/errors.ts'
import { type Command, type Terminal, UsageError } from './command.ts'
import { commands } from './commands.ts'
import { wordsOf } from './error-words.ts'
import { readHiddenLine } from './hidden-line.ts'

const refused = 1
const misunderstood = 2

async function main(words: readonly string[]): Promise<number> {
  const terminal = openTerminal(words)
  const [name, rest] = splitName(words)
  if (name === undefined) return listCommands(terminal, rest)
  const { command } = await commands[name]!()
  // Before anything is checked: who asks how it is typed has not typed it yet.
  if (rest.includes('--help')) {
    terminal.write(`${usageOf(command, terminal)}\n`)
    return 0
  }
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...rest],
      options: command.options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    })
    const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
    const twice = names.find((name, index) => names.indexOf(name) !== index)
    // Else the last one alone would count, and nobody be told of the others.
    if (twice !== undefined) throw new UsageError(terminal.t('cli.twice', { name: twice }))
    const [least, most] = command.positionals
    if (positionals.length < least || positionals.length > most) throw new UsageError()
    await command.run({ values, positionals }, terminal)
    return Number(process.exitCode ?? 0)
  } catch (error) {
    return tell(error, command, terminal)
  }
}

/** A command's name is its first word or its first two: `user add`. */
function splitName(words: readonly string[]): [string | undefined, readonly string[]] {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ')
    if (words.length >= length && Object.hasOwn(commands, name)) return [name, words.slice(length)]
  }
  return [undefined, words]
}

async function listCommands(terminal: Terminal, words: readonly string[]): Promise<number> {
  const loaded = await Promise.all(Object.values(commands).map(async (load) => (await load()).command.usage))
  const list = [terminal.t('cli.usage'), ...loaded.map((usage) => `  ${usage}`)].join('\n')
  if (words[0] === 'help' || words[0] === '--help') {
    terminal.write(`${list}\n`)
    return 0
  }
  say(terminal, 'usage', list)
  return misunderstood
}

const usageOf = (command: Command, { t }: Terminal) => `${t('cli.usage')}\n  ${command.usage}`

function tell(error: unknown, command: Command, terminal: Terminal): number {
  if (error instanceof AppError) {
    say(terminal, error.code, wordsOf(error, terminal.t))
    return refused
  }
  if (isMisuse(error)) {
    const reason = error.message === '' ? '' : `${error.message}\n`
    say(terminal, 'usage', `${reason}${usageOf(command, terminal)}`)
    return misunderstood
  }
  if (error instanceof z.ZodError) {
    const words = (key: string): string => (isMessageKey(key) ? terminal.t(key) : key)
    say(
      terminal,
      'invalid',
      error.issues.map((issue) => `${issue.path.join('.')}: ${words(issue.message)}`).join('\n'),
    )
    return refused
  }
  say(terminal, 'unexpected', error instanceof Error ? (error.stack ?? error.message) : String(error))
  return refused
}

const isMisuse = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))

function say(terminal: Terminal, code: string, message: string): void {
  if (terminal.json) terminal.write(`${JSON.stringify({ error: { code, message } })}\n`)
  else terminal.note(message)
}

async function readInput(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function openTerminal(words: readonly string[]): Terminal {
  const json = words.includes('--json')
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const write = (text: string): void => void process.stdout.write(text)
  return {
    t: translator(chooseLocale(null, (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2), undefined)),
    json,
    environment: process.env,
    input: readInput,
    secret: (ask) =>
      process.stdin.isTTY
        ? readHiddenLine(ask, { input: process.stdin, output: process.stderr })
        : readInput(),
    answer: (value, text) => write(`${json ? JSON.stringify(value) : text}\n`),
    write,
    note: (text) => void process.stderr.write(`${text}\n`),
  }
}

// As the signal would end it, but by way of `exit`: there the database ends that was started for the command.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => process.exit(128 + constants.signals[signal]))
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may have seen enough (`| head`): that is no error.
  if (error.code === 'EPIPE') process.exit(0)
  const { note, t } = openTerminal([])
  note(t('cli.cut-short', { reason: error.message }))
  process.exit(refused)
})
const exitCode = await main(process.argv.slice(2))
process.stdout.write('', (error) => {
  // What could not be written is told above.
  if (!error) process.exit(exitCode)
})
