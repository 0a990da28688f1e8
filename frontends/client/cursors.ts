/** Keeps texts under keys; the storages of a browser do. */
export interface CursorStore {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/** The newest cursor of one stream of changes. */
export interface CursorPlace {
  readonly read: () => string | null
  readonly write: (cursor: string | null) => void
}

/** Where streams of changes keep their cursors. */
export class Cursors {
  readonly #memory = new Map<string, string>()
  readonly #storage: CursorStore | undefined

  constructor(storage: CursorStore | undefined) {
    this.#storage = storage
  }

  /** The place under a key; without a key a place of its own, which nothing outlasts. */
  place(key: string | undefined): CursorPlace {
    if (key === undefined) {
      let own: string | null = null
      return { read: () => own, write: cursor => (own = cursor) }
    }
    return { read: () => this.#read(key), write: cursor => this.#write(key, cursor) }
  }

  #read(key: string): string | null {
    try {
      return this.#memory.get(key) ?? this.#storage?.getItem(key) ?? null
    } catch {
      return null
    }
  }

  #write(key: string, cursor: string | null): void {
    if (cursor === null) this.#memory.delete(key)
    else this.#memory.set(key, cursor)
    try {
      if (cursor === null) this.#storage?.removeItem(key)
      else this.#storage?.setItem(key, cursor)
    } catch {
      // A storage that is full or locked takes nothing: the page goes on with what it has in memory.
    }
  }
}
