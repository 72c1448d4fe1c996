const keptIn = (storage: () => Storage) => ({
  get(key: string): string | null {
    try {
      return storage().getItem(key)
    } catch {
      return null
    }
  },
  /** Null forgets. */
  set(key: string, value: string | null): void {
    try {
      // First: where there is no room for the new, the old would come back as what was said last.
      storage().removeItem(key)
      if (value !== null) storage().setItem(key, value)
    } catch {
      // Whoever asks next is told that nothing is kept.
    }
  },
  keys(): string[] {
    try {
      return Object.keys(storage())
    } catch {
      return []
    }
  },
  clear(): void {
    try {
      storage().clear()
    } catch {
      // There is nothing.
    }
  },
})

/**
 * Small facts that a browser keeps by itself. Some do not let us: storage may be full, switched off, or missing in a
 * window within another program. Then nothing is kept, and nothing may break over it.
 */
export const stored = keptIn(() => localStorage)

/** The same for one tab, until it is closed. */
export const storedInTab = keptIn(() => sessionStorage)
