/** Copies the text that a button names, and says so on the button. */
export function copyButtons() {
  document.addEventListener('click', async (event) => {
    const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-copy]')
    if (!button) return
    const source = document.getElementById(button.dataset['copy'] ?? '')
    const words = button.querySelector('span')
    if (!source || !words) return
    const before = words.textContent
    const done = await navigator.clipboard.writeText(textOf(source)).then(
      () => true,
      () => false,
    )
    words.textContent = (done ? button.dataset['copied'] : button.dataset['failed']) ?? ''
    setTimeout(() => (words.textContent = before), 2500)
  })
}

const textOf = (source: HTMLElement) =>
  source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement
    ? source.value
    : source.innerText
