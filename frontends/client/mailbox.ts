/** What is pushed on one side is iterated on the other. */
export interface Mailbox<Item> {
  readonly push: (item: Item) => void
  /** How many items nobody has read yet. */
  readonly waiting: () => number
  /** Nothing comes behind what was pushed; with an error the consumer gets it then. */
  readonly end: (error: Error | null) => void
  readonly items: AsyncIterableIterator<Item, undefined>
}

/** What a mailbox does around its items. */
export interface MailboxEvents<Item> {
  /** The consumer leaves. */
  readonly left: () => void
  /** The consumer asks for the one behind this, so that it has done with it. */
  readonly done?: (item: Item) => void
  /** Only the newest item counts: it takes the place of one that nobody has read yet. */
  readonly newestOnly?: boolean
}

/** Not a generator: whoever leaves while it waits is gone at once. */
export function mailbox<Item>({ left, done, newestOnly = false }: MailboxEvents<Item>): Mailbox<Item> {
  const over = { done: true, value: undefined } as const
  const waiting: Item[] = []
  let read: readonly Item[] = []
  let end: { readonly error: Error | null } | null = null
  /** Those who wait: a consumer may ask for several at once. */
  let bells: (() => void)[] = []
  const ring = (): void => {
    const ringing = bells
    bells = []
    for (const bell of ringing) bell()
  }

  const next = async (): Promise<IteratorResult<Item, undefined>> => {
    for (const item of read) done?.(item)
    read = []
    for (;;) {
      read = waiting.splice(0, 1)
      for (const value of read) return { done: false, value }
      if (end) {
        const { error } = end
        end = { error: null }
        if (error) throw error
        return over
      }
      await new Promise<void>(resolve => bells.push(resolve))
    }
  }
  const items: AsyncIterableIterator<Item, undefined> = {
    [Symbol.asyncIterator]: () => items,
    next,
    return: async () => {
      const isOver = end !== null
      waiting.length = 0
      end = { error: null }
      if (!isOver) left()
      ring()
      return over
    },
  }
  return {
    push: item => {
      if (end) return
      if (newestOnly) waiting.length = 0
      waiting.push(item)
      ring()
    },
    end: error => {
      if (end) return
      end = { error }
      ring()
    },
    waiting: () => waiting.length,
    items,
  }
}
