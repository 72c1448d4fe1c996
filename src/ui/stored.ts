/**
 * Small facts that a browser keeps by itself. Some do not let us: storage may be full, switched off, or missing in a
 * window within another program. Then nothing is kept, and nothing may break over it.
 */
export const stored = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },
  /** Null forgets. */
  set(key: string, value: string | null): void {
    try {
      if (value === null) localStorage.removeItem(key)
      else localStorage.setItem(key, value)
    } catch {
      // Whoever asks next is told that nothing is kept.
    }
  },
}
