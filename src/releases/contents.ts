import type { CommandContext } from '../engine/commands/command.ts'
import { notFound, notYours } from '../engine/commands/facts.ts'
import { keeperOf } from '../engine/commands/keepers.ts'
import { openHead } from '../engine/commands/open-head.ts'
import { readRemark } from '../engine/commands/parse/remark.ts'
import type { Transaction } from '../engine/commands/transaction.ts'
import type { ContentType } from '../engine/model/model.ts'
import { belongs } from '../engine/releases/judge.ts'
import { releaseActions, type ReleaseAction } from '../engine/stored/release-tables.ts'
import { readGlobalId, type RecordId } from '../kernel/ids.ts'
import { fail, succeed, type Problem, type Result } from '../kernel/problem.ts'
import { onRelease, type OpenRelease, type ReleaseOffice } from './opened.ts'
import { problems } from './problems.ts'

/** Records that one call takes, and that one release holds. */
export const mostItems = { perCall: 100, perRelease: 1_000 } as const

/** What a client sends for one record. */
export interface AskedItem {
  readonly record: string
  readonly action?: string | null
  readonly locales?: readonly string[] | null
  readonly version?: number | null
  readonly reason?: string | null
}

interface ReadItem {
  readonly type: ContentType
  readonly id: RecordId
  readonly action: ReleaseAction
  readonly locales: readonly string[] | null
  readonly version: number | null
  readonly reason: string | null
}

type Path = Problem['path']

/** What is wrong with an item as it was sent; else what was read. */
function readItem(transaction: Transaction, asked: AskedItem, at: number): Result<ReadItem> {
  const path = (...more: Path): Path => ['items', at, ...more]
  const read = readGlobalId(asked.record)
  const type = read ? transaction.model.types.get(read.typeName) : undefined
  if (!read || !type) return fail({ ...notFound('record'), path: path('record') })
  const action = releaseActions.find(one => one === (asked.action ?? 'PUBLISH')) ?? 'PUBLISH'
  const locales = asked.locales ? [...new Set(asked.locales)] : null
  const reason = readRemark(asked.reason ?? '', path('reason'))
  if (!reason.ok) return reason
  if (locales !== null && action !== 'PUBLISH') return fail(problems.onlyTexts(path('locales')))
  if (locales !== null && (type.translations === null || locales.length === 0))
    return fail(problems.noLanguages(path('locales')))
  if (reason.value !== null && action !== 'WITHDRAW') return fail(problems.onlyReason(path('reason')))
  if (reason.value === null && action === 'WITHDRAW') return fail(problems.noReason(path('reason')))
  return succeed({ type, id: read.id, action, locales, version: asked.version ?? null, reason: reason.value })
}

/** Who keeps a record that may stand in the release: the viewer must see it, and it must belong to who keeps the release. */
async function placeable(
  transaction: Transaction,
  { type, id, action }: ReadItem,
  { keeper }: OpenRelease,
  { viewer }: CommandContext,
  at: number,
): Promise<Result<string | null>> {
  const orArchived = action === 'ARCHIVE'
  const opened = await openHead(transaction, { type, id, lock: null, viewer, action: 'edit', orArchived })
  if (!opened.ok) return fail(...opened.problems.map(problem => ({ ...problem, path: ['items', at, 'record'] })))
  const own = keeperOf(opened.value.state)
  return belongs(type, { id, keeper: own }, keeper) ? succeed(own) : fail(notYours(['items', at, 'record']))
}

/** Puts an item into the release, or in the place of an earlier one of the same record; false when it stands in another. */
async function put(
  { query }: Transaction,
  item: ReadItem,
  release: OpenRelease,
  { viewer, locale, keeper }: CommandContext & { readonly locale: string; readonly keeper: string | null },
): Promise<boolean> {
  const { type, id, action, locales, version, reason } = item
  const values = [
    release.id,
    id,
    action,
    locales && JSON.stringify(locales),
    version,
    reason,
    reason === null ? null : locale,
    viewer.actorId,
  ]
  const changed = await query(
    `update release_items set action = $3, locales = $4::jsonb, version = $5::int, reason = $6, reason_locale = $7, added_by = $8::uuid
     where release_id = $1::uuid and record_id = $2::uuid returning record_id`,
    values,
  )
  if (changed.length > 0) return true
  // A release of an organisation that the record has left could not go live with it any more.
  await query(
    `delete from release_items i using releases r where i.record_id = $1::uuid and i.is_open and r.id = i.release_id
       and r.keeper_id is not null and r.keeper_id is distinct from $2::uuid and not ($3 and r.keeper_id = i.record_id)`,
    [id, keeper, type.policy.itself],
  )
  const added = await query(
    `insert into release_items (release_id, record_id, type_name, ordinal, action, locales, version, reason, reason_locale, added_by)
     select $1::uuid, $2::uuid, $9, coalesce(max(ordinal), -1) + 1, $3, $4::jsonb, $5::int, $6, $7, $8::uuid from release_items where release_id = $1::uuid
     on conflict (record_id) where is_open do nothing returning record_id`,
    [...values, type.name],
  )
  return added.length > 0
}

/** A scheduled release holds what its publisher has seen. */
const changeable = ({ state }: OpenRelease): Result<null> =>
  state === 'SCHEDULED' ? fail(problems.isNot(state, 'Use unscheduleRelease first.')) : succeed(null)

/** Puts records into a release, all of them or none; one that stands there already is put anew. */
export function addToRelease(
  office: ReleaseOffice,
  asking: CommandContext,
  {
    release: id,
    items,
    locale,
  }: { readonly release: string; readonly items: readonly AskedItem[]; readonly locale: string },
): Promise<Result<RecordId>> {
  const command = { intent: 'addToRelease', id, right: 'edit' } as const
  return onRelease(office, asking, command, async (transaction, release) => {
    const open = changeable(release)
    if (!open.ok) return open
    if (items.length === 0 || items.length > mostItems.perCall) return fail(problems.items(mostItems.perCall))
    const found: Problem[] = []
    const seen = new Set<string>()
    for (const [at, asked] of items.entries()) {
      const read = readItem(transaction, asked, at)
      if (!read.ok) {
        found.push(...read.problems)
        continue
      }
      const where = ['items', at, 'record'] as const
      if (seen.has(read.value.id)) found.push(problems.twice(where))
      seen.add(read.value.id)
      const keeper = await placeable(transaction, read.value, release, asking, at)
      if (!keeper.ok) found.push(...keeper.problems)
      else if (!(await put(transaction, read.value, release, { ...asking, locale, keeper: keeper.value })))
        found.push(problems.elsewhere(where))
    }
    if (found.length > 0) return fail(...found)
    const [row] = await transaction.query<{ count: number }>(
      'select count(*)::int as count from release_items where release_id = $1::uuid',
      [release.id],
    )
    return (row?.count ?? 0) > mostItems.perRelease ? fail(problems.full(mostItems.perRelease)) : succeed(null)
  })
}

/** Takes records out of a release. */
export function removeFromRelease(
  office: ReleaseOffice,
  asking: CommandContext,
  { release: id, records }: { readonly release: string; readonly records: readonly string[] },
): Promise<Result<RecordId>> {
  const command = { intent: 'removeFromRelease', id, right: 'edit' } as const
  return onRelease(office, asking, command, async ({ query }, release) => {
    const open = changeable(release)
    if (!open.ok) return open
    const ids = records.map(record => readGlobalId(record)?.id ?? null)
    const gone = await query<{ record_id: string }>(
      'delete from release_items where release_id = $1::uuid and record_id = any($2::uuid[]) returning record_id',
      [release.id, ids.filter(one => one !== null)],
    )
    const were = new Set(gone.map(row => row.record_id))
    const missing = ids.flatMap((one, at) => (one !== null && were.has(one) ? [] : [problems.notInIt(['records', at])]))
    return missing.length > 0 ? fail(...missing) : succeed(null)
  })
}
