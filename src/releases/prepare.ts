import type { Viewer } from '../access/viewer.ts'
import { command, type CommandContext } from '../engine/commands/command.ts'
import { readRemark } from '../engine/commands/parse/remark.ts'
import { mayRelease } from '../engine/releases/rights.ts'
import type { Model } from '../engine/model/model.ts'
import { newRecordId, readGlobalId, type RecordId } from '../kernel/ids.ts'
import { fail, succeed, type Result } from '../kernel/problem.ts'
import { normaliseLine } from '../kernel/text.ts'
import { onRelease, type ReleaseOffice } from './opened.ts'
import { problems } from './problems.ts'

/** What a release is called, and what its people should know of it. */
export interface ReleaseText {
  readonly name: string
  readonly note: string | null
}

/** The text as it is kept. */
function readTexts({ name, note }: ReleaseText): Result<ReleaseText> {
  const line = normaliseLine(name)
  const remark = readRemark(note, ['note'])
  const found = [
    ...(line === '' || line.length > 200 || line.includes('\0') ? [problems.name()] : []),
    ...(remark.ok ? [] : remark.problems),
  ]
  return found.length > 0 || !remark.ok ? fail(...found) : succeed({ name: line, note: remark.value })
}

/** The organisation that is named, else the only one in which the viewer prepares releases. */
function keeperFor(model: Model, viewer: Viewer, organization: string | null): Result<string | null> {
  if (organization !== null) {
    const read = readGlobalId(organization)
    const isOne = read && model.types.get(read.typeName)?.policy.itself === true
    return isOne && mayRelease(viewer, 'edit', read.id) ? succeed(read.id) : fail(problems.notAllowed(['organization']))
  }
  if (mayRelease(viewer, 'edit', null)) return succeed(null)
  const [only, ...more] = viewer.rights.granted.filter(id => mayRelease(viewer, 'edit', id))
  return only !== undefined && more.length === 0 ? succeed(only) : fail(problems.noOrganization())
}

/** Makes a release that holds nothing yet. */
export async function createRelease(
  { door }: ReleaseOffice,
  asking: CommandContext,
  asked: ReleaseText & { readonly organization: string | null },
): Promise<Result<RecordId>> {
  const { viewer, now } = asking
  const text = readTexts(asked)
  const keeper = keeperFor(door.model, viewer, asked.organization)
  if (!keeper.ok) return keeper
  if (!text.ok) return text
  return command(door, { ...asking, type: null, intent: 'createRelease', path: null }, async ({ query }) => {
    const id = newRecordId(now.getTime())
    const rows = await query(
      `insert into releases (id, name, note, keeper_id, state, created_at, created_by)
       select $1::uuid, $2, $3, $4::uuid, 'OPEN', $5::timestamptz, $6::uuid where $4::uuid is null or exists (select from records where id = $4::uuid) returning id`,
      [id, text.value.name, text.value.note, keeper.value, now.toISOString(), viewer.actorId],
    )
    return rows.length > 0 ? succeed(id) : fail(problems.notAllowed(['organization']))
  })
}

/** Changes the name or the note; what is not given stays. */
export function updateRelease(
  office: ReleaseOffice,
  asking: CommandContext,
  { id, name, note }: { readonly id: string; readonly name?: string | null; readonly note?: string | null | undefined },
): Promise<Result<RecordId>> {
  return onRelease(office, asking, { intent: 'updateRelease', id, right: 'edit' }, async ({ query }, release) => {
    const text = readTexts({ name: name ?? 'as it is', note: note ?? null })
    if (!text.ok) return text
    await query(
      'update releases set name = coalesce($2, name), note = case when $3 then $4 else note end where id = $1::uuid',
      [release.id, typeof name === 'string' ? text.value.name : null, note !== undefined, text.value.note],
    )
    return succeed(null)
  })
}

/** Gives a release up; its records may stand in others then. */
export function cancelRelease(
  office: ReleaseOffice,
  asking: CommandContext,
  { id }: { readonly id: string },
): Promise<Result<RecordId>> {
  return onRelease(office, asking, { intent: 'cancelRelease', id, right: 'edit' }, async ({ query }, release) => {
    if (release.state === 'SCHEDULED' && !mayRelease(asking.viewer, 'publish', release.keeper))
      return fail(problems.notAllowed(['id']))
    await office.timer.clear(query, release.id)
    await query("update releases set state = 'CANCELLED' where id = $1::uuid", [release.id])
    await query('update release_items set is_open = false where release_id = $1::uuid', [release.id])
    return succeed(null)
  })
}
