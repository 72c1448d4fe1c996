import { unzipSync } from 'fflate'
import { expect } from 'vitest'
import type { Browser } from './context.ts'

/**
 * Presses the button for everything of one's own, in place of what waits, and takes the file once it is there: at once, or from the page that shows
 * how far it is, as on a busy machine. @returns the answer with the ZIP
 */
export async function askForExport(browser: Browser): Promise<Response> {
  const started = await browser.post('/account/export', { again: 'yes' })
  if (started.status !== 303) throw new Error(`the export answered ${started.status}`)
  let file = await browser.get('/account/export')
  await expect
    .poll(async () => {
      if (file.status !== 200) file = await browser.get('/account/export')
      return file.status
    })
    .toBe(200)
  return file
}

/** The files in the ZIP with everything of one's own. */
export const exportedFilesOf = async (browser: Browser): Promise<Record<string, Uint8Array>> =>
  unzipSync(new Uint8Array(await (await askForExport(browser)).arrayBuffer()))
