/**
 * Puts values into the holes of a text: `fill('Hello {name}.', () => 'Ana')`. A value that ends with a full stop of its
 * own ("2:00 p.m.", "Acme Inc.") ends the sentence too. A hole without a value stays.
 */
export const fill = (text: string, valueOf: (name: string) => string | undefined): string =>
  text.replace(/\{(\w+)\}(\.(?!\.))?/g, (hole, name: string, stop = '') => {
    const value = valueOf(name)
    if (value === undefined) return hole
    return value.endsWith('.') ? value : value + stop
  })
