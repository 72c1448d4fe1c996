/** How the composer saves what is typed, and what it knows of where the words are. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { seenWords } from '../outreach.ts'
import type { ComposerProps } from './composer.tsx'

/** `waiting` and `signed-out` are tried again by themselves; the last three need its writer. */
export type Saved = 'saved' | 'saving' | 'waiting' | 'signed-out' | 'sent' | 'too-long' | 'refused'

export type Text = Pick<ComposerProps, 'subject' | 'body' | 'channel' | 'language'>

/** What of a message is typed in its composer. */
export const textOf = ({ subject, body, channel, language }: Text): Text => ({
  subject,
  body,
  channel,
  language,
})

/** Texts on their way that are told beside the acknowledged one and the last: a page that closes sends little. */
const sentAtMost = 1
/** Longer than any save takes: after that the network counts as gone. As in the notebook. */
const patienceMs = 10_000
/** How long another form of the page waits for the words to arrive. Our choice: longer, and the press seems lost. */
const leavingMs = 2_000
/** Waits between tries; the last one repeats. As in the notebook. */
const retryMs = [1_000, 2_000, 3_000]

interface Autosave {
  state: Saved | undefined
  /** Where the draft is by now. */
  to: string
  /** What this page has seen of it. */
  seen: readonly string[]
  /** The version that has words of another window. */
  over: number | undefined
}

/**
 * Saves after a pause and when the page closes, one save at a time, again after an outage, and says truthfully where
 * the text is. What goes when the page closes takes the place of a save under way, so that no older text comes after it.
 */
export function useAutosave(
  { saveTo, draft, ...first }: ComposerProps,
  { text, typed, box }: { text: Text; typed: Text; box: { readonly current: HTMLElement | null } },
): Autosave {
  const [state, setState] = useState<Saved | undefined>()
  const [to, setTo] = useState(saveTo)
  // Words that the browser brought back were typed over a text that may not be the one on record by now.
  const [seen, setSeen] = useState<readonly string[]>(() => [
    first.typed && isBroughtBack() ? '' : seenWords(first),
  ])
  const [over, setOver] = useState<number | undefined>()
  const [turn, setTurn] = useState(0)
  // What is on record, as far as this page knows: empty where a save may or may not have arrived.
  const last = useRef(JSON.stringify(textOf(first)))
  const latest = useRef(typed)
  latest.current = typed
  const paused = useRef(text)
  paused.current = text
  const running = useRef<{ words: string; closing: boolean; stop: AbortController }>(undefined)
  /** Another form of the page that waits for the words to arrive, and one that is let go. */
  const waiting = useRef<HTMLFormElement | null>(null)
  const released = useRef<HTMLFormElement | null>(null)
  const tries = useRef(0)
  // One try waits, however many things ask for another.
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const send = (now: Text, how: RequestInit) => {
    const { to: start = '', ...fields } = to ? { to } : (draft ?? {})
    const body = new URLSearchParams({ ...fields, ...now, quiet: 'yes' })
    // Where another page wrote meanwhile, what it wrote is none of these: it is kept as a version.
    for (const words of seen) body.append('seen', words)
    const words = seenWords(now)
    const others = seen.filter((one) => one !== words)
    // The first is the last that was acknowledged: where nothing arrives, it is what stands on record.
    setSeen([...others.slice(0, 1), ...others.slice(1).slice(-sentAtMost), words])
    return fetch(start, { ...how, method: 'POST', headers: { accept: 'application/json' }, body })
  }
  const keep = async (now: Text, how: RequestInit): Promise<{ next: Saved; over?: number | undefined }> => {
    const answer = await send(now, how)
    if (!answer.ok) return { next: failureOf(answer) }
    const { over } = (await answer.json()) as { over?: number }
    return { next: 'saved', over }
  }
  const save = (now: Text, { closing = false } = {}): Promise<void> => {
    const own = { words: JSON.stringify(now), closing, stop: new AbortController() }
    running.current?.stop.abort()
    running.current = own
    setTimeout(() => own.stop.abort(), patienceMs)
    const pausedThen = paused.current
    // While it is tried again and again, the words say why and do not flicker.
    setState((before) => (before === undefined || before === 'saved' ? 'saving' : before))
    // With a signal it would end with the page, kept alive or not.
    const kept = keep(now, closing ? { keepalive: true } : { signal: own.stop.signal })
    const givenUp = new Promise<never>((_, fail) => own.stop.signal.addEventListener('abort', fail))
    return Promise.race([kept, givenUp])
      .catch(() => ({ next: 'waiting' as const }))
      .then(({ next, over }: Awaited<typeof kept>) => {
        // Another took its place.
        if (running.current !== own) return
        running.current = undefined
        setState(next)
        const again = () => setTurn((count) => count + 1)
        last.current = next === 'saved' ? own.words : ''
        clearTimeout(timer.current)
        if (next === 'saved') {
          tries.current = 0
          // What stood before it need not travel along any more.
          setSeen((all) => all.slice(Math.max(0, all.indexOf(seenWords(now)))))
          if (over !== undefined) setOver(over)
          if (!to && draft) setTo(becomeDraft(draft.id))
        }
        if (next === 'waiting' || next === 'signed-out')
          timer.current = setTimeout(again, retryMs[Math.min(tries.current++, retryMs.length - 1)])
        // What was typed while it was under way goes now.
        else if (paused.current !== pausedThen) again()
      })
  }
  useEffect(() => {
    // What was typed since the pause goes along: something may have gone already that is later than the pause.
    if (!running.current && JSON.stringify(latest.current) !== last.current) void save(latest.current)
  }, [to, text, turn])
  const failed = state !== undefined && state !== 'saved' && state !== 'saving'
  useEffect(() => {
    if (!failed) return
    const again = () => document.visibilityState === 'visible' && setTurn((count) => count + 1)
    // Otherwise the words of this page would be gone with it.
    const hold = (event: BeforeUnloadEvent) => {
      if (JSON.stringify(latest.current) !== last.current) event.preventDefault()
    }
    addEventListener('online', again)
    document.addEventListener('visibilitychange', again)
    addEventListener('beforeunload', hold)
    return () => {
      removeEventListener('online', again)
      document.removeEventListener('visibilitychange', again)
      removeEventListener('beforeunload', hold)
    }
  }, [failed])
  useEffect(() => {
    const leave = () => {
      const words = JSON.stringify(latest.current)
      // On its way already since the page went out of sight.
      const goes = running.current?.closing && running.current.words === words
      if (words !== last.current && !goes) void save(latest.current, { closing: true })
    }
    // The message's own form carries the text along; another one (the language) leads back to what was saved, and so
    // waits a moment for it.
    const submit = (event: SubmitEvent) => {
      const { target: form, submitter } = event
      if (form === box.current?.closest('form')) {
        waiting.current = null
        running.current?.stop.abort()
        running.current = undefined
        last.current = JSON.stringify(latest.current)
        return
      }
      const isSaved = JSON.stringify(latest.current) === last.current
      if (
        isSaved ||
        released.current === form ||
        !(form instanceof HTMLFormElement) ||
        form.method !== 'post'
      )
        return leave()
      event.preventDefault()
      // A second tap, while the first one waits, is no other.
      if (waiting.current) return
      waiting.current = form
      submitter?.setAttribute('aria-busy', 'true')
      const patience = new Promise((resolve) => setTimeout(resolve, leavingMs))
      void Promise.race([save(latest.current, { closing: true }), patience]).then(() => {
        submitter?.removeAttribute('aria-busy')
        // The message itself is on its way instead.
        if (waiting.current !== form) return
        released.current = form
        // Not every phone knows how to ask a form to send itself: its button is pressed once more.
        if (submitter?.isConnected) submitter.click()
        else form.submit()
        waiting.current = released.current = null
      })
    }
    // A phone may end a page that is out of sight without another word.
    const hide = () => {
      if (document.visibilityState === 'hidden') leave()
    }
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    // Before others note that the form is on its way.
    addEventListener('submit', submit, true)
    return () => {
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
      removeEventListener('submit', submit, true)
    }
  }, [to, seen])
  return { state, to, seen, over }
}

/** Whether this page was opened before: then a browser fills its fields with what they said. */
function isBroughtBack(): boolean {
  const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return way?.type === 'reload' || way?.type === 'back_forward'
}

/** What an answer that is no yes means for the words. */
function failureOf({ status }: Response): Saved {
  if (status === 401) return 'signed-out'
  if (status === 409) return 'sent'
  if (status === 422) return 'too-long'
  return status === 429 || status >= 500 ? 'waiting' : 'refused'
}

/** From now on this page is the draft's: going back, another language and reloading lead to what was typed. */
function becomeDraft(id: string): string {
  const address = `/messages/${id}`
  history.replaceState(history.state, '', address)
  for (const back of document.querySelectorAll<HTMLInputElement>('input[name="return"]')) back.value = address
  // Other first words would take the place of one's own.
  document.querySelector('[data-beginnings]')?.remove()
  return address
}
