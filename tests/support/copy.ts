// PostgreSQL's COPY over its own protocol: what pg leaves to whoever needs it.
import type { Client } from 'pg'

interface CopyConnection {
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

/** Sends `chunks` to a `COPY … FROM STDIN`, or collects what a `COPY … TO STDOUT` sends. */
export function copy(client: Client, text: string, chunks: readonly Buffer[] = []): Promise<Buffer[]> {
  return new Promise((resolve, reject) => {
    const received: Buffer[] = []
    let failed: Error | undefined
    client.query({
      submit: (connection: CopyConnection) => connection.query(text),
      handleCopyInResponse(connection: CopyConnection) {
        for (const chunk of chunks) connection.sendCopyFromChunk(chunk)
        connection.endCopyFrom()
      },
      handleCopyData: ({ chunk }: { chunk: Buffer }) => received.push(chunk),
      handleCommandComplete() {},
      handleError: (error: Error) => {
        failed = error
      },
      handleReadyForQuery: () => (failed ? reject(failed) : resolve(received)),
    } as never)
  })
}
