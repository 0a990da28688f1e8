import { Client, type Pool } from 'pg'

import type { Commit } from './commit.ts'
import { defaultLimits, readCommits, readHead, type ReadLimits } from './read.ts'
import { wakeChannel } from './recorder.ts'
import { Shared } from './shared.ts'
import { Waiting } from './waiting.ts'

/** How the log is followed. */
export interface FollowerSettings {
  /** Connections for reading. */
  readonly pool: Pool
  /** Address of one more connection, which listens for commits. */
  readonly url: string
  /** Milliseconds after which the log is looked at without being woken. Default 1,000. */
  readonly pollEvery?: number
  /** Commits that are kept for those who keep up. Default 200. */
  readonly kept?: number
  readonly limits?: ReadLimits
  /** How far back a cursor may resume, in milliseconds. Default 7 days. */
  readonly resumeFor?: number
  /** Told what failed and is tried again. */
  onError?(error: unknown): void
}

/** Where a subscriber begins, and how it ends. */
export interface Subscription {
  /** Position behind which it begins. */
  readonly after: bigint
  readonly signal: AbortSignal
}

/** Follows the log for one process: reads each commit once for all who keep up, and lets others read at their own pace. */
export interface Follower {
  /**
   * Commits behind a position, whole, in the order in which they were committed; waits for those to come. Ends with its
   * signal or with the follower; throws when the log cannot be read. Whoever takes them slowly keeps nobody up: what is
   * not taken yet stays in the database.
   */
  follow(subscription: Subscription): AsyncIterable<Commit>
  /** Some commits behind a position that are there by now, in their order; empty where there are none. Who asks for the same at once shares one reading. */
  after(position: bigint): Promise<readonly Commit[]>
  /** The newest position that this process has seen. */
  seen(): bigint
  /** The newest position in the database now. */
  headPosition(): Promise<bigint>
  /** Whether one may go on behind a position: `expired` when what follows is too old, `ahead` when the log has not come so far. */
  resumable(position: bigint, now: Date): Promise<'yes' | 'expired' | 'ahead'>
  stop(): Promise<void>
}

/** 7 days, in milliseconds. */
const resumeWindow = 7 * 24 * 3_600_000

/** What stands behind a position; `at` in milliseconds. */
interface Next {
  readonly isAhead: boolean
  readonly at: number | null
}

/** Begins to follow. @throws when the database does not answer */
export async function startFollower(settings: FollowerSettings): Promise<Follower> {
  const { pool, url, pollEvery = 1_000, kept = 200, limits = defaultLimits, onError = () => {} } = settings
  const { resumeFor = resumeWindow } = settings
  let head = await readHead(pool)
  let recent: readonly Commit[] = []
  /** Position behind which `recent` holds every commit up to `head`. */
  let recentAfter = head
  let listener: Client | null = null
  let pumping: Promise<void> | null = null
  let again = false
  const stopped = new AbortController()
  const waiting = new Waiting()
  const readings = new Shared<bigint, readonly Commit[]>()
  const looks = new Shared<bigint, Next>()

  const pump = async (): Promise<void> => {
    do {
      again = false
      const commits = await readCommits(pool, head, limits)
      const last = commits.at(-1)
      if (!last) continue
      const whole = [...recent, ...commits]
      recent = whole.slice(-kept)
      recentAfter = whole.at(-kept - 1)?.position ?? recentAfter
      head = last.position
      again = true
      waiting.wake(head)
    } while (again && !stopped.signal.aborted)
  }
  const wake = (): void => {
    again = true
    pumping ??= pump()
      .catch(onError)
      .finally(() => (pumping = null))
  }
  const listen = async (): Promise<void> => {
    const client = new Client({ connectionString: url, application_name: 'amity log', keepAlive: true })
    listener = client
    const lost = (): void => {
      if (listener === client) listener = null
    }
    client.on('error', lost).on('end', lost).on('notification', wake)
    try {
      await client.connect()
      await client.query(`listen ${wakeChannel}`)
    } catch (error) {
      lost()
      throw error
    }
    if (stopped.signal.aborted) await client.end()
  }
  await listen()
  const timer = setInterval(() => {
    wake()
    if (listener === null) listen().catch(onError)
  }, pollEvery)
  wake()

  const newer = (position: bigint): readonly Commit[] => recent.filter(commit => commit.position > position)
  const read = (position: bigint): Promise<readonly Commit[]> =>
    readings.share(position, () => readCommits(pool, position, limits))

  async function* follow({ after, signal }: Subscription): AsyncGenerator<Commit> {
    const ended = AbortSignal.any([signal, stopped.signal])
    let position = after
    while (!ended.aborted) {
      const commits = position >= recentAfter ? newer(position) : await read(position)
      for (const commit of commits) {
        if (ended.aborted) return
        position = commit.position
        yield commit
      }
      if (commits.length === 0) await waiting.beyond(position, head, ended)
    }
  }

  /** Whether the log has not come as far as a position, and when the commit behind it was made. */
  const nextBehind = async (position: bigint): Promise<Next> => {
    if (position >= recentAfter && position < head)
      return { isAhead: false, at: recent.find(commit => commit.position > position)?.at.getTime() ?? null }
    return looks.share(position, async () => {
      const { rows } = await pool.query<Next>(
        `select coalesce((select max(position) from changes), 0) < $1::bigint as "isAhead", (extract(epoch from (select at from changes where position > $1::bigint order by position limit 1)) * 1000)::float8 as at`,
        [String(position)],
      )
      return rows[0] ?? { isAhead: false, at: null }
    })
  }

  return {
    follow,
    // The log may have come further than this process has seen.
    after: async position => (position >= recentAfter && position < head ? newer(position) : read(position)),
    seen: () => head,
    headPosition: () => readHead(pool),
    resumable: async (position, now) => {
      const { isAhead, at } = await nextBehind(position)
      if (isAhead) return 'ahead'
      return at !== null && at < now.getTime() - resumeFor ? 'expired' : 'yes'
    },
    stop: async () => {
      clearInterval(timer)
      stopped.abort()
      await listener?.end()
      await pumping
    },
  }
}
