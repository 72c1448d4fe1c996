/** As `AbortSignal.timeout`, which is younger than the oldest phones that people write on here. */
export function abortAfter(ms: number): AbortSignal {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), ms)
  return stop.signal
}
