import { setTimeout as wait } from 'node:timers/promises'

import type { Random } from '../reads/random.ts'
import { socketLine, type AskedLine, type Came, type Frame, type Line } from './lines.ts'

/** What followers select. Values that stand in a record tell whether it is the record that the tables hold. */
export const selection = `__typename
  ... on ChangeBatch { cursor releaseId changes { kind id version intent reason
    record { id version ... on Article { title byline kind federation { id } author { id } } ... on Person { name } }
    diff { field locale before after } } }
  ... on Heartbeat { cursor } ... on Reset { cursor reason }`
export const document = `subscription($after: Cursor, $where: ChangesWhere, $snapshot: Boolean) {
  changes(after: $after, where: $where, snapshot: $snapshot) { ${selection} } }`

/** Somebody who follows, and how. */
export interface Follower {
  readonly name: string
  readonly random: Random
  /** Addresses of the nodes. */
  readonly nodes: readonly { readonly url: string }[]
  readonly where: object | null
  readonly snapshot?: boolean
  readonly token?: string | null
  readonly preview?: boolean
  /** Another way to follow than a WebSocket. */
  readonly open?: (url: string, asked: AskedLine) => Line
  readonly document?: string
  /** How often it leaves, pauses and comes back with an older cursor than its last: 1 is usual, 0 never. */
  readonly unrest?: number
  /** Whether that frame, or that end, is the last that it waits for. */
  readonly isLast: (came: Came) => boolean
}

/** A frame, on which of its connections it came and behind which cursor that one began. */
export interface Heard {
  readonly frame: Frame
  readonly line: number
  readonly behind: string | null
}

/** What somebody heard, as it came. */
export interface Followed {
  readonly name: string
  readonly heard: Heard[]
  /** Ends that were not its own: what was said, and how often. */
  readonly ends: Map<string, number>
  readonly counts: { lines: number; pauses: number; rewinds: number }
}

/** Somebody on the way; `over` resolves at the last frame. */
export interface Following {
  readonly followed: Followed
  readonly over: Promise<void>
}

/** Follows to the last frame, through broken connections, from node to node. */
export function follow(follower: Follower): Following {
  const counts = { lines: 0, pauses: 0, rewinds: 0 }
  const followed: Followed = { name: follower.name, heard: [], ends: new Map(), counts }
  return { followed, over: run(follower, followed) }
}

async function run(follower: Follower, followed: Followed): Promise<void> {
  const { random, nodes, where, snapshot = false, open = socketLine, unrest = 1 } = follower
  const { heard, ends, counts } = followed
  for (;;) {
    const after = resumed(followed, random, unrest)
    const variables = { ...(after && { after }), ...(where && { where }), ...(snapshot && { snapshot }) }
    const asked = { document, variables, token: follower.token ?? null, ...follower }
    const line = open(random.pick(nodes).url, { ...asked, variables })
    counts.lines += 1
    for (let rest = random.whole(1, 60); rest > 0 || unrest === 0; rest -= 1) {
      if (random.chance(0.02 * unrest)) await paused(line, followed, random)
      const came = await line.next()
      if ('frame' in came) heard.push({ frame: came.frame, line: counts.lines, behind: after })
      else ends.set(came.ended, (ends.get(came.ended) ?? 0) + 1)
      if (follower.isLast(came)) {
        line.leave(false)
        return
      }
      if ('ended' in came) break
    }
    line.leave(random.chance(0.5))
    // No storm at a node that is away.
    await wait(random.whole(0, 60))
  }
}

/** The cursor with which somebody comes back: mostly the last one, now and then one of before. */
function resumed({ heard, counts }: Followed, random: Random, unrest: number): string | null {
  const events = heard.filter(({ frame }) => frame.changes?.[0]?.kind !== 'SNAPSHOT')
  if (events.length < 5 || !random.chance(0.3 * unrest)) return heard.at(-1)?.frame.cursor ?? null
  counts.rewinds += 1
  return events.at(-random.whole(2, Math.min(events.length, 12)))!.frame.cursor
}

async function paused(line: Line, { counts }: Followed, random: Random): Promise<void> {
  counts.pauses += 1
  line.pause()
  await wait(random.whole(50, 1_000))
  line.resume()
}
