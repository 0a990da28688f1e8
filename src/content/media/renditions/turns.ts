/** How many may work at a time, and how many may wait. */
export interface TurnLimits {
  readonly atOnce: number
  /** What those who work may weigh together; who weighs more works alone. */
  readonly weight: number
  readonly waiting: number
  /** How long somebody waits for a turn, in milliseconds. */
  readonly patience: number
}

/** Works when it is its turn; says `busy` where too many wait, or it took too long to come to it. */
export type Turns = <T>(weight: number, work: () => Promise<T>) => Promise<T | 'busy'>

/** Turns in the order in which they were asked for: who weighs much holds up those behind, and so comes to work itself. */
export function openTurns({ atOnce, weight: most, waiting, patience }: TurnLimits): Turns {
  const queue: { readonly weight: number; readonly begin: () => void }[] = []
  let [running, carried] = [0, 0]
  const next = (): void => {
    const [first] = queue
    if (!first || (running > 0 && (running >= atOnce || carried + first.weight > most))) return
    queue.shift()
    running += 1
    carried += first.weight
    first.begin()
    next()
  }
  return async (weight, work) => {
    if (queue.length >= waiting) return 'busy'
    const isMine = await new Promise<boolean>(resolve => {
      const turn = { weight, begin: () => (clearTimeout(timer), resolve(true)) }
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(turn), 1)
        resolve(false)
        next()
      }, patience)
      queue.push(turn)
      next()
    })
    if (!isMine) return 'busy'
    try {
      return await work()
    } finally {
      running -= 1
      carried -= weight
      next()
    }
  }
}
