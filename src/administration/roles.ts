import type { Pool } from 'pg'

import { actorFor, audit } from '../access/audit.ts'
import { grant, readRole, revoke, runOn, texts, type Grant } from '../access/grants.ts'
import type { Viewer } from '../access/viewer.ts'
import { instantSql } from '../engine/model/columns.ts'
import type { Model } from '../engine/model/model.ts'
import { globalId, readRecordId, type RecordId } from '../kernel/ids.ts'
import { fail, succeed, type Problem, type Result } from '../kernel/problem.ts'
import { inTransaction } from '../store/transaction.ts'
import { administered, administers } from '../access/authority.ts'
import { readOrganization } from '../engine/model/organizations.ts'
import { problems } from './problems.ts'
import type { GrantInput, Revoked, RoleGrant } from './shown.ts'

/** Who asks an administrator's question, and when. */
export interface Asking {
  readonly viewer: Viewer
  readonly now: Date
  readonly requestId: string
}

/** Where administration works. */
export interface Office {
  readonly pool: Pool
  readonly model: Model
}

interface Row extends Omit<RoleGrant, 'holder' | 'organization'> {
  readonly holder: string
  readonly organization: string
  readonly typeName: string
}

const shown = ({ typeName, ...row }: Row): RoleGrant[] => {
  const organization = readRecordId(row.organization)
  return organization === null ? [] : [{ ...row, organization: globalId(typeName, organization) }]
}

/** Grants of some organisations, null for all; of one holder where it is named. */
export async function grantsIn(
  { pool }: Office,
  organizations: readonly string[] | null,
  holderId: string | null = null,
): Promise<RoleGrant[]> {
  const { rows } = await pool.query<Row>(
    `select g.holder_id as holder, coalesce(u.name, t.name, '') as "holderName", u.email as "holderEmail", g.organization_id as organization, r.type_name as "typeName",
       g.role, ${texts('g.languages')} as languages, g.sees_personal as "seesPersonal", g.is_inherited as "isInherited",
       ${instantSql('g.granted_at')} as "grantedAt"
     from role_grants g join records r on r.id = g.organization_id left join users u on u.id = g.holder_id left join access_tokens t on t.id = g.holder_id
     where ($1::uuid[] is null or g.organization_id = any($1)) and ($2::uuid is null or g.holder_id = $2) and t.revoked_at is null
     order by "holderName", g.holder_id, g.organization_id limit 1000`,
    [organizations, holderId],
  )
  return rows.flatMap(shown)
}

/** What is to be granted, read and judged. */
export function readGrant(
  { model }: Office,
  viewer: Viewer,
  holderId: string,
  input: GrantInput,
  path: readonly string[],
): Result<Grant> {
  const organization = readOrganization(model, input.organization)
  if (!organization || !administers(viewer, organization.id))
    return fail(problems.notAllowed([...path, 'organization']))
  const own = viewer.rights.standings.get(organization.id)
  for (const right of ['seesPersonal', 'isInherited'] as const)
    if (input[right] === true && !viewer.rights.everywhere && own?.[right] !== true)
      return fail(problems.more([...path, right]))
  const languages = [...new Set(input.languages ?? [])]
  const unknown = languages.find(language => !model.locales.includes(language))
  if (unknown !== undefined)
    return fail(
      problems.wrong(
        [...path, 'languages'],
        `${JSON.stringify(unknown)} is no language of this server.`,
        'Đây không phải ngôn ngữ của máy chủ này.',
        `Send some of ${model.locales.join(', ')}.`,
      ),
    )
  const seesPersonal = input.seesPersonal ?? false
  if (input.role === null || input.role === undefined)
    if (languages.length === 0 && !seesPersonal)
      return fail(
        problems.wrong(
          [...path, 'role'],
          'Nothing is granted.',
          'Không có quyền nào được cấp.',
          'Send a role, languages, or seesPersonal.',
        ),
      )
  return succeed({
    holderId,
    organizationId: organization.id,
    role: readRole(input.role),
    languages,
    seesPersonal,
    isInherited: input.isInherited ?? false,
  })
}

/** Whether the viewer may know of a holder: an owner of the platform, or one who looks after an organisation of theirs. */
async function knows(office: Office, viewer: Viewer, holderId: string): Promise<boolean> {
  const organizations = administered(viewer)
  if ((await grantsIn(office, organizations, holderId)).length > 0) return true
  const { rowCount } = await office.pool.query(
    'select from access_tokens where id = $1 and ($2::uuid[] is null or organization_id = any($2)) union all select from users where id = $1 and $2::uuid[] is null',
    [holderId, organizations],
  )
  return (rowCount ?? 0) > 0
}

/** Grants a role in an organisation to a user or token that the viewer knows. */
export async function grantRole(
  office: Office,
  { viewer, now, requestId }: Asking,
  { holder, input }: { readonly holder: string; readonly input: GrantInput },
): Promise<Result<RoleGrant>> {
  const holderId = readRecordId(holder)
  const read = readGrant(office, viewer, holderId ?? '', input, ['input'])
  const found: Problem[] = read.ok ? [] : [...read.problems]
  if (holderId === null || !(await knows(office, viewer, holderId))) found.unshift(problems.noHolder(['holder']))
  if (!read.ok || holderId === null || found.length > 0) return fail(...found)
  return succeed(await giveRole(office, { viewer, now, requestId }, { ...read.value, holderId }))
}

/** Grants what was judged, writes it down, and tells what is held now. */
export async function giveRole(office: Office, { viewer, now, requestId }: Asking, given: Grant): Promise<RoleGrant> {
  const { holderId, organizationId: organization, role, languages, seesPersonal, isInherited } = given
  await inTransaction(office.pool, async client => {
    await grant(runOn(client), given, viewer.actorId, now)
    const details = { organization, role, languages: languages.join(' '), seesPersonal, isInherited }
    await audit(client, {
      at: now,
      kind: 'ROLE_GRANTED',
      actor: actorFor(viewer),
      subject: holderId,
      details,
      requestId,
    })
  })
  const [made] = await grantsIn(office, [organization], holderId)
  if (!made) throw new Error('a grant that was made is not there')
  return made
}

/** Takes back what a user or token holds in an organisation that the viewer looks after. */
export async function revokeRole(
  { pool, model }: Office,
  { viewer, now, requestId }: Asking,
  { holder, organization }: { readonly holder: string; readonly organization: string },
): Promise<Result<Revoked>> {
  const place = readOrganization(model, organization)
  if (!place || !administers(viewer, place.id)) return fail(problems.notAllowed(['organization']))
  const holderId: RecordId | null = readRecordId(holder)
  if (holderId === null) return fail(problems.noHolder(['holder']))
  const done = await inTransaction(pool, async client => {
    const gone = await revoke(runOn(client), holderId, place.id)
    const entry = {
      at: now,
      actor: actorFor(viewer),
      subject: holderId,
      details: { organization: place.id },
      requestId,
    }
    if (gone) await audit(client, { ...entry, kind: 'ROLE_REVOKED' })
    return gone
  })
  return done ? succeed({ id: holderId }) : fail(problems.noHolder(['holder']))
}
