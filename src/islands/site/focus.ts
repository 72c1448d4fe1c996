/** As the style sheets have it: from here on a page has two columns. */
const wide = '(width >= 62.5rem)'

/**
 * Puts the cursor where work goes on at once, without scrolling. Not on a phone, where the field stands below what has
 * to be read first; and not where the page opens at what went wrong.
 */
export function focusFirst(): void {
  const field = document.querySelector<HTMLElement>('[data-focus]')
  if (field && matchMedia(wide).matches && !document.querySelector('[autofocus]'))
    field.focus({ preventScroll: true })
}
