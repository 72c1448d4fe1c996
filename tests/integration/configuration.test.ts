import { expect, it } from 'vitest'
import { proxyOf, readConfig, settings } from '../../src/platform/config/index.ts'

/** `docs/configuration.md`, from the settings themselves. */
function configurationPage(): string {
  const rows = Object.values(settings).map(({ variable, doc, fallback }) => [
    `\`${variable}\``,
    doc,
    fallback ? `\`${fallback}\`` : '',
  ])
  return [
    '# Configuration',
    '',
    'Made from `src/platform/config/config.ts` by `npx vitest run tests/integration/configuration.test.ts -u`; the same test keeps it true.',
    '',
    ...table(['variable', 'what it does', 'default'], rows),
    '',
  ].join('\n')
}

/** A table of Markdown as the formatter leaves it: columns of one width. */
function table(head: string[], rows: string[][]): string[] {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((cells) => cells[at]!.length)))
  const line = (cells: string[], fill = ' ') =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at]!, fill)).join(' | ')} |`
  return [line(head), line(['', '', ''], '-'), ...rows.map((cells) => line(cells))]
}

it('docs/configuration.md lists every setting as the code has it', async () => {
  await expect(configurationPage()).toMatchFileSnapshot('../../docs/configuration.md')
})

it.each([
  [{ DATABASE_URL: 'postgres://db/halfhour' }, 'HALFHOUR_SECRET'],
  [{ PROCESS_MODE: 'web' }, 'DATABASE_URL'],
  [{ PROCESS_MODE: 'worker' }, 'DATABASE_URL'],
  [{ HALFHOUR_URL: 'http://halfhour.example.edu' }, 'https://'],
  [{ HALFHOUR_URL: 'https://halfhour.example.edu/path' }, 'origin'],
  [{ SMTP_URL: 'smtp://mail.example.edu' }, 'MAIL_FROM'],
  [{ MAIL_FROM: 'h@example.edu' }, 'SMTP_URL'],
  [{ SMTP_URL: 'smtps://halfhour:p#ss@mail.example.edu:465', MAIL_FROM: 'h@example.edu' }, '%23'],
  [{ SMTP_URL: 'smtps://halfhour:12#34@mail.example.edu', MAIL_FROM: 'h@example.edu' }, '%23'],
  [{ SMTP_URL: 'smtps://halfhour:12?34@mail.example.edu', MAIL_FROM: 'h@example.edu' }, '%23'],
  [{ SMTP_URL: 'mail.example.edu:587', MAIL_FROM: 'h@example.edu' }, 'smtps://'],
  [{ SMTP_URL: 'smtp://mail.example.edu', MAIL_FROM: 'Halfhour' }, 'MAIL_FROM'],
  [{ HALFHOUR_SECRET: 'short' }, '64 hexadecimal digits'],
  [{ PORT: 'many', HALFHOUR_DEV: 'maybe' }, 'PORT'],
])('refuses %j and says %s', (environment, says) => {
  let problems = ''
  try {
    readConfig(environment)
  } catch (error) {
    problems = String((error as { params: { problems: string } }).params.problems)
  }
  expect(problems).toContain(says)
})

it('takes a mail server by name or address, with a user or without', () => {
  for (const smtpUrl of [
    'smtp://127.0.0.1:2525',
    'smtps://mail.example.edu/',
    'smtps://halfhour%40example.edu:p%23ss@mail.example.edu:465',
    'smtp://[::1]:25?ignoreTLS=true',
  ])
    expect(readConfig({ SMTP_URL: smtpUrl, MAIL_FROM: 'Halfhour <h@localhost>' }).smtpUrl).toBe(smtpUrl)
})

it('knows a secret in either letter case as the same', () => {
  expect(readConfig({ HALFHOUR_SECRET: 'AB'.repeat(32) }).secret).toBe('ab'.repeat(32))
})

it.each([
  [{}, 'none'],
  [{ HOST: '::1' }, 'none'],
  [{ HOST: '0.0.0.0' }, 'no-url'],
  [{ HOST: '0.0.0.0', TRUSTED_PROXIES: '1' }, 'no-url'],
  [{ HOST: '0.0.0.0', HALFHOUR_URL: 'http://localhost:3000' }, 'none'],
  [{ HALFHOUR_URL: 'https://halfhour.example.edu' }, 'unnamed'],
  [{ HALFHOUR_URL: 'https://halfhour.example.edu', TRUSTED_PROXIES: '1' }, 'named'],
])('knows of %j what stands in front: %s', (environment, proxy) => {
  expect(proxyOf(readConfig(environment))).toBe(proxy)
})

it('takes loopback over plain HTTP, and HTTPS anywhere', () => {
  expect(readConfig({ HALFHOUR_URL: 'http://localhost:8080/' }).url).toBe('http://localhost:8080')
  expect(readConfig({ HALFHOUR_URL: 'https://halfhour.example.edu' }).url).toBe(
    'https://halfhour.example.edu',
  )
  expect(readConfig({}).url).toBeUndefined()
})
