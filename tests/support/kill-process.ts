/** SIGKILL to a process that may have ended by itself, or followed another one, before its turn came. */
export function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}
