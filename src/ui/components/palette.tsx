import type { Translate } from '../../i18n/index.ts'
import { useReader } from '../reader.ts'
import { Dialog } from './disclosure.tsx'

/** Places a letter leads to after `g`. */
export const goLetters = {
  t: ['/today', 'nav-today'],
  f: ['/fields', 'nav-fields'],
  c: ['/contacts', 'nav-contacts'],
  i: ['/interviews', 'nav-interviews'],
  o: ['/courses', 'nav-courses'],
  a: ['/account', 'nav-account'],
} as const

/** Where else one goes and what one does most, from any page. */
const otherPlaces = [
  ['/contacts/new', 'contacts.add'],
  ['/imports/new', 'contacts.import'],
  ['/mapper', 'mapper.short'],
  ['/contacts/export', 'contacts.export'],
  ['/contacts/network', 'network.title'],
  ['/contacts?choose=yes', 'contacts.choose-plan'],
  ['/insights', 'insights.together'],
  ['/goals', 'goals.title'],
  ['/goals/new', 'goals.new'],
  ['/activities', 'activities.title'],
  ['/fields/new', 'fields.new'],
  ['/occupations', 'occupations.title'],
  ['/account/data', 'accounts.your-data'],
] as const

/** The same as links. */
export function OtherPlaces({ t }: { t: Translate }) {
  return (
    <>
      {otherPlaces.map(([href, words]) => (
        <li key={href}>
          <a href={href}>{t(words)}</a>
        </li>
      ))}
    </>
  )
}

export const letterOf = (href: string) => Object.entries(goLetters).find(([, [path]]) => path === href)?.[0]

/** All shortcuts with what they do, in the reader's words. */
export function ShortcutList({ t }: { t: Translate }) {
  return (
    <dl class="shortcut-list">
      <dt>
        <kbd>Ctrl</kbd> / <kbd>⌘</kbd> <kbd>K</kbd>
      </dt>
      <dd>{t('ui.shortcut-palette')}</dd>
      <dt>
        <kbd>?</kbd>
      </dt>
      <dd>{t('ui.shortcut-help')}</dd>
      <dt>
        <kbd>/</kbd>
      </dt>
      <dd>{t('ui.shortcut-search')}</dd>
      {Object.entries(goLetters).map(([letter, [, words]]) => (
        <>
          <dt key={`${letter}-key`}>
            <kbd>g</kbd> <kbd>{letter}</kbd>
          </dt>
          <dd key={`${letter}-place`}>{t(`ui.${words}`)}</dd>
        </>
      ))}
      <dt>
        <kbd>Esc</kbd>
      </dt>
      <dd>{t('ui.shortcut-close')}</dd>
    </dl>
  )
}

/** Turns the single-key shortcuts off and on; kept in this browser. Needs the script, as the shortcuts do. */
export function ShortcutSwitch({ t, id }: { t: Translate; id: string }) {
  return (
    <div class="field needs-script">
      <label class="choice" for={id}>
        <input type="checkbox" id={id} data-shortcuts-switch aria-describedby={`${id}-hint`} />
        <span>{t('ui.shortcuts-switch')}</span>
      </label>
      <div class="field-hint" id={`${id}-hint`}>
        {t('ui.shortcuts-switch-hint')}
      </div>
    </div>
  )
}

/** The two dialogs that the site script opens: the palette and the list of shortcuts. */
export function Shortcuts({ signedIn }: { signedIn: boolean }) {
  const { t } = useReader()
  return (
    <>
      <Dialog id="palette" title={t('ui.palette')}>
        <label class="hidden-text" for="palette-input">
          {t('ui.palette-label')}
        </label>
        <input
          id="palette-input"
          class="input palette-input"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-expanded="true"
          aria-controls="palette-options"
          aria-autocomplete="list"
          placeholder={t('ui.palette-label')}
          data-contacts={signedIn ? '/contacts' : undefined}
        />
        <ul
          id="palette-options"
          class="palette-options"
          role="listbox"
          aria-label={t('ui.palette')}
          data-page={t('ui.palette-page')}
          data-action={t('ui.palette-action')}
          data-contact={t('ui.palette-contact')}
          data-places={
            signedIn ? otherPlaces.map(([href, words]) => `${href} ${t(words)}`).join('\n') : undefined
          }
        />
        <p
          class="small soft"
          role="status"
          data-palette-status
          data-none={t('ui.palette-none')}
          data-failed={t('ui.palette-failed')}
        />
      </Dialog>
      <Dialog id="shortcuts" title={t('ui.shortcuts')}>
        <ShortcutList t={t} />
        <ShortcutSwitch t={t} id="shortcuts-in-dialog" />
      </Dialog>
    </>
  )
}
