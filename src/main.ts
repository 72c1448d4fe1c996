/**
 * Starts the program and ends it on a signal: the first drains and ends with 0, the second ends at once. The signals
 * are heard first and the rest is read after, so that whoever stops the program in the first moments of its start finds
 * it listening.
 */
let stopping = false
/** A terminal and a service manager signal the whole group, and npm passes its own on: the same word heard twice. */
const echo = 1_000
let toldAt = 0
let started: Promise<() => Promise<void>> | undefined

// A closed terminal sends SIGHUP: unheard, it would leave the database running.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping && Date.now() - toldAt < echo) return
    if (stopping) process.exit(1)
    stopping = true
    toldAt = Date.now()
    setTimeout(() => process.exit(1), 18_000).unref()
    drain().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
}

async function drain(): Promise<void> {
  // A start that fails once it is told to stop has nothing left to close.
  const stop = await started?.catch(() => undefined)
  await stop?.()
}

// Each import reads all that it needs before it returns; the second one reads the whole program.
started = import('./starting.ts')
  .then(({ refuseEarly }) => refuseEarly())
  .then(() => import('./program.ts'))
  .then((program) => program.start())

started.catch(async (error: unknown) => {
  if (stopping) return
  const { sayWhyNot } = await import('./starting.ts')
  sayWhyNot(error)
  process.exit(1)
})
