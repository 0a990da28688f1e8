/** Works that are done so many at a time, in the order in which they came; between two others are let in. */
export class Turns {
  readonly #waiting: (() => void)[] = []
  #free: number

  constructor(atOnce: number) {
    this.#free = atOnce
  }

  async take<T>(work: () => Promise<T> | T): Promise<T> {
    if (this.#free > 0) this.#free -= 1
    else await new Promise<void>(resolve => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      // Whatever came in meanwhile is looked at first.
      if (next) setImmediate(next)
      else this.#free += 1
    }
  }
}
