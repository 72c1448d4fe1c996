import { type ComponentType, h, hydrate as bringToLife } from 'preact'
import { fill } from '../i18n/fill.ts'
import type { MessageParams, Translate } from '../i18n/index.ts'
import { type Control, isChanged } from '../ui/changed.ts'
import type { IslandBlock } from '../ui/components/island.tsx'
import { ReaderContext } from '../ui/reader.ts'

/** Words that the server sent along; the catalogue itself stays there. */
const translatorOf =
  (words: Readonly<Record<string, string>>): Translate =>
  (key, params: MessageParams = {}) =>
    fill(words[key] ?? key, (name) => params[name]?.toString())

/** What was typed before the script ran, or brought back by the browser: coming to life would draw over it. */
function typedIn(root: Element): Record<string, string> | undefined {
  const changed = [...root.querySelectorAll<Control>('input, textarea, select')].filter(isChanged)
  return changed.length > 0 ? Object.fromEntries(changed.map(({ name, value }) => [name, value])) : undefined
}

/**
 * Brings every island of that name on the page to life, with the properties that stand beside it as JSON, and `typed`:
 * what its fields say by then that the server did not draw.
 * @example hydrate('composer', Composer)
 */
export function hydrate<Props extends object>(name: string, component: ComponentType<Props>) {
  for (const island of document.querySelectorAll(`[data-island="${name}"]`)) {
    const root = island.querySelector('[data-island-root]')
    const text = island.querySelector(':scope > script[type="application/json"]')?.textContent
    if (!root || !text) continue
    const { locale, zone, words, props } = JSON.parse(text) as IslandBlock
    const reader = { t: translatorOf(words), locale, zone }
    const content = h(component, { ...(props as Props & { key?: never }), typed: typedIn(root) })
    bringToLife(h(ReaderContext.Provider, { value: reader, children: content }), root)
    island.setAttribute('data-alive', '')
  }
}
