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
    client.query({
      submit: (connection: CopyConnection) => connection.query(text),
      handleCopyInResponse(connection: CopyConnection) {
        for (const chunk of chunks) connection.sendCopyFromChunk(chunk)
        connection.endCopyFrom()
      },
      // pg reads into one buffer again and again.
      handleCopyData: ({ chunk }: { chunk: Buffer }) => received.push(Buffer.from(chunk)),
      handleCommandComplete() {},
      // After an error pg calls nothing else of this query.
      handleError: reject,
      handleReadyForQuery: () => resolve(received),
    } as never)
  })
}
