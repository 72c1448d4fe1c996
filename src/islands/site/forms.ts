/**
 * A second click on the same button changes nothing: the form is on its way already. The button is not disabled,
 * since its own name and value are part of what is sent. Coming back to the page makes it ready again.
 */
export function harmlessForms() {
  const sent = new Set<HTMLFormElement>()
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return
    if (sent.has(form)) return event.preventDefault()
    sent.add(form)
    event.submitter?.setAttribute('aria-busy', 'true')
    // An answer that is a download leaves the page where it is.
    setTimeout(() => free(form), 8000)
  })
  window.addEventListener('pageshow', () => sent.forEach(free))
  document.querySelector<HTMLElement>('.error-summary')?.focus()

  function free(form: HTMLFormElement) {
    sent.delete(form)
    form.querySelectorAll('[aria-busy]').forEach((button) => button.removeAttribute('aria-busy'))
  }
}
