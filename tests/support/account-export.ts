import { unzipSync } from 'fflate'
import type { Browser } from './context.ts'

/** Presses the button for everything of one's own, and follows it to the file. @returns the answer with the ZIP */
export async function askForExport(browser: Browser): Promise<Response> {
  const started = await browser.post('/account/export')
  const { status, headers } = started
  if (headers.get('location') !== '/account/export')
    throw new Error(`the export answered ${status} and led to ${headers.get('location')}`)
  return browser.get('/account/export')
}

/** The files in the ZIP with everything of one's own. */
export const exportedFilesOf = async (browser: Browser): Promise<Record<string, Uint8Array>> =>
  unzipSync(new Uint8Array(await (await askForExport(browser)).arrayBuffer()))
