import type { Keepsake } from '../features/notebook/device/kept-pages.ts'
import { prepareDevice } from '../features/notebook/device/prepare-device.ts'

// Before the talk: makes the notebook open without a network, and says at once where this browser cannot.
for (const part of document.querySelectorAll<HTMLElement>('[data-prepare-device]')) {
  const keepsake = JSON.parse(part.dataset['prepareDevice'] ?? '{}') as Keepsake
  void prepareDevice(keepsake).then((ready) => {
    const words = part.querySelector<HTMLElement>(`[data-readiness="${ready}"]`)
    if (words) words.hidden = false
    part.dataset['ready'] = ready
  })
}
