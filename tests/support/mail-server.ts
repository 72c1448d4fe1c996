import { SMTPServer } from 'smtp-server'

// A real SMTP server on loopback that can behave as badly as servers do.

/**
 * How a conversation goes. `dropped`: it takes the whole text and hangs up without a word; `dropped-early` in the middle
 * of the text, `rcpt-dropped` before it asks for the text.
 */
export type Manner =
  | 'well'
  | 'rcpt-450'
  | 'rcpt-550'
  | 'rcpt-dropped'
  | 'data-451'
  | 'data-554'
  | 'slow'
  | 'dropped'
  | 'dropped-early'
  | 'greeting-421'

export interface Received {
  from: string
  to: string[]
  raw: string
}

export interface MailServer {
  port: number
  url: string
  /** Every text that arrived whole, whatever was answered. */
  received: Received[]
  /** Those that the server said yes to. */
  taken: Received[]
  /** Decides each conversation by its first recipient; `well` unless set. */
  manner: (recipient: string) => Manner
  /** Lets those go on whom `slow` keeps waiting for an answer to their text. */
  goOn(): void
  stop(): Promise<void>
}

const answer = (code: number) => Object.assign(new Error('not now'), { responseCode: code })

export async function startMailServer(port = 0): Promise<MailServer> {
  const received: Received[] = []
  const taken: Received[] = []
  const kept: (() => void)[] = []
  const hangUp = (sessionId: string) => {
    for (const connection of smtp.connections as unknown as Set<{
      session: { id: string }
      _socket: { destroy(): void }
    }>)
      if (connection.session.id === sessionId) connection._socket.destroy()
  }
  const smtp = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    size: 10_000_000,
    onConnect(_session, next) {
      next(server.manner('') === 'greeting-421' ? answer(421) : undefined)
    },
    onRcptTo({ address }, session, next) {
      const manner = server.manner(address)
      if (manner === 'rcpt-dropped') return hangUp(session.id)
      next(manner === 'rcpt-450' ? answer(450) : manner === 'rcpt-550' ? answer(550) : undefined)
    },
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map((one) => one.address)
      const manner = server.manner(to[0] ?? '')
      if (manner === 'dropped-early') return hangUp(session.id)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : ''
        const one = { from, to, raw: Buffer.concat(chunks).toString('utf8') }
        received.push(one)
        if (manner === 'dropped') return hangUp(session.id)
        if (manner === 'data-451') return done(answer(451))
        if (manner === 'data-554') return done(answer(554))
        const take = () => {
          taken.push(one)
          done()
        }
        if (manner === 'slow') kept.push(take)
        else take()
      })
    },
  })
  smtp.on('error', () => undefined)
  await new Promise<void>((resolve) => smtp.listen(port, '127.0.0.1', resolve))
  const own = (smtp.server.address() as { port: number }).port
  const server: MailServer = {
    port: own,
    url: `smtp://127.0.0.1:${own}`,
    received,
    taken,
    manner: () => 'well',
    goOn: () => kept.splice(0).forEach((take) => take()),
    stop: () => new Promise<void>((resolve) => smtp.close(() => resolve())),
  }
  return server
}

/** The names of a letter's header lines, those of its parts left out, in lower case. */
export function headerNames(raw: string): string[] {
  const head = raw.slice(0, raw.search(/\r?\n\r?\n/))
  return head
    .split(/\r?\n/)
    .filter((line) => !/^[ \t]/.test(line))
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
}
