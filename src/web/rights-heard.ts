import { rightsSignature } from '../access/signature.ts'
import type { Viewer } from '../access/viewer.ts'

/** What one client goes on with, each under the rights with which it began: told when they are others. */
export class RightsHeard {
  readonly #known = new Map<(viewer: Viewer) => void, string>()

  /**
   * Calls back when rights are others than the viewer's: whoever began before they changed and came after they were looked up
   * hears of it at the next look. Gives what ends that.
   */
  add(viewer: Viewer, callback: (viewer: Viewer) => void): () => void {
    this.#known.set(callback, rightsSignature(viewer))
    return () => void this.#known.delete(callback)
  }

  /** Tells who the client is, again and again. */
  tell(viewer: Viewer): void {
    if (this.#known.size === 0) return
    const rights = rightsSignature(viewer)
    for (const [callback, known] of this.#known) {
      if (known === rights) continue
      this.#known.set(callback, rights)
      callback(viewer)
    }
  }
}
