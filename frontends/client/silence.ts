import type { Settings } from './options.ts'

/** Listens for silence on one stream. */
export interface Silence {
  /** When something came last; before that, when it began. */
  readonly heard: Date
  /** Something came. */
  readonly came: () => void
  readonly stop: () => void
}

/**
 * Calls back when nothing came for as long as a stream may be silent. It looks at the clock now and then, for a timer stands still
 * while a computer sleeps: who wakes up knows soon.
 */
export function listenForSilence(
  { now, times: { silence } }: Pick<Settings, 'now' | 'times'>,
  silent: () => void,
): Silence {
  let heard = now()
  const looking = setInterval(() => {
    if (now().getTime() - heard.getTime() >= silence) silent()
  }, silence / 8)
  return {
    get heard() {
      return heard
    },
    came: () => void (heard = now()),
    stop: () => clearInterval(looking),
  }
}
