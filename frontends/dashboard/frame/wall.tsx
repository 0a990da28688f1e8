import { useEffect } from 'react'

import { useWords } from '../page/hooks.ts'
import { words } from '../controls/words.ts'
import { ViewLink } from '../view/link.tsx'
import { useView } from '../view/use-view.ts'

/** Keeps a screen from going dark for as long as the page is seen; where browsers cannot, the screen's own settings hold. */
function useWakefulness(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | null = null
    let isOver = false
    const keep = async (): Promise<void> => {
      // A lock ends whenever the page is out of sight.
      if (document.visibilityState !== 'visible') return
      lock = await navigator.wakeLock.request('screen').catch(() => null)
      if (isOver) await lock?.release()
    }
    void keep()
    const seen = (): void => void keep()
    document.addEventListener('visibilitychange', seen)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', seen)
      void lock?.release()
    }
  }, [])
}

/** What a screen on a wall has besides: it stays awake, and Escape leaves it. */
export function Wall() {
  const { language } = useWords()
  const { go, view } = useView()
  const isClosed = view.opened === null
  useWakefulness()
  useEffect(() => {
    const pressed = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape' && isClosed) go({ wall: false })
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [go, isClosed])
  return (
    <ViewLink className="unseen leave-wall" change={{ wall: false }}>
      {words[language].leaveWall}
    </ViewLink>
  )
}
