import { runOn } from '../../store/run.ts'
import { inTransaction } from '../../store/transaction.ts'
import { newRecordId, type RecordId } from '../../kernel/ids.ts'
import { fail, succeed, type Result } from '../../kernel/problem.ts'
import { normaliseLine } from '../../kernel/text.ts'
import { enqueueDrain } from './drain-job.ts'
import { faultsOf } from './judge-input.ts'
import { webhooksIn, type WebhookRow } from './look.ts'
import { placeOf, tell, webhookFor, type Asking, type WebhookOffice } from './office.ts'
import { problems } from './problems.ts'
import { secretOf } from './signing.ts'

/** A webhook to be made, as its client wrote it. */
export interface NewWebhook {
  readonly name: string
  readonly url: string
  readonly organization: string | null
  readonly locale: string | null
  readonly where: object | null
  readonly document: string | null
}

/** What is to be another of a webhook; undefined stays. */
export interface WebhookUpdate {
  readonly name?: string | null | undefined
  readonly url?: string | null | undefined
  readonly locale?: string | null | undefined
  readonly where?: object | null | undefined
  readonly document?: string | null | undefined
}

/** A webhook with its secret, which is told this once. */
export interface SignedWebhook {
  readonly webhook: WebhookRow
  readonly secret: string
}

/** Webhooks of one organisation, and of the platform: each commit is judged for each of them. */
const most = 50
/** Days for which a secret that was replaced may go on signing. */
const longestFormer = 30

const newSalt = ({ random }: WebhookOffice): string => Buffer.from(random(24)).toString('base64url')
/** As JSON has it: instances of inputs bear classes. */
const plain = (where: object | null): object | null => (where === null ? null : JSON.parse(JSON.stringify(where)))

async function shown(office: WebhookOffice, id: RecordId): Promise<WebhookRow> {
  const [row] = await webhooksIn(office, null, id)
  if (!row) throw new Error('a webhook is not there after its command')
  return row
}

/** Makes a webhook: it is told of what is committed from now on. */
export async function createWebhook(
  office: WebhookOffice,
  asking: Asking,
  input: NewWebhook,
): Promise<Result<SignedWebhook>> {
  const { viewer, now, reads } = asking
  const place = placeOf(office, viewer, input.organization ?? null)
  if (place === undefined) return fail(problems.notAllowed(['input', 'organization']))
  const locale = input.locale ?? office.model.locales[0] ?? ''
  const [filter, document] = [plain(input.where ?? null), input.document ?? null]
  const found = await faultsOf(office, reads, { name: input.name, url: input.url, locale, filter, document })
  if (found.length > 0) return fail(...found)
  const id = newRecordId(now.getTime(), office.random(10))
  const salt = newSalt(office)
  const made = await inTransaction(office.pool, async client => {
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`webhooks of ${place ?? 'the platform'}`])
    const { rowCount } = await client.query(
      'select from webhooks where organization_id is not distinct from $1::uuid',
      [place],
    )
    if ((rowCount ?? 0) >= most) return false
    await client.query(
      `insert into webhooks (id, name, url, organization_id, locale, filter, document_id, secret_salt, state, position, made_by, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, 'ACTIVE', coalesce((select max(position) from changes), 0), $9, $10, $10)`,
      [
        id,
        normaliseLine(input.name),
        input.url,
        place,
        locale,
        filter && JSON.stringify(filter),
        document,
        salt,
        viewer.actorId,
        now,
      ],
    )
    await tell(client, asking, 'WEBHOOK_MADE', id)
    return true
  })
  if (!made) return fail(problems.tooMany(most))
  return succeed({ webhook: await shown(office, id), secret: secretOf(office.secret, id, salt) })
}

/** Changes a webhook; what waits for it is sent as it is then. */
export async function updateWebhook(
  office: WebhookOffice,
  asking: Asking,
  id: string,
  input: WebhookUpdate,
): Promise<Result<WebhookRow>> {
  const stands = await webhookFor(office, asking.viewer, id)
  if (!stands) return fail(problems.noWebhook())
  const wanted = {
    name: input.name ?? String(stands['name']),
    url: input.url ?? String(stands['url']),
    locale: input.locale ?? String(stands['locale']),
    filter: plain(input.where === undefined ? objectOrNull(stands['where']) : input.where),
    document: input.document === undefined ? textOrNull(stands['document']) : input.document,
  }
  const found = await faultsOf(office, asking.reads, wanted)
  if (found.length > 0) return fail(...found)
  const { name, url, locale, filter, document } = wanted
  await inTransaction(office.pool, async client => {
    await client.query(
      `update webhooks set name = $2, url = $3, locale = $4, filter = $5::jsonb, document_id = $6, updated_at = $7, unanswered = 0, rest_until = null where id = $1`,
      [stands.id, normaliseLine(name), url, locale, filter && JSON.stringify(filter), document, asking.now],
    )
    await tell(client, asking, 'WEBHOOK_CHANGED', stands.id)
    await enqueueDrain(runOn(client), stands.id)
  })
  return succeed(await shown(office, stands.id))
}

const objectOrNull = (value: unknown): object | null => (typeof value === 'object' ? value : null)
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Pauses a webhook, or has it told again, of all that happened since too. */
export async function switchWebhook(
  office: WebhookOffice,
  asking: Asking,
  id: string,
  state: 'ACTIVE' | 'PAUSED',
): Promise<Result<WebhookRow>> {
  const stands = await webhookFor(office, asking.viewer, id)
  if (!stands) return fail(problems.noWebhook())
  await inTransaction(office.pool, async client => {
    await client.query(
      'update webhooks set state = $2, updated_at = $3, unanswered = 0, rest_until = null where id = $1',
      [stands.id, state, asking.now],
    )
    await tell(client, asking, 'WEBHOOK_CHANGED', stands.id, { state })
    if (state === 'ACTIVE') await enqueueDrain(runOn(client), stands.id)
  })
  return succeed(await shown(office, stands.id))
}

/** Removes a webhook with its log; what is on its way just then may still arrive. */
export async function deleteWebhook(
  office: WebhookOffice,
  asking: Asking,
  id: string,
): Promise<Result<{ readonly id: string }>> {
  const stands = await webhookFor(office, asking.viewer, id)
  if (!stands) return fail(problems.noWebhook())
  await inTransaction(office.pool, async client => {
    await tell(client, asking, 'WEBHOOK_DELETED', stands.id)
    await client.query('delete from webhooks where id = $1', [stands.id])
  })
  return succeed({ id: stands.id })
}

/** Gives a webhook a new secret; the one before signs too, until an instant: a day when it is null. */
export async function rotateSecret(
  office: WebhookOffice,
  asking: Asking,
  id: string,
  formerUntil: string | null,
): Promise<Result<SignedWebhook>> {
  const stands = await webhookFor(office, asking.viewer, id)
  if (!stands) return fail(problems.noWebhook())
  const now = asking.now.getTime()
  const until = formerUntil === null ? now + 86_400_000 : Date.parse(formerUntil)
  // A minute for clocks that differ: whoever ends the old one now sends the present instant.
  if (until < now - 60_000 || until > now + longestFormer * 86_400_000) return fail(problems.until(longestFormer))
  const salt = newSalt(office)
  await inTransaction(office.pool, async client => {
    await client.query(
      'update webhooks set former_salt = secret_salt, former_until = $3, secret_salt = $2, updated_at = $4 where id = $1',
      [stands.id, salt, new Date(until), asking.now],
    )
    await tell(client, asking, 'WEBHOOK_SECRET_ROTATED', stands.id, { formerUntil: new Date(until).toISOString() })
  })
  return succeed({ webhook: await shown(office, stands.id), secret: secretOf(office.secret, stands.id, salt) })
}
