import { identityOf } from './identity.ts'
import type { Viewer } from '../../access/viewer.ts'

/** How many sockets are open, by address and by identity. */
export class Seats {
  readonly #taken = new Map<string, number>()
  readonly #most: { readonly perAddress: number; readonly perViewer: number }

  /** @param most 0 sets no limit */
  constructor(most: { readonly perAddress: number; readonly perViewer: number }) {
    this.#most = most
  }

  /** Takes a place for a socket of the address. @returns what gives it back, null when there is none left */
  forAddress(address: string): (() => void) | null {
    return this.#take(`address:${address}`, this.#most.perAddress)
  }

  /** Takes a place for a socket of somebody known; visitors without credentials need none. */
  forViewer(viewer: Viewer): (() => void) | null {
    const identity = identityOf(viewer)
    return identity === null ? () => {} : this.#take(`${identity.kind}:${identity.id}`, this.#most.perViewer)
  }

  /** Takes both at once. @returns what gives them back, null when there is not one of each left */
  forClient(address: string, viewer: Viewer): (() => void) | null {
    const leave = this.forAddress(address)
    const leaveOwn = leave && this.forViewer(viewer)
    if (leave && !leaveOwn) leave()
    return (
      leaveOwn &&
      (() => {
        leave()
        leaveOwn()
      })
    )
  }

  #take(key: string, most: number): (() => void) | null {
    const taken = this.#taken.get(key) ?? 0
    if (most > 0 && taken >= most) return null
    this.#taken.set(key, taken + 1)
    let held = true
    return () => {
      if (!held) return
      held = false
      const left = (this.#taken.get(key) ?? 1) - 1
      if (left > 0) this.#taken.set(key, left)
      else this.#taken.delete(key)
    }
  }
}
