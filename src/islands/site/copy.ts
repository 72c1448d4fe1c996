/** Copies the text that a button names, and says so on the button. */
export function copyButtons() {
  document.addEventListener('click', async (event) => {
    const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-copy]')
    if (!button) return
    const source = document.getElementById(button.dataset['copy'] ?? '')
    const words = button.querySelector('span')
    if (!source || !words) return
    // Pressed again while it says "Copied", these are still its own words.
    const before = (button.dataset['words'] ??= words.textContent)
    const done = await copyText(textOf(source))
    words.textContent = (done ? button.dataset['copied'] : button.dataset['failed']) ?? ''
    setTimeout(() => (words.textContent = before), 2500)
  })
}

/** Prints the page that a button stands on. */
export function printButtons() {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-print]')) print()
  })
}

/** False where the browser does not let us; outside of HTTPS it has no clipboard at all. */
const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

const textOf = (source: HTMLElement) =>
  source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement
    ? source.value
    : source.innerText
