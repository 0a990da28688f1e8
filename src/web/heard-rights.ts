import { rightsSignature } from '../access/signature.ts'
import type { Viewer } from '../access/viewer.ts'

/** What goes on for one client, and the rights with which it does. */
export class HeardRights {
  readonly #hearing = new Map<(viewer: Viewer) => void, string>()

  /** Calls back when the client has other rights than those; gives what ends that. */
  hear(having: Viewer, callback: (viewer: Viewer) => void): () => void {
    this.#hearing.set(callback, rightsSignature(having))
    return () => void this.#hearing.delete(callback)
  }

  /** Told again and again who the client is: whatever began with other rights is told, however lately it began. */
  is(viewer: Viewer): void {
    const rights = rightsSignature(viewer)
    for (const [callback, before] of this.#hearing) {
      if (before === rights) continue
      this.#hearing.set(callback, rights)
      callback(viewer)
    }
  }
}
