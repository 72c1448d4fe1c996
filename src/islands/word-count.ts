// Keeps the lengths on a report's page true while somebody types. Without script they are those of the last save.
import { beyondLimits, countWords } from '../shared/word-count.ts'

for (const line of document.querySelectorAll<HTMLElement>('[data-length]')) {
  const part = line.dataset['length'] ?? ''
  const texts = document.querySelectorAll<HTMLTextAreaElement>(`textarea[data-counts="${CSS.escape(part)}"]`)
  const show = () => showLength(line, [...texts])
  for (const text of texts) text.addEventListener('input', show)
  // A browser that comes back to the page fills in what was typed before.
  show()
}

function showLength(line: HTMLElement, texts: readonly HTMLTextAreaElement[]) {
  const words = texts.reduce((sum, { value }) => sum + countWords(value), 0)
  const { min = '0', max = '0' } = line.dataset
  const beyond = beyondLimits({ words, min: Number(min), max: Number(max) })
  const verdict = beyond === 0 ? 'fits' : beyond < 0 ? 'short' : 'long'
  for (const count of line.querySelectorAll('[data-length-count]')) count.textContent = String(words)
  for (const gap of line.querySelectorAll('[data-length-gap]')) gap.textContent = String(Math.abs(beyond))
  for (const one of line.querySelectorAll<HTMLElement>('[data-length-verdict]'))
    one.hidden = one.dataset['lengthVerdict'] !== verdict
}
