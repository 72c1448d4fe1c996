import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { AppError } from '../shared/errors.ts'

export interface Listening {
  port: number
  /** Takes no new connection, lets running answers end (10 s at most), then closes. */
  close(): Promise<void>
}

/** @throws AppError `port-taken` */
export async function listen(app: { fetch: Hono['fetch'] }, host: string, port: number): Promise<Listening> {
  const server: Server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new AppError('port-taken', 500, { port }, error) : error),
    )
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise<void>((resolve) => {
        const forced = setTimeout(() => server.closeAllConnections(), 10_000)
        server.close(() => {
          clearTimeout(forced)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}
