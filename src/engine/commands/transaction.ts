import type { EntityManager } from '@mikro-orm/postgresql'

import type { Viewer } from '../../access/viewer.ts'
import type { Query, WriteLimits } from '../../changes/write.ts'
import type { Rule } from '../declare/content.ts'
import type { ContentType, Model } from '../model/model.ts'
import type { StoredEntities } from '../stored/entities.ts'
import type { StagedRecord } from '../stored/refresh.ts'

export type { Query } from '../../changes/write.ts'

/** What a command works with. */
export interface Transaction {
  readonly em: EntityManager
  readonly query: Query
  readonly model: Model
  readonly entities: StoredEntities
  /** Rules of types that only the running node can judge, by the type's name. */
  readonly rules: ReadonlyMap<string, Rule>
  /** Derives the stored answering values and the search documents of records anew; what is gone leaves them. */
  readonly refresh: (type: ContentType, keys: readonly StagedRecord[]) => Promise<void>
}

/** Which command writes, for whom, and when. */
export interface CommandReason {
  /** The mutation's name. */
  readonly intent: string
  readonly viewer: Viewer
  readonly now: Date
  /** The request that asked for it. */
  readonly requestId?: string | null
  /** The release that goes live with it. */
  readonly releaseId?: string | null
  /** Breaks it off when it is aborted before the commit. */
  readonly signal?: AbortSignal | undefined
}

/** The write door as commands use it: it knows the content types. */
export interface ContentDoor {
  readonly model: Model
  readonly rules: ReadonlyMap<string, Rule>
  readonly write: <T>(
    reason: CommandReason,
    work: (transaction: Transaction) => Promise<T>,
    limits?: WriteLimits,
  ) => Promise<T>
}
