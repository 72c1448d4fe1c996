// A small TCP proxy that stands for the network between a browser and the program: cut, every connection breaks and no
// new one comes about. Unlike Playwright's offline switch it holds for service workers and for what is under way.
import { once } from 'node:events'
import { createServer, connect, type Socket } from 'node:net'

export interface Network {
  /** Such as http://localhost:41234: what the browser knows the program by. */
  origin: string
  port: number
  cut(): void
  /** What the browser asks stays on its way, as in a network that is slow and there; `mend` lets it through. */
  hold(): void
  mend(): void
  /** Leads to another port from now on: the program was started anew. */
  leadTo(port: number): void
  end(): Promise<void>
}

export async function openNetwork(target: number): Promise<Network> {
  let isCut = false
  let isHeld = false
  let to = target
  const open = new Set<Socket>()
  const asking = new Set<Socket>()
  const server = createServer((near) => {
    if (isCut) return void near.destroy()
    const far = connect({ port: to, host: '127.0.0.1' })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.setNoDelay(true)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
    asking.add(near)
    near.on('close', () => asking.delete(near))
    if (isHeld) near.pause()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const breakAll = () => open.forEach((socket) => socket.destroy())
  return {
    origin: `http://localhost:${port}`,
    port,
    cut() {
      isCut = true
      breakAll()
    },
    hold() {
      isHeld = true
      for (const near of asking) near.pause()
    },
    mend() {
      isCut = isHeld = false
      for (const near of asking) near.resume()
    },
    leadTo: (next) => void (to = next),
    async end() {
      const closed = once(server, 'close')
      server.close()
      breakAll()
      await closed
    },
  }
}
