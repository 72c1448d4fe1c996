/** Opens a dialog; Esc and its close button end it, and the browser returns the focus. */
export function openDialog(id: string) {
  const dialog = document.getElementById(id)
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal()
}

/** `commandfor` for browsers that do not know it yet, links that open a dialog, and a click beside it that closes. */
export function openByCommand() {
  const known = 'commandForElement' in HTMLButtonElement.prototype
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return
    if (event.target instanceof HTMLDialogElement && outside(event.target, event as MouseEvent))
      event.target.close()
    const opener = event.target.closest<HTMLElement>('[data-opens]')
    if (opener && !(event as MouseEvent).ctrlKey && !(event as MouseEvent).metaKey) {
      event.preventDefault()
      openDialog(opener.dataset['opens'] ?? '')
    }
    const button = event.target.closest('[command="show-modal"]')
    if (button && !known) openDialog(button.getAttribute('commandfor') ?? '')
  })
}

function outside(dialog: HTMLDialogElement, { clientX, clientY }: MouseEvent): boolean {
  const box = dialog.getBoundingClientRect()
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom
}
