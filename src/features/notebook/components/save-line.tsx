import { useEffect, useState } from 'preact/hooks'
import { formatTime } from '../../../shared/date-format.ts'
import { Button, Icon, useReader, type IconName } from '../../../ui/index.ts'
import type { KeepState } from '../device/keeper.ts'
import type { ShownState } from '../device/save-state.ts'
import { useSaving, type Saving } from './saving.ts'

const icons: Record<ShownState, IconName> = {
  saved: 'cloud',
  merged: 'info',
  saving: 'clock',
  device: 'check',
  waiting: 'offline',
  'waiting-kept': 'offline',
  'signed-out': 'lock',
  refused: 'error',
}

/** Saving, on the device and saved follow each other while one types: only trouble, its end and a merge are news. */
const spokenWords = {
  saved: 'notebook.spoken-saved',
  merged: 'notebook.spoken-merged',
  waiting: 'notebook.spoken-waiting',
  'waiting-kept': 'notebook.spoken-waiting-kept',
  'signed-out': 'notebook.signed-out',
  refused: 'notebook.refused',
} as const
type Spoken = keyof typeof spokenWords

const isSpoken = (state: ShownState): state is Spoken => state in spokenWords

/** Where the words are now: always in sight, each piece of news spoken once. */
export function SaveLine({ saving }: { saving: Saving }) {
  const { t } = useReader()
  const { state, device, opensOffline } = useSaving(saving)
  const [spoken, setSpoken] = useState<Spoken | null>(null)
  useEffect(() => {
    if (!isSpoken(state) || (state === 'saved' && spoken === null)) return
    setSpoken(state)
  }, [state])
  return (
    <>
      <div class="save-state" data-state={dataState(state)} data-device={device}>
        <Icon name={icons[state]} />
        <span aria-hidden="true">
          {wordsOf(state)
            .map((key) => t(key))
            .join(' · ')}
        </span>
        <span class="hidden-text" role="status">
          {spoken && t(spokenWords[spoken])}
        </span>
      </div>
      <DeviceNote {...{ device, opensOffline }} />
    </>
  )
}

const shownWords = {
  saved: ['ui.saved'],
  merged: ['ui.saved', 'ui.merged'],
  saving: ['notebook.saving'],
  device: ['ui.saved-device'],
  waiting: ['ui.waiting'],
  'waiting-kept': ['ui.saved-device', 'ui.waiting'],
  'signed-out': ['notebook.signed-out'],
  refused: ['notebook.refused'],
} as const

const wordsOf = (state: ShownState) => shownWords[state]

/** The server's side of it, which is what other parts of the page and the tests wait for. */
function dataState(state: ShownState): string {
  if (state === 'merged') return 'saved'
  return state === 'waiting-kept' ? 'waiting' : state
}

const deviceWords = {
  off: 'notebook.shared-computer',
  left: 'notebook.left-device',
  failed: 'notebook.cannot-store',
  'needs-network': 'notebook.needs-network',
} as const

/** What to know before the first word: that this device keeps nothing, or cannot open the notebook again by itself. */
function DeviceNote({ device, opensOffline }: { device: KeepState; opensOffline: boolean }) {
  const { t } = useReader()
  const keeps = device === 'kept' || device === 'keeping'
  const trouble = !keeps ? device : opensOffline ? null : 'needs-network'
  if (!trouble) return null
  return (
    <p class="notebook-device" data-device={trouble} role={trouble === 'off' ? undefined : 'status'}>
      {t(deviceWords[trouble])}
    </p>
  )
}

/** Without script: the way to save, and the clock that does not tick in words. */
export function SaveButton({ startedAt }: { startedAt: Date | null }) {
  const { t, ...reader } = useReader()
  return (
    <div class="save-state">
      <Button size="small" icon="check">
        {t('notebook.save-form')}
      </Button>
      {startedAt && t('notebook.clock-since', { time: formatTime(startedAt, reader) })}
    </div>
  )
}
