import { actorFor, audit } from '../access/audit.ts'
import { grant, runOn, texts } from '../access/grants.ts'
import { actions } from '../access/policy.ts'
import { createToken, revokeToken, tokenKinds } from '../access/tokens.ts'
import { isOrigin } from '../kernel/origin.ts'
import { instantSql } from '../engine/model/columns.ts'
import { globalId, readGlobalId, readRecordId } from '../kernel/ids.ts'
import { fail, succeed, type Problem, type Result } from '../kernel/problem.ts'
import { normaliseLine } from '../kernel/text.ts'
import { inTransaction } from '../store/transaction.ts'
import { administered, administers } from '../access/authority.ts'
import { readOrganization } from '../engine/model/organizations.ts'
import { problems } from './problems.ts'
import { readGrant, type Asking, type Office } from './roles.ts'
import type { AccessToken, AccessTokenInput, CreatedAccessToken, Revoked } from './shown.ts'

/** A preview token ends within so many days. */
const longestPreview = 30

interface Row extends Omit<AccessToken, 'organization'> {
  readonly organization: string | null
  readonly typeName: string | null
}

/** Tokens of some organisations, null for all; of one id where it is named. The newest first. */
export async function tokensIn(
  { pool }: Office,
  organizations: readonly string[] | null,
  id: string | null = null,
): Promise<AccessToken[]> {
  const { rows } = await pool.query<Row>(
    `select t.id, t.name, t.kind, t.organization_id as organization, r.type_name as "typeName", ${texts('t.types')} as types, ${texts('t.actions')} as actions,
       ${texts('t.origins')} as origins, t.only_trusted as "onlyTrusted", t.points_per_minute as "pointsPerMinute", t.made_by as "madeBy",
       ${instantSql('t.created_at')} as "createdAt", ${instantSql('t.expires_at')} as "expiresAt", ${instantSql('t.revoked_at')} as "revokedAt", ${instantSql('t.last_used_at')} as "lastUsedAt"
     from access_tokens t left join records r on r.id = t.organization_id
     where ($1::uuid[] is null or t.organization_id = any($1)) and ($2::uuid is null or t.id = $2) order by t.id desc limit 1000`,
    [organizations, id],
  )
  return rows.map(({ typeName, ...row }) => {
    const organization = row.organization === null ? null : readRecordId(row.organization)
    return { ...row, organization: organization && typeName ? globalId(typeName, organization) : null }
  })
}

/** What is wrong with a token's input besides its organisation and role. */
function faults({ model }: Office, input: AccessTokenInput, now: Date): readonly Problem[] {
  const at = (field: string) => ['input', field]
  const name = normaliseLine(input.name)
  const ends = input.expiresAt ? Date.parse(input.expiresAt) : null
  const { wrong } = problems
  const out: Problem[] = []
  if (name === '' || name.length > 200)
    out.push(
      wrong(
        at('name'),
        'A name has 1 to 200 characters.',
        'Tên có từ 1 đến 200 ký tự.',
        'Say who or what will use the token.',
      ),
    )
  if (ends !== null && ends <= now.getTime())
    out.push(
      wrong(at('expiresAt'), 'This instant has passed.', 'Thời điểm này đã qua.', 'Send one that lies ahead, or none.'),
    )
  if (input.types?.some(type => !model.types.has(type)))
    out.push(
      wrong(
        at('types'),
        'One of these is no content type.',
        'Có loại nội dung không tồn tại.',
        `Send some of ${[...model.types.keys()].join(', ')}.`,
      ),
    )
  if (input.origins?.some(one => !isOrigin(one)))
    out.push(
      wrong(
        at('origins'),
        'One of these is no origin.',
        'Có địa chỉ nguồn không hợp lệ.',
        'Send scheme and host, and nothing behind them: https://example.org.',
      ),
    )
  const rate = input.pointsPerMinute ?? null
  if (rate !== null && (rate < 1 || rate > 1_000_000_000))
    out.push(
      wrong(
        at('pointsPerMinute'),
        'A rate is from 1 to 1,000,000,000 points.',
        'Số điểm từ 1 đến 1.000.000.000.',
        'Send another number, or none.',
      ),
    )
  if (input.kind !== 'secret' && (input.role ?? null) !== null)
    out.push(
      wrong(at('role'), 'Only secret tokens have roles.', 'Chỉ mã bí mật mới có vai trò.', 'Leave the role out.'),
    )
  const foreign = (
    [
      ['origins', 'publishable'],
      ['onlyTrusted', 'publishable'],
      ['record', 'preview'],
    ] as const
  ).find(([field, kind]) => (input[field] ?? null) !== null && input.kind !== kind)
  if (foreign)
    out.push(
      wrong(
        at(foreign[0]),
        `Only ${foreign[1]} tokens have this.`,
        'Loại mã này không có mục đó.',
        'Leave it out, or choose another kind.',
      ),
    )
  if (input.kind === 'publishable' && (input.origins ?? []).length === 0)
    out.push(
      wrong(
        at('origins'),
        'A publishable token keeps to origins.',
        'Mã công khai phải gắn với địa chỉ nguồn.',
        'Send the origins of the pages that will use it.',
      ),
    )
  if (input.kind === 'preview' && (ends === null || ends > now.getTime() + longestPreview * 86_400_000))
    out.push(
      wrong(
        at('expiresAt'),
        'A preview token ends.',
        'Mã xem trước phải có hạn.',
        `Send an instant within ${longestPreview} days.`,
      ),
    )
  return out
}

/** The record whose draft a preview token is to open: one that the organisation keeps. */
async function previewed({ pool, model }: Office, organizationId: string, id: string | null): Promise<string | null> {
  const read = id === null ? null : readGlobalId(id)
  const type = read && model.types.get(read.typeName)
  if (!read || !type) return null
  const { rowCount } = await pool.query(
    `select from ${type.table} where id = $1 and stage = 'draft' and (keeper_id = $2 or ($3 and id = $2))`,
    [read.id, organizationId, type.policy.itself],
  )
  return rowCount === 1 ? read.id : null
}

/** Makes a token that an organisation looks after; its secret is in the answer and nowhere else. */
export async function makeToken(
  office: Office,
  { viewer, now, requestId }: Asking,
  input: AccessTokenInput,
  random: (bytes: number) => Uint8Array,
): Promise<Result<CreatedAccessToken>> {
  const kind = tokenKinds.find(one => one === input.kind) ?? 'secret'
  const place = readOrganization(office.model, input.organization)
  if (!place || !administers(viewer, place.id)) return fail(problems.notAllowed(['input', 'organization']))
  const found = [...faults(office, input, now)]
  const recordId = kind === 'preview' ? readRecordId((await previewed(office, place.id, input.record)) ?? '') : null
  if (kind === 'preview' && recordId === null)
    found.push(
      problems.wrong(
        ['input', 'record'],
        'This organisation keeps no draft with this id.',
        'Tổ chức này không có bản nháp với mã này.',
        'Send the id of a record that has a draft.',
      ),
    )
  const held = { ...input, languages: null, seesPersonal: null, isInherited: input.isInherited }
  const read = kind === 'secret' ? readGrant(office, viewer, '', held, ['input']) : null
  if (read && !read.ok) found.push(...read.problems)
  if (found.length > 0) return fail(...found)
  const secret = kind === 'secret'
  const made = await inTransaction(office.pool, async client => {
    const run = runOn(client)
    const token = await createToken(run, {
      name: normaliseLine(input.name),
      now,
      random,
      kind,
      expiresAt: input.expiresAt ? new Date(input.expiresAt) : null,
      types: secret ? input.types : null,
      actions: secret && input.actions ? actions.filter(action => input.actions?.includes(action)) : null,
      origins: kind === 'publishable' ? input.origins : null,
      onlyTrusted: kind === 'publishable' && (input.onlyTrusted ?? true),
      recordId,
      pointsPerMinute: input.pointsPerMinute,
      organizationId: place.id,
      madeBy: viewer.actorId,
    })
    if (read?.ok) await grant(run, { ...read.value, holderId: token.id }, viewer.actorId, now)
    const details = { organization: place.id, name: normaliseLine(input.name), kind, role: input.role ?? null }
    await audit(client, { at: now, kind: 'TOKEN_MADE', actor: actorFor(viewer), subject: token.id, details, requestId })
    return token
  })
  const [token] = await tokensIn(office, null, made.id)
  if (!token) throw new Error('a token that was made is not there')
  return succeed({ token, secret: made.secret })
}

/** Revokes a token of an organisation that the viewer looks after; it stops to work within seconds. */
export async function endToken(
  office: Office,
  { viewer, now, requestId }: Asking,
  id: string,
): Promise<Result<Revoked>> {
  const tokenId = readRecordId(id)
  const [token] = tokenId === null ? [] : await tokensIn(office, administered(viewer), tokenId)
  if (tokenId === null || !token) return fail(problems.noHolder(['id']))
  const place = token.organization === null ? null : readGlobalId(token.organization)
  const details = { organization: place?.id ?? null, name: token.name }
  const done = await inTransaction(office.pool, async client => {
    const run = runOn(client)
    const ended = await revokeToken(run, tokenId, now)
    if (ended)
      await audit(client, {
        at: now,
        kind: 'TOKEN_REVOKED',
        actor: actorFor(viewer),
        subject: tokenId,
        details,
        requestId,
      })
    return ended
  })
  return done ? succeed({ id: tokenId }) : fail(problems.noHolder(['id']))
}
