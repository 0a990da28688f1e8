import type { Pool } from 'pg'

import type { CommandContext } from '../engine/commands/command.ts'
import type { Query } from '../engine/commands/transaction.ts'
import type { GraphContext } from '../engine/read/execute.ts'
import type { Clock } from '../kernel/clock.ts'
import type { RecordId } from '../kernel/ids.ts'
import type { Problem, Result } from '../kernel/problem.ts'
import { judgeItem } from '../engine/releases/judge.ts'
import { shownReleaseId } from '../engine/releases/ids.ts'
import { queryOn } from '../engine/releases/preview.ts'
import { mayRelease } from '../engine/releases/rights.ts'
import { addToRelease, removeFromRelease, type AskedItem } from './contents.ts'
import { publishRelease, scheduleRelease, unscheduleRelease } from './live.ts'
import { itemsOfRelease, releaseById, releasesOf, titleOfRecord } from './look.ts'
import type { ItemShown, Page, Paging, ReleaseRow, ReleasesAsked } from './look.ts'
import type { ReleaseItem } from '../engine/releases/items.ts'
import type { ReleaseOffice } from './opened.ts'
import { cancelRelease, createRelease, updateRelease } from './prepare.ts'

/** What stands behind the fields of releases. Commands answer the release as it then is. */
export interface ReleaseCommands {
  byId(context: GraphContext, id: string): Promise<ReleaseRow | null>
  list(context: GraphContext, asked: ReleasesAsked): Promise<Page<ReleaseRow>>
  items(context: GraphContext, release: string, paging: Paging): Promise<Page<ItemShown>>
  title(context: GraphContext, item: ReleaseItem, locale: string): Promise<string | null>
  /** What would refuse an item now; to those who may publish the release also that they may not publish the record. */
  problems(context: GraphContext, item: ReleaseItem, keeper: string | null): Promise<readonly Problem[]>
  create(
    context: GraphContext,
    asked: { readonly name: string; readonly note: string | null; readonly organization: string | null },
  ): Promise<Result<ReleaseRow>>
  update(
    context: GraphContext,
    asked: { readonly id: string; readonly name?: string | null; readonly note?: string | null | undefined },
  ): Promise<Result<ReleaseRow>>
  add(
    context: GraphContext,
    asked: { readonly release: string; readonly items: readonly AskedItem[]; readonly locale: string },
  ): Promise<Result<ReleaseRow>>
  remove(
    context: GraphContext,
    asked: { readonly release: string; readonly records: readonly string[] },
  ): Promise<Result<ReleaseRow>>
  schedule(
    context: GraphContext,
    asked: { readonly id: string; readonly publishAt: string },
  ): Promise<Result<ReleaseRow>>
  unschedule(context: GraphContext, asked: { readonly id: string }): Promise<Result<ReleaseRow>>
  publish(context: GraphContext, asked: { readonly id: string }): Promise<Result<ReleaseRow>>
  cancel(context: GraphContext, asked: { readonly id: string }): Promise<Result<ReleaseRow>>
}

/** Opens the releases of a node. */
export function releasesAt(office: ReleaseOffice, pool: Pool, clock: Clock): ReleaseCommands {
  const pooled = queryOn(pool)
  // What came under an idempotency key is done and read in one transaction.
  const queryOf = ({ within }: GraphContext): Query => within?.query ?? pooled
  const { model } = office.door
  const viewerOf = ({ operation }: GraphContext) => operation.viewer
  const does =
    <A>(command: (office: ReleaseOffice, asking: CommandContext, asked: A) => Promise<Result<RecordId>>) =>
    async (context: GraphContext, asked: A): Promise<Result<ReleaseRow>> => {
      const { viewer, requestId, signal } = context.operation
      const door = context.within?.door ?? office.door
      const done = await command({ ...office, door }, { viewer, requestId, signal, now: clock() }, asked)
      if (!done.ok) return done
      const row = await releaseById(queryOf(context), viewer, shownReleaseId(done.value))
      if (!row) throw new Error('a release is not there after its command')
      return { ok: true, value: row }
    }
  return {
    byId: (context, id) => releaseById(queryOf(context), viewerOf(context), id),
    list: (context, asked) => releasesOf(queryOf(context), viewerOf(context), asked),
    items: (context, release, paging) => itemsOfRelease(queryOf(context), model, release, paging),
    title: (context, item, locale) => titleOfRecord(queryOf(context), viewerOf(context), item, locale),
    problems: (context, item, keeper) => {
      const viewer = viewerOf(context)
      const action = mayRelease(viewer, 'publish', keeper) ? 'publish' : 'read'
      return judgeItem({ query: queryOf(context), model }, item, { viewer, keeper, action })
    },
    create: does(createRelease),
    update: does(updateRelease),
    add: does(addToRelease),
    remove: does(removeFromRelease),
    schedule: does(scheduleRelease),
    unschedule: does(unscheduleRelease),
    publish: does(publishRelease),
    cancel: does(cancelRelease),
  }
}
