/** Work that many ask for at the same time is done once for all of them, and forgotten when it is done. */
export class Shared<Key, Value> {
  readonly #under = new Map<Key, Promise<Value>>()

  share(key: Key, work: () => Promise<Value>): Promise<Value> {
    const known = this.#under.get(key)
    if (known) return known
    const made = work().finally(() => this.#under.delete(key))
    this.#under.set(key, made)
    return made
  }
}
