// Journeys need a Chromium. Where there is none, root on Debian gets its package; everybody else is told how.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].filter(Boolean)
const usable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

if (!places.some(usable)) {
  const debianRoot = process.getuid?.() === 0 && usable('/usr/bin/apt-get')
  const install = (words) =>
    spawnSync('apt-get', words, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  if (debianRoot) {
    install(['update', '-qq'])
    install(['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  }
}
const found = places.find(usable)
if (!found) {
  console.error(
    'The journeys need Chromium or Chrome. Install it (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask google-chrome), or set CHROMIUM_PATH to its program.',
  )
  process.exit(1)
}
console.log(found)
