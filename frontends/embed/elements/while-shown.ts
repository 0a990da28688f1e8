/** How long a page may be hidden before it gives up its stream, in milliseconds. */
const patience = 60_000

/**
 * Does something while readers can see the page, which they leave open in tabs of which a browser has few connections. What comes
 * back stops it.
 * @param begin begins it, and gives what stops it; it is told since when it did not go on
 */
export function whileShown(now: () => Date, begin: (since: Date) => () => void): () => void {
  let stop: (() => void) | null = begin(now())
  let since = now()
  let leaving: ReturnType<typeof setTimeout> | undefined
  const turned = (): void => {
    clearTimeout(leaving)
    if (!document.hidden) stop ??= begin(since)
    else
      leaving = setTimeout(() => {
        if (stop === null) return
        stop()
        stop = null
        since = now()
      }, patience)
  }
  turned()
  document.addEventListener('visibilitychange', turned)
  return () => {
    document.removeEventListener('visibilitychange', turned)
    clearTimeout(leaving)
    stop?.()
  }
}
