// The progress of long work: only this part of the page is drawn anew, so that nobody loses their place over it. Once it
// is gone, or the work has come to its next step, the page opens anew. Without script the whole page looks again.
for (const part of document.querySelectorAll<HTMLElement>('[data-looks-again]')) follow(part)

function follow(part: HTMLElement): void {
  const wait = Number(part.dataset['looksAgain']) * 1000
  const look = async () => {
    const answer = await fetch(location.href, { redirect: 'manual' }).catch(() => undefined)
    // Nobody answered: it is tried again. Where it leads elsewhere the text is empty.
    if (!answer || answer.status >= 500) return later()
    const text = await answer.text().catch(() => '')
    const drawn = new DOMParser().parseFromString(text, 'text/html')
    const fresh = drawn.getElementById(part.id)
    if (!fresh || drawn.title !== document.title) return location.reload()
    part.replaceChildren(...fresh.childNodes)
    later()
  }
  const later = () => setTimeout(() => void look(), wait)
  later()
}
