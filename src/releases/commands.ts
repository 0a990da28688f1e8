import type { CommandContext } from '../engine/commands/command.ts'
import type { GraphContext } from '../engine/read/execute.ts'
import type { Clock } from '../kernel/clock.ts'
import type { RecordId } from '../kernel/ids.ts'
import type { Result } from '../kernel/problem.ts'
import { shownReleaseId } from '../engine/releases/ids.ts'
import { addToRelease, removeFromRelease, type AskedItem } from './contents.ts'
import { publishRelease, scheduleRelease, unscheduleRelease } from './live.ts'
import { releaseById, type ReleaseRow } from './look.ts'
import type { ReleaseOffice } from './opened.ts'
import { cancelRelease, createRelease, updateRelease } from './prepare.ts'
import { releaseReadOf } from './release-read.ts'

/** What the mutations of releases do. They answer the release as it then is. */
export interface ReleaseCommands {
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
export function releasesAt(office: ReleaseOffice, clock: Clock): ReleaseCommands {
  const does =
    <A>(command: (office: ReleaseOffice, asking: CommandContext, asked: A) => Promise<Result<RecordId>>) =>
    async (context: GraphContext, asked: A): Promise<Result<ReleaseRow>> => {
      const { viewer, requestId, signal } = context.operation
      const door = context.within?.door ?? office.door
      const done = await command({ ...office, door }, { viewer, requestId, signal, now: clock() }, asked)
      if (!done.ok) return done
      const row = await releaseById(releaseReadOf(context).query, viewer, shownReleaseId(done.value))
      if (!row) throw new Error('a release is not there after its command')
      return { ok: true, value: row }
    }
  return {
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
