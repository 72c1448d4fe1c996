import './site.css'
import { openBeside } from './site/beside.ts'
import { copyButtons } from './site/copy.ts'
import { keepDrafts } from './site/drafts.ts'
import { openByCommand } from './site/dialogs.ts'
import { focusFirst } from './site/focus.ts'
import { harmlessForms } from './site/forms.ts'
import { leaving, sendWhatWasLeft } from './site/leaving.ts'
import { foldGuides } from './site/guides.ts'
import { palette } from './site/palette.ts'
import { shortcuts } from './site/shortcuts.ts'

// The base script of every page. No page needs it: it adds the palette, the shortcuts and small comforts.
document.documentElement.dataset['script'] = 'on'
rememberZone()
openByCommand()
openBeside()
leaving()
focusFirst()
harmlessForms()
// After a form that was kept took its draft with it.
keepDrafts()
copyButtons()
foldGuides()
shortcuts(palette())
sendWhatWasLeft()
growBoxes()
tellOpened()
addEventListener('load', markLifeless)
addEventListener('load', speakFlash)

/** By now every script of the page has run, or never will: an island without its own says so to the style sheet. */
function markLifeless() {
  for (const island of document.querySelectorAll('[data-island]:not([data-alive])'))
    island.setAttribute('data-lifeless', '')
}

/** Where the style sheet cannot say it (`field-sizing`), boxes grow with what is written in them all the same. */
function growBoxes() {
  if (CSS.supports('field-sizing', 'content')) return
  const grow = (box: unknown) => {
    if (!(box instanceof HTMLTextAreaElement) || box.scrollHeight <= box.clientHeight) return
    box.style.blockSize = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`
  }
  document.querySelectorAll('textarea').forEach(grow)
  for (const happens of ['input', 'focusin']) document.addEventListener(happens, ({ target }) => grow(target))
}

/** A link into a program of the reader's own says where it is told that it was opened: nothing else would know. */
function tellOpened() {
  document.addEventListener('click', ({ target }) => {
    const to =
      target instanceof Element && target.closest<HTMLElement>('a[data-tell-opened]')?.dataset['tellOpened']
    // Not knowing it costs an hour that is proposed wrongly, no more.
    if (to) fetch(to, { method: 'POST', keepalive: true }).catch(() => undefined)
  })
}

/** What stands in a live region from the start is spoken by nobody: its words are put in once more. */
function speakFlash() {
  const words = document.querySelector('.flash [role] p')
  // A moment later: while a page opens, screen readers hear of no change.
  if (words) setTimeout(() => words.replaceChildren(words.textContent), 500)
}

/** The server shows dates in the reader's zone from the next page on; an account's own setting comes first. */
function rememberZone() {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  if (!timeZone) return
  showIn(timeZone)
  if (document.cookie.includes('zone=')) return
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // This page was drawn before the zone was known: a form that asks for it need not ask in vain.
  const choice = document.querySelector<HTMLSelectElement>('select[name=zone]')
  if (choice?.value === 'UTC') choose(choice, timeZone)
  document.cookie = `zone=${encodeURIComponent(timeZone)}; Path=/; SameSite=Lax; Max-Age=31536000${secure}`
}

/** Browsers differ in which of two names of a zone they use ("Asia/Kolkata", "Asia/Calcutta"); the list has one. */
function choose(choice: HTMLSelectElement, timeZone: string) {
  if (!choice.querySelector(`option[value="${CSS.escape(timeZone)}"]`))
    choice.add(new Option(timeZone.replaceAll('_', ' '), timeZone))
  choice.value = timeZone
}

/** A page that shows times in somebody else's zone, since it does not know the reader's, is asked for them in this one. */
function showIn(timeZone: string) {
  const form = document.querySelector<HTMLFormElement>('form[data-detect-zone]')
  const choice = form?.querySelector<HTMLSelectElement>('select[name=zone]')
  // Asked once: where the server does not know this one, the page would ask again and again.
  if (!choice || choice.value === timeZone || new URLSearchParams(location.search).has('zone')) return
  location.replace(`?zone=${encodeURIComponent(timeZone)}`)
}
