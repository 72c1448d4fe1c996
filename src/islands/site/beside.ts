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
  // Its rows lead elsewhere there: what no press opens is not fetched ahead (`public/links.speculationrules`).
  const tell = () => document.documentElement.toggleAttribute('data-roomy', roomy.matches)
  tell()
  roomy.addEventListener('change', tell)
  // As it ends to load, the browser takes the reader to where the address leads, and the focus off what they are in.
  let taken: EventTarget | null = document.activeElement
  const note = ({ target }: Event) => (taken = target)
  document.addEventListener('focusin', note)
  addEventListener('load', () =>
    setTimeout(() => {
      document.removeEventListener('focusin', note)
      goOn(taken)
    }),
  )
}

/**
 * Where the address leads to a row of the list, somebody has opened or closed what it is about: on to what is open, or back
 * to the link that had opened it. Not after a search, and whoever has gone somewhere by then stays there.
 */
function goOn(from: EventTarget | null): void {
  const row = document.getElementById(location.hash.slice(1))
  if (!row?.matches('tr')) return
  if (from instanceof HTMLElement && from !== document.body) return from.focus({ preventScroll: true })
  const place =
    document.querySelector<HTMLElement>('[data-opened]') ?? row.querySelector<HTMLElement>('[data-beside]')
  if (!place) return
  // Firefox 115 goes into no folded part by itself.
  place.closest('details')?.setAttribute('open', '')
  place.focus({ preventScroll: true })
  // Far down a list what is open may have gone up with it, and what was folded may stand below the window.
  const { top, bottom } = place.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) place.scrollIntoView()
}
