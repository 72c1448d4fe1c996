import { isTyping } from './shortcuts.ts'

/** Room for a list and what is open of it: more than two columns need that are read one after the other. */
const roomy = matchMedia('(width >= 82rem)')

/**
 * Where there is room, what is chosen of a list opens beside it, and Esc closes it. Its own page is one press more away, and
 * one key, as on any link.
 */
export function openBeside(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element &&
      event.target.closest<HTMLElement>('a[data-beside]:not([aria-current])')
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (!link || !isPlain || !roomy.matches) return
    event.preventDefault()
    location.assign(link.dataset['beside']!)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !isTyping(event))
      document.querySelector<HTMLElement>('a[data-closes]')?.click()
  })
  // The address leads to a row of the list, to which the browser takes the focus as the page ends to load: on to what is
  // open, or back to the link that had opened it.
  addEventListener('load', () => {
    const row = document.getElementById(location.hash.slice(1))
    const place =
      document.querySelector<HTMLElement>('[data-opened]') ?? row?.querySelector<HTMLElement>('[data-beside]')
    setTimeout(() => {
      place?.focus({ preventScroll: true })
      // Far down a list what is open may have gone up with it.
      if (place && place.getBoundingClientRect().top < 0) place.scrollIntoView()
    })
  })
}
