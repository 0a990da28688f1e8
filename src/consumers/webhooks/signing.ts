import { createHmac } from 'node:crypto'

import { Webhook as Signer } from 'standardwebhooks'

/**
 * The secret of a webhook, as its receiver keeps it (Standard Webhooks: `whsec_` and 32 bytes in base64). It is derived
 * from the key of the installation, so that neither the database nor its backups hold it where that key is set outside.
 */
export const secretOf = (installation: string, webhook: string, salt: string): string =>
  `whsec_${createHmac('sha256', installation).update(`webhook ${webhook} ${salt}`).digest('base64')}`

/** A message as it goes out: `id` stays the same at every attempt, `at` is that of this one. */
export interface Message {
  readonly id: string
  readonly at: Date
  readonly payload: string
}

/** The headers that let the receiver tell who sent it, when, and whether it has had it before; one signature for each secret. */
export function signedHeaders(secrets: readonly string[], { id, at, payload }: Message): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map(secret => new Signer(secret).sign(id, at, payload)).join(' '),
  }
}
