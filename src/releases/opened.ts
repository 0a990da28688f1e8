import type { Viewer } from '../access/viewer.ts'
import { command, type CommandContext } from '../engine/commands/command.ts'
import type { ContentDoor, Query, Transaction } from '../engine/commands/transaction.ts'
import { instantSql } from '../engine/model/columns.ts'
import { readReleaseId } from '../engine/releases/ids.ts'
import { mayRelease, type ReleaseRight } from '../engine/releases/rights.ts'
import { releaseLimits } from '../engine/releases/publish.ts'
import { releaseStates, type ReleaseState } from '../engine/stored/release-tables.ts'
import type { RecordId } from '../kernel/ids.ts'
import { fail, succeed, type Result } from '../kernel/problem.ts'
import { problems } from './problems.ts'

/** Wakes whoever brings releases to the public when their time has come; both in the transaction of the command. */
export interface ReleaseTimer {
  /** Calls `dueRelease` at the instant, RFC 3339, by the database's clock; an earlier call for the same release falls away. */
  set(query: Query, releaseId: RecordId, publishAt: string): Promise<void>
  clear(query: Query, releaseId: RecordId): Promise<void>
}

/** What commands on releases work with. */
export interface ReleaseOffice {
  readonly door: ContentDoor
  readonly timer: ReleaseTimer
}

/** A release whose row is locked. */
export interface OpenRelease {
  readonly id: RecordId
  readonly keeper: string | null
  readonly state: ReleaseState
  readonly publishAt: string | null
  readonly scheduledBy: string | null
}

/** Locks the row of a release; null when there is none. */
export async function lockRelease(query: Query, id: RecordId): Promise<OpenRelease | null> {
  const [row] = await query<{
    keeper: string | null
    state: string
    publishAt: string | null
    scheduledBy: string | null
  }>(
    `select keeper_id as keeper, state, ${instantSql('publish_at')} as "publishAt", scheduled_by as "scheduledBy" from releases where id = $1::uuid for update`,
    [id],
  )
  const state = releaseStates.find(one => one === row?.state)
  return row && state ? { ...row, id, state } : null
}

/** A release, locked, for what the viewer may do with it; those of others are not there. */
export async function openRelease(
  query: Query,
  id: string,
  viewer: Viewer,
  right: ReleaseRight,
): Promise<Result<OpenRelease>> {
  const read = readReleaseId(id)
  const found = read && (await lockRelease(query, read))
  if (!found || !mayRelease(viewer, 'read', found.keeper)) return fail(problems.noRelease())
  return mayRelease(viewer, right, found.keeper) ? succeed(found) : fail(problems.notAllowed(['id']))
}

/** What a command does with a release. */
export interface ReleaseCommand {
  readonly intent: string
  readonly id: string
  readonly right: ReleaseRight
  /** Whether the release itself goes live: then the log says so, and the limits are those of large writes. */
  readonly isLive?: boolean
}

/** Runs a command on a release that may still be changed, in one transaction. */
export function onRelease(
  { door }: Pick<ReleaseOffice, 'door'>,
  asking: CommandContext,
  { intent, id, right, isLive = false }: ReleaseCommand,
  work: (transaction: Transaction, release: OpenRelease) => Promise<Result<unknown>>,
): Promise<Result<RecordId>> {
  const live = isLive ? { releaseId: readReleaseId(id), limits: releaseLimits } : {}
  return command(door, { ...asking, ...live, type: null, intent, path: null }, async transaction => {
    const opened = await openRelease(transaction.query, id, asking.viewer, right)
    if (!opened.ok) return opened
    const { state } = opened.value
    if (state === 'PUBLISHED' || state === 'CANCELLED')
      return fail(problems.isNot(state, 'Make another release: what was done is history.'))
    const done = await work(transaction, opened.value)
    return done.ok ? succeed(opened.value.id) : done
  })
}
