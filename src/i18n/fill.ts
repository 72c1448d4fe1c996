/**
 * Puts values into the placeholders of a text: `fill('Hello {name}.', () => 'Ana')`. A value that ends with a full stop
 * of its own ("2:00 p.m.", "Acme Inc.") ends the sentence too. A placeholder without a value stays.
 */
export const fill = (text: string, valueOf: (name: string) => string | undefined): string =>
  text.replace(/\{(\w+)\}(\.(?!\.))?/g, (placeholder, name: string, stop = '') => {
    const value = valueOf(name)
    if (value === undefined) return placeholder
    return value.endsWith('.') ? value : value + stop
  })
