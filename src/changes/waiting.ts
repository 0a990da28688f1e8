/** Those who wait for the log to come further than they are. */
export class Waiting {
  readonly #waiters = new Set<{ readonly position: bigint; readonly go: () => void }>()

  /** Wakes those who are behind the head. */
  wake(head: bigint): void {
    for (const waiter of this.#waiters) if (waiter.position < head) waiter.go()
  }

  /** Resolves when the head is beyond the position, at once if it is; also when the signal ends it. */
  async beyond(position: bigint, head: bigint, signal: AbortSignal): Promise<void> {
    if (position < head || signal.aborted) return
    await new Promise<void>(resolve => {
      const go = (): void => {
        this.#waiters.delete(waiter)
        signal.removeEventListener('abort', go)
        resolve()
      }
      const waiter = { position, go }
      this.#waiters.add(waiter)
      signal.addEventListener('abort', go, { once: true })
    })
  }
}
