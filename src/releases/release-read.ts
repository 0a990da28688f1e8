import DataLoader from 'dataloader'

import type { Viewer } from '../access/viewer.ts'
import type { Query } from '../engine/commands/transaction.ts'
import type { Model } from '../engine/model/model.ts'
import { sealCursor, type Signing } from '../engine/plan/cursor.ts'
import type { GraphContext } from '../engine/read/execute.ts'
import { pageOf, readAfter, sizeOf, type Page } from '../engine/read/list-page.ts'
import { readReleaseId } from '../engine/releases/ids.ts'
import { judgeItem } from '../engine/releases/judge.ts'
import { mayRelease } from '../engine/releases/rights.ts'
import { readGlobalId } from '../kernel/ids.ts'
import type { Problem } from '../kernel/problem.ts'
import type { ReleaseRow } from './look.ts'
import { countItems, itemsOfReleases, shownItem, titlesOf } from './look-items.ts'
import type { ItemsAsked, Named, PlacedItem, ShownItem } from './look-items.ts'

// The fields of one operation may stand between two mutations: what is read is shared, and not kept.
const shared = { cache: false } as const

/** What one operation reads of releases: one statement at a time, and one for all of a kind. */
export class ReleaseRead {
  readonly query: Query
  /** What signs the cursors of its lists. */
  readonly signing: Signing
  readonly #items: DataLoader<ItemsAsked, readonly PlacedItem[]>
  readonly #counts: DataLoader<string, number>
  readonly #titles: DataLoader<Named, string | null>
  readonly #model: Model
  readonly #viewer: Viewer

  constructor({ operation, within, read: { model } }: GraphContext) {
    this.signing = model.signing
    this.#model = model.model
    this.#viewer = operation.viewer
    // What came under an idempotency key is done and read in one transaction.
    this.query = model.database.inTurn(operation.signal, within?.query)
    this.#items = new DataLoader(asked => itemsOfReleases(this.query, this.#model, asked), shared)
    this.#counts = new DataLoader(ids => countItems(this.query, ids), shared)
    this.#titles = new DataLoader(
      records => titlesOf(this.query, this.#viewer, records, this.#model.locales[0] ?? ''),
      shared,
    )
  }

  /** What a release does, in order, a page of it. */
  async items(release: ReleaseRow, first: number | null, after: string | null): Promise<Page<ShownItem>> {
    const [size, list] = [sizeOf(first), `items ${release.id}`]
    const [behind = null] = readAfter(this.signing, after, list, 1) ?? []
    const releaseId = readReleaseId(release.id) ?? ''
    const asked = { releaseId, behind: behind === null ? null : Number(behind), size: size + 1 }
    return pageOf(
      await this.#items.load(asked),
      { first: size, after },
      ({ place }) => sealCursor(this.signing, list, [String(place)]),
      ({ item }) => shownItem(release, item),
    )
  }

  /** How much it does. */
  count({ id }: ReleaseRow): Promise<number> {
    return this.#counts.load(readReleaseId(id) ?? '')
  }

  /** What a record is called in the first language. */
  title({ item }: ShownItem): Promise<string | null> {
    return this.#titles.load(item)
  }

  /** What would refuse an item now, or at the time that is set; to those who may publish the release also that they may not publish the record. */
  problems({ item, release: { organization, state } }: ShownItem): Promise<readonly Problem[]> {
    const keeper = organization === null ? null : (readGlobalId(organization)?.id ?? null)
    const action = mayRelease(this.#viewer, 'publish', keeper) ? 'publish' : 'read'
    return judgeItem({ query: this.query, model: this.#model }, item, {
      viewer: this.#viewer,
      keeper,
      action,
      isDue: state === 'SCHEDULED',
    })
  }
}

const reads = new WeakMap<GraphContext, ReleaseRead>()
/** The reads of one operation, kept with its context. */
export function releaseReadOf(context: GraphContext): ReleaseRead {
  const known = reads.get(context) ?? new ReleaseRead(context)
  reads.set(context, known)
  return known
}
