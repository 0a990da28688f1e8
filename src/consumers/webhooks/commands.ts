import type { GraphContext } from '../../engine/read/execute.ts'
import type { Result } from '../../kernel/problem.ts'
import {
  createWebhook,
  deleteWebhook,
  rotateSecret,
  switchWebhook,
  updateWebhook,
  type NewWebhook,
  type SignedWebhook,
  type WebhookUpdate,
} from './edit.ts'
import { deliveriesOf, webhooksIn, type DeliveriesAsked, type WebhookRow } from './look.ts'
import { placesOf, webhookFor, type Asking, type WebhookOffice } from './office.ts'
import { replayWebhook, retryDelivery, testWebhook } from './send-again.ts'
import type { WebhookDelivery } from './shown.ts'

/** What stands behind the fields of webhooks. Reading what is not looked after is an error, code FORBIDDEN. */
export interface WebhookCommands {
  webhooks(context: GraphContext, organization: string | null): Promise<readonly WebhookRow[]>
  deliveries(context: GraphContext, asked: DeliveriesAsked): Promise<readonly WebhookDelivery[]>
  create(context: GraphContext, input: NewWebhook): Promise<Result<SignedWebhook>>
  update(context: GraphContext, id: string, input: WebhookUpdate): Promise<Result<WebhookRow>>
  switch(context: GraphContext, id: string, state: 'ACTIVE' | 'PAUSED'): Promise<Result<WebhookRow>>
  remove(context: GraphContext, id: string): Promise<Result<{ readonly id: string }>>
  rotate(context: GraphContext, id: string, formerUntil: string | null): Promise<Result<SignedWebhook>>
  test(context: GraphContext, id: string): Promise<Result<WebhookDelivery>>
  replay(context: GraphContext, id: string, after: string): Promise<Result<WebhookRow>>
  retry(context: GraphContext, id: string): Promise<Result<WebhookDelivery>>
}

/** Opens the administration of webhooks of a node. */
export function webhooksAt(office: WebhookOffice): WebhookCommands {
  const asking = ({ operation: { viewer, requestId }, read }: GraphContext): Asking => ({
    viewer,
    requestId,
    now: office.clock(),
    reads: read.model,
  })
  return {
    webhooks: async ({ operation }, organization) =>
      webhooksIn(office, placesOf(office, operation.viewer, organization)),
    deliveries: async ({ operation: { viewer } }, asked) => {
      // Whoever looks after nothing is told so; of webhooks of others there is as little to see as of those that are none.
      placesOf(office, viewer, null)
      const webhook = await webhookFor(office, viewer, asked.webhook)
      return webhook ? deliveriesOf(office, { ...asked, webhook: webhook.id }) : []
    },
    create: (context, input) => createWebhook(office, asking(context), input),
    update: (context, id, input) => updateWebhook(office, asking(context), id, input),
    switch: (context, id, state) => switchWebhook(office, asking(context), id, state),
    remove: (context, id) => deleteWebhook(office, asking(context), id),
    rotate: (context, id, formerUntil) => rotateSecret(office, asking(context), id, formerUntil),
    test: (context, id) => testWebhook(office, asking(context), id),
    replay: (context, id, after) => replayWebhook(office, asking(context), id, after),
    retry: (context, id) => retryDelivery(office, asking(context), id),
  }
}
