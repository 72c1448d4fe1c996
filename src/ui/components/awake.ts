import { useEffect, useState } from 'preact/hooks'

/** A buzz in the hand at the moment this becomes true, where the device can. */
export function useBuzz(on: boolean) {
  const [before, setBefore] = useState(on)
  useEffect(() => {
    if (on && !before && 'vibrate' in navigator) navigator.vibrate([300, 150, 300])
    setBefore(on)
  }, [on])
}

/** The time in milliseconds, a second's step at a time while something runs. */
export function useNow(running: boolean): number {
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (!running) return
    const tick = () => setNow(Date.now())
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [running])
  return now
}

/** The screen stays on while this is true and the page in view, where the device can; a browser lets go of it at every change of page. */
export function useAwake(on: boolean) {
  useEffect(() => {
    if (!on || !('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | null = null
    let over = false
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const held = await navigator.wakeLock.request('screen').catch(() => null)
      if (over) void held?.release()
      else lock = held
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', ask)
      void lock?.release()
    }
  }, [on])
}
