/** As the style sheets have it: from here on a page has two columns. */
const wide = '(min-width: 62.5rem)'

/**
 * Puts the cursor where work goes on at once, without scrolling. Not on a phone, where the field stands below what has
 * to be read first; not where the page opens at what went wrong; and not once somebody has gone somewhere. Without
 * script nothing takes the focus.
 */
export function focusFirst(): void {
  const field = document.querySelector<HTMLElement>('[data-focus]')
  const isFree = document.activeElement === document.body && !document.querySelector('[autofocus]')
  if (field && isFree && matchMedia(wide).matches) field.focus({ preventScroll: true })
}
