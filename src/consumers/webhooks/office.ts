import { GraphQLError } from 'graphql'
import type { Pool, PoolClient } from 'pg'

import { administered, administers } from '../../access/authority.ts'
import { actorFor, audit, type AuditKind } from '../../access/audit.ts'
import type { DocumentLookup } from '../../access/trusted-documents.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { CursorKey } from '../../changes/cursor.ts'
import type { Follower } from '../../changes/follow.ts'
import type { Model } from '../../engine/model/model.ts'
import { readOrganization } from '../../engine/model/organizations.ts'
import type { ReadModel } from '../../engine/read/read-model.ts'
import type { Clock } from '../../kernel/clock.ts'
import { readRecordId, type RecordId } from '../../kernel/ids.ts'
import type { Reach } from '../../outbound/target.ts'
import { webhooksIn, type WebhookRow } from './look.ts'

/** What those who look after webhooks work with. */
export interface WebhookOffice extends Reach {
  /** Connections of the role that writes. */
  readonly pool: Pool
  readonly model: Model
  readonly key: CursorKey
  /** Key of the installation, from which secrets are derived. */
  readonly secret: string
  readonly follower: Pick<Follower, 'headPosition' | 'resumable'>
  readonly documents: Pick<DocumentLookup, 'find'>
  readonly clock: Clock
  /** Gives random bytes fit for secrets. */
  readonly random: (bytes: number) => Uint8Array
}

/** Who asks for something, and when. */
export interface Asking {
  readonly viewer: Viewer
  readonly requestId: string
  readonly now: Date
  readonly reads: ReadModel
}

/** The organisation under which a webhook is to stand, null for the platform; undefined where the viewer looks after neither. */
export function placeOf(
  { model }: WebhookOffice,
  viewer: Viewer,
  organization: string | null,
): RecordId | null | undefined {
  if (organization === null) return administered(viewer) === null ? null : undefined
  const place = readOrganization(model, organization)
  return place && administers(viewer, place.id) ? place.id : undefined
}

/** The organisations whose webhooks are read: the one that is named, else all that are looked after. @throws GraphQLError `FORBIDDEN` */
export function placesOf(
  { model }: WebhookOffice,
  viewer: Viewer,
  organization: string | null,
): readonly string[] | null {
  const denied = new GraphQLError('Administrators of an organisation may read this.', {
    extensions: { code: 'FORBIDDEN' },
  })
  if (organization !== null) {
    const place = readOrganization(model, organization)
    if (!place || !administers(viewer, place.id)) throw denied
    return [place.id]
  }
  const mine = administered(viewer)
  if (mine?.length === 0) throw denied
  return mine
}

/** A webhook that the viewer looks after; null for any other, whether there is one or not. */
export async function webhookFor(
  office: WebhookOffice,
  viewer: Viewer,
  id: string,
): Promise<(WebhookRow & { readonly id: RecordId }) | null> {
  const known = readRecordId(id)
  const mine = administered(viewer)
  if (known === null || mine?.length === 0) return null
  const [row] = await webhooksIn(office, mine, known)
  return row ? { ...row, id: known } : null
}

/** Writes down what was done about a webhook. */
export async function tell(
  client: PoolClient,
  { viewer, now, requestId }: Asking,
  kind: AuditKind,
  subject: string,
  more: Readonly<Record<string, string | null>> = {},
): Promise<void> {
  const { rows } = await client.query<{ organization: string | null; name: string }>(
    'select organization_id as organization, name from webhooks where id = $1',
    [subject],
  )
  await audit(client, {
    at: now,
    kind,
    actor: actorFor(viewer),
    subject,
    details: { organization: rows[0]?.organization ?? null, name: rows[0]?.name ?? null, ...more },
    requestId,
  })
}
