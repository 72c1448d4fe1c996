import { stored } from '../../ui/browser-storage.ts'
import { openDialog } from './dialogs.ts'

const kept = 'halfhour.shortcuts'

/**
 * `?` shows the list, `/` goes to the page's search, `g` and a letter go to a place, Ctrl or ⌘ with K opens the
 * palette. The single keys rest while one types, and can be switched off (WCAG 2.1.4).
 */
export function shortcuts(openPalette: () => void) {
  let waiting = 0
  switches()
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      return openPalette()
    }
    if (!areOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
    if (Date.now() - waiting < 1500) {
      waiting = 0
      return go(event)
    }
    if (event.key === 'g') waiting = Date.now()
    if (event.key === '?') openDialog('shortcuts')
    if (event.key === '/') toSearch(event)
  })
}

function go(event: KeyboardEvent) {
  const place = document.querySelector<HTMLAnchorElement>(
    `.shell-nav a[data-letter="${CSS.escape(event.key)}"]`,
  )
  if (!place) return
  event.preventDefault()
  place.click()
}

function toSearch(event: KeyboardEvent) {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]')
  if (!field) return
  event.preventDefault()
  field.focus()
}

/** @returns whether a key goes into a field, or into a dialog that is open */
export function isTyping({ target }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]')) return true
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  )
}

/** This browser's own choice comes before the account's. */
function areOn(): boolean {
  const own = stored.get(kept)
  return own ? own === 'on' : document.body.dataset['shortcuts'] !== 'off'
}

function switches() {
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-shortcuts-switch]')) {
    box.checked = areOn()
    box.addEventListener('change', () => stored.set(kept, box.checked ? 'on' : 'off'))
  }
}
