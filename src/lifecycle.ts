import type { Config } from './config.ts'
import type { Clock } from './kernel/clock.ts'
import type { Database } from './store/database.ts'
import type { Entities } from './store/orm.ts'

/** What is known once the database is open and migrated. */
export interface Opened {
  readonly config: Config
  readonly database: Database
  readonly clock: Clock
  /** Prints a line for the one who started the program. */
  readonly print: (line: string) => void
}

/** The edge, listening. */
export interface Serving {
  /** What to print: names and their addresses. */
  readonly urls: readonly (readonly [name: string, url: string])[]
  /** Takes no new requests, lets the running ones end and closes the connections to the database. */
  readonly drain: () => Promise<void>
}

/** The rooms that are opened one after the other. */
export interface Rooms {
  /** The stored types; asked for only when there is something to migrate. */
  readonly entities: () => Promise<Entities>
  /** Builds the graph, fills an empty database with the demo content where that is asked for, and starts the edge on `config.host` and `config.port`. */
  readonly serve: (opened: Opened) => Promise<Serving>
}
