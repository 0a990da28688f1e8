import { whenOnline } from './page.ts'

/** A wait before a client comes back; there is one at a time. */
export class ComingBack {
  #timer: ReturnType<typeof setTimeout> | undefined
  #stopListening = (): void => {}
  #isWaiting = false

  get isWaiting(): boolean {
    return this.#isWaiting
  }

  /** Calls back after so many milliseconds: at once when the browser is online again, where that is all that was missing. */
  wait(milliseconds: number, { orOnline }: { readonly orOnline: boolean }, callback: () => void): void {
    this.cancel()
    this.#isWaiting = true
    const come = (): void => {
      this.cancel()
      callback()
    }
    this.#timer = setTimeout(come, milliseconds)
    if (orOnline) this.#stopListening = whenOnline(come)
  }

  /** Calls back when a promise is kept, with null, or broken, with its error. */
  waitFor(promise: Promise<unknown>, callback: (error: unknown) => void): void {
    this.cancel()
    this.#isWaiting = true
    let isMeant = true
    this.#stopListening = () => (isMeant = false)
    const come = (error: unknown): void => {
      if (!isMeant) return
      this.cancel()
      callback(error)
    }
    promise.then(() => come(null), come)
  }

  cancel(): void {
    this.#isWaiting = false
    clearTimeout(this.#timer)
    this.#stopListening()
    this.#stopListening = () => {}
  }
}
