import type { Carrier, Sink } from './carrier.ts'
import type { Payload } from './document.ts'
import type { Settings } from './options.ts'
import { addressed, Stream, type Addressed, type Member } from './stream.ts'

/** How operations are put onto streams. */
export interface Sharing {
  /** So many streams stand side by side. A browser opens six connections to one server (HTTP/1.1): three leave some for everything else. */
  readonly streams: number
  /** Operations that begin within so many milliseconds begin on one stream. */
  readonly together: number
}

const usualSharing: Sharing = { streams: 3, together: 10 }

/** What one stream takes: as many operations as the server allows, and an address that proxies let through. */
const most = { operations: 32, address: 7_000 } as const
/**
 * Operations as server-sent events, for documents with ids. Those that begin together share a stream; when there would be more
 * streams than {@link Sharing.streams} all go over to new ones, as few as can be, each behind its newest cursor.
 */
export class Streams implements Carrier {
  readonly isOpen = false
  readonly takesTexts = false
  readonly #settings: Settings
  readonly #sharing: Sharing
  readonly #standing = new Set<Stream>()
  #beginning: Member[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #count = 0
  #drawn: number

  constructor(settings: Settings, sharing: Sharing = usualSharing) {
    this.#settings = settings
    this.#sharing = sharing
    this.#drawn = settings.random()
  }

  /** Those that a stream has lost come back together, and share one again. */
  random = (): number => this.#drawn

  subscribe<Data>(payload: () => Payload, sink: Sink<Data>): () => void {
    this.#count += 1
    const member: Member = { id: String(this.#count), payload, sink }
    if (this.#beginning.length === 0) this.#timer = setTimeout(() => this.#begin(), this.#sharing.together)
    this.#beginning.push(member)
    return () => {
      this.#beginning = this.#beginning.filter(one => one !== member)
      if (this.#beginning.length === 0) clearTimeout(this.#timer)
      for (const stream of this.#standing) stream.drop(member)
    }
  }

  #begin(): void {
    const standing = [...this.#standing]
    const beginning = this.#beginning
    this.#beginning = []
    this.#drawn = this.#settings.random()
    const own = shared(beginning)
    if (standing.length + own.length <= this.#sharing.streams) return this.#open(own)
    const all = shared([...standing.flatMap(({ members }) => members), ...beginning])
    // What has no room on fewer streams stays where it is.
    if (all.length >= standing.length + own.length) return this.#open(own)
    for (const stream of standing) stream.leave()
    this.#open(all)
  }

  #open(shares: readonly (readonly Addressed[])[]): void {
    for (const share of shares) {
      const stream = new Stream(this.#settings, share, () => this.#standing.delete(stream))
      this.#standing.add(stream)
    }
  }
}

/** Members by streams, as few as their addresses allow in this order. */
function shared(members: readonly Member[]): readonly (readonly Addressed[])[] {
  const shares: Addressed[][] = []
  let length = 0
  for (const member of members) {
    const one = addressed(member)
    const share = shares.at(-1)
    length += one.text.length + 1
    if (share && share.length < most.operations && length <= most.address) share.push(one)
    else {
      shares.push([one])
      length = one.text.length
    }
  }
  return shares
}
