/** Folding a guide away is remembered by the account; the guide's own form does the same without script. */
export function foldGuides() {
  for (const guide of document.querySelectorAll<HTMLDetailsElement>('details.guide')) {
    const form = guide.querySelector('form')
    form?.setAttribute('hidden', '')
    // A details element that is open from the start reports a toggle of its own first.
    let open = guide.open
    guide.addEventListener('toggle', () => {
      if (guide.open === open || !form) return
      open = guide.open
      const body = new URLSearchParams({ folded: open ? 'no' : 'yes' })
      void fetch(form.action, { method: 'POST', body, keepalive: true, redirect: 'manual' }).catch(() => {})
    })
  }
}
