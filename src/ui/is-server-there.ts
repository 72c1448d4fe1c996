import { abortAfter } from './abort-after.ts'

/** Longer than any answer takes: after that the network counts as gone. As in the notebook. */
const patienceMs = 10_000

/** Whether what is sent now would arrive. */
export const isServerThere = (): Promise<boolean> =>
  fetch('/healthz', { cache: 'no-store', signal: abortAfter(patienceMs) }).then(
    ({ ok }) => ok,
    () => false,
  )
