// A notebook under bad luck: somebody types in a real browser while the network is cut, the tab or the browser is killed,
// the server dies and the database restarts. What the page called saved must be there in the end.
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { addInterview } from './interview.ts'
import { type KeptBrowser, openKeptBrowser } from './kept-browser.ts'
import { addAccount, databaseProcesses, type Program, startProgram } from './program.ts'
import { type Network, openNetwork } from './proxy.ts'
import { uniformNumbers } from './random.ts'
import { send } from './roles.ts'
import { killProcess } from './kill-process.ts'

export interface ChaosFigures {
  sessions: number
  /** Characters that the page called saved, on the device or on the server. */
  acknowledged_chars: number
  /** Of those, the ones that were gone in the end: must be 0. */
  lost_chars: number
  /** The oldest typing that was lost without having been called saved, by its age when it was lost. */
  worst_unsaved_ms: number
  /** Sessions after which the page, a page opened afresh and the server differed: must be 0. */
  diverged: number
}

const email = 'ana@example.edu'
const password = 'a good password'
const blows = ['network', 'tab', 'browser', 'server', 'database', 'network and browser'] as const

interface Word {
  text: string
  typedAt: number
  saved: boolean
}

/** Plays sessions one after the other on one phone and one server. */
export class NotebookLife {
  readonly figures: ChaosFigures = {
    sessions: 0,
    acknowledged_chars: 0,
    lost_chars: 0,
    worst_unsaved_ms: 0,
    diverged: 0,
  }
  readonly #folder: string
  readonly #data: string
  readonly #random: () => number
  readonly #say: (words: string) => void
  #program!: Program
  #network!: Network
  #phone!: KeptBrowser
  #page!: Page
  #words: Word[] = []

  constructor(folder: string, seed: number, say: (words: string) => void = () => undefined) {
    this.#folder = folder
    this.#data = path.join(folder, 'data')
    this.#random = uniformNumbers(seed)
    this.#say = say
  }

  async begin(): Promise<void> {
    this.#program = await this.#started()
    this.#network = await openNetwork(this.#port())
    await addAccount(this.#data, email, password)
    this.#phone = await this.#openPhone()
    const page = await this.#phone.context.newPage()
    await page.goto(`${this.#network.origin}/sign-in`)
    await page.fill('[name=email]', email)
    await page.fill('[name=password]', password)
    await send(page, 'main form button[type=submit]')
    // A browser writes its cookies down only now and then; one that is closed in order has.
    await this.#phone.context.close()
    this.#phone = await this.#openPhone()
  }

  async end(): Promise<void> {
    await this.#phone?.context.close().catch(() => undefined)
    await this.#network?.end()
    await this.#program?.stop()
  }

  /** One talk: bursts of typing, each followed by a blow, and then everything heals. */
  async session(blowsInIt: number): Promise<void> {
    const { id, questionIds } = await addInterview(this.#data, email, ['A normal day?'])
    const [url, question] = [`${this.#network.origin}/interviews/${id}/notebook`, questionIds[0]!]
    this.#words = []
    await this.#open(url)
    const played: string[] = []
    for (let at = 0; at < blowsInIt; at++) {
      await this.#type(question, 4 + Math.floor(this.#random() * 8))
      const blow = blows[Math.floor(this.#random() * blows.length)]!
      played.push(blow)
      await this.#strike(blow, url)
      await this.#type(question, 2 + Math.floor(this.#random() * 4))
      if (this.#random() < 0.5) this.#network.mend()
    }
    this.#network.mend()
    await this.#settle(url, question)
    this.figures.sessions++
    this.#say(`session ${this.figures.sessions} (${played.join(', ')}): ${JSON.stringify(this.figures)}`)
  }

  async #type(question: string, count: number): Promise<void> {
    const field = this.#page.locator(`[id="answer:${question}"]`)
    await field.press('Control+End')
    for (let at = 0; at < count; at++) {
      const text = `w${this.figures.sessions}x${this.#words.length}`
      await this.#page.keyboard.type(`${text} `)
      this.#words.push({ text, typedAt: Date.now(), saved: false })
      if (this.#random() < 0.6) await this.#look()
    }
    // Sometimes the blow falls in the middle of a word's way to the disk, sometimes well after.
    await sleep(this.#random() * 400)
    await this.#look()
  }

  /** What the page calls saved now, drawn and true: everything typed so far. */
  async #look(): Promise<void> {
    const count = this.#words.length
    const saved = await this.#page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const line = document.querySelector<HTMLElement>('.notebook .save-state')
      const { state = '', device = '' } = line?.dataset ?? {}
      return state === 'saved' || state === 'device' || (state === 'waiting' && device === 'kept')
    })
    if (saved) for (const word of this.#words.slice(0, count)) word.saved = true
  }

  async #strike(blow: (typeof blows)[number], url: string): Promise<void> {
    if (blow.startsWith('network')) this.#network.cut()
    if (blow === 'server') await this.#restartServer()
    if (blow === 'database') for (const pid of databaseProcesses(this.#data).slice(0, 1)) killProcess(pid)
    if (blow === 'tab') {
      this.#forgetUnsaved(Date.now())
      await this.#page.close({ runBeforeUnload: false })
      await this.#open(url)
    }
    if (blow.endsWith('browser')) {
      this.#forgetUnsaved(Date.now())
      await this.#phone.kill()
      this.#phone = await this.#openPhone()
      await this.#open(url)
    }
  }

  #lost: { word: Word; ageMs: number }[] = []

  /** What was not called saved may be gone now; how old it was counts if it is. */
  #forgetUnsaved(now: number): void {
    for (const word of this.#words) if (!word.saved) this.#lost.push({ word, ageMs: now - word.typedAt })
  }

  async #restartServer(): Promise<void> {
    const port = this.#port()
    this.#program.process.kill('SIGKILL')
    this.#program = await this.#started(port)
    this.#network.leadTo(this.#port())
  }

  async #open(url: string): Promise<void> {
    this.#page = await this.#phone.context.newPage()
    for (let tries = 0; ; tries++) {
      await this.#page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => undefined)
      const alive = this.#page.locator('[data-island="notebook"][data-alive]')
      const opened = await alive.waitFor({ timeout: 30_000 }).then(
        () => true,
        () => false,
      )
      if (opened) break
      const shown = await this.#page.title().catch(String)
      this.#say(`not open, try ${tries + 1}, but: ${shown}`)
      if (tries === 4) throw new Error('the notebook did not open')
      // Its first page was not kept yet when the network went: somebody finds a better place and tries again.
      this.#network.mend()
    }
    // What lies on the device is in the field before anybody types.
    await sleep(300)
  }

  /** Waits until everything is on the server, and compares all copies. */
  async #settle(url: string, question: string): Promise<void> {
    const saved = this.#page.locator('.notebook .save-state[data-state=saved]')
    await saved.waitFor({ timeout: 120_000 })
    const value = (page: Page) => page.locator(`[id="answer:${question}"]`).inputValue()
    const fresh = await this.#phone.context.newPage()
    await fresh.goto(url, { waitUntil: 'domcontentloaded', timeout: 120_000 })
    const drawn = await fresh
      .locator(`[id="answer:${question}"]`)
      .evaluate((area) => (area as HTMLTextAreaElement).defaultValue)
    const copies = new Set([drawn, await value(this.#page), await value(fresh)])
    if (copies.size !== 1) this.figures.diverged++
    const there = new Set(drawn.split(/\s+/))
    for (const { text, saved } of this.#words) {
      if (saved) this.figures.acknowledged_chars += text.length
      if (saved && !there.has(text)) this.figures.lost_chars += text.length
    }
    for (const { word, ageMs } of this.#lost)
      if (!there.has(word.text))
        this.figures.worst_unsaved_ms = Math.max(this.figures.worst_unsaved_ms, ageMs)
    this.#lost = []
    await fresh.close()
    await this.#page.close()
  }

  #openPhone = () => openKeptBrowser(path.join(this.#folder, 'phone'))

  async #started(port?: number): Promise<Program> {
    const environment = port === undefined ? {} : { PORT: String(port) }
    const program = await startProgram(this.#data, { limitMs: 150_000, environment })
    if (!program) throw new Error('the program did not start')
    return program
  }

  #port = () => Number(new URL(this.#program.origin).port)
}
