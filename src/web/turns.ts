/** Many who are looked at once in a while, a few of them at a time. */
export class Turns<T> {
  readonly #turns: readonly Set<T>[]
  #added = 0
  #looked = 0

  /** @param count how many times it takes to look at all */
  constructor(count: number) {
    this.#turns = Array.from({ length: Math.max(1, count) }, () => new Set<T>())
  }

  /** Gives what takes it away. */
  add(one: T): () => void {
    const turn = this.#turns[this.#added++ % this.#turns.length]
    turn?.add(one)
    return () => void turn?.delete(one)
  }

  /** Those whose turn it is. */
  next(): Iterable<T> {
    return this.#turns[this.#looked++ % this.#turns.length] ?? []
  }
}
