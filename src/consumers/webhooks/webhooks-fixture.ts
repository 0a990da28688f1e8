import { commandsAt, type Commands } from '../../../test/graph/inputs.ts'
import { openReceiver, type Receiver } from '../../../test/support/receiver.ts'
import { openWeb, type Asker, type TestWeb } from '../../../test/support/web.ts'
import { everyone, registerDocuments } from '../../access/trusted-documents.ts'

/** How the tests send: soon again, three times, and to this machine; every name leads to it. */
export const sending = {
  loopback: true,
  resolve: async () => ['127.0.0.1'],
  delays: [40, 40, 40],
  random: () => 0.5,
  timeout: 400,
  pollEvery: 50,
}

/** A server that sends, with what tests do there again and again. */
export interface Desk {
  readonly web: TestWeb
  readonly content: Commands
  /** A receiver that is closed with `clear`. */
  readonly receiving: () => Promise<Receiver>
  /** A field of webhooks that changes something. */
  readonly run: (field: string, variables: Record<string, unknown>, asker?: Asker) => Promise<any>
  /** Makes a webhook; it with its secret. */
  readonly make: (receiver: Pick<Receiver, 'url'>, more?: object) => Promise<any>
  readonly webhook: (id: string) => Promise<any>
  /** The newest first. */
  readonly deliveries: (webhook: string, states?: string[]) => Promise<any[]>
  /** A published article. */
  readonly article: (title?: string) => ReturnType<Commands['published']>
  /** Edits and publishes. */
  readonly edit: (of: { id: string; version: number }, title: string) => ReturnType<Commands['publish']>
  readonly withdraw: (of: { id: string }, reason: string) => Promise<void>
  readonly register: (id: string, document: string) => Promise<void>
  /** Removes all webhooks and receivers. */
  readonly clear: () => Promise<void>
}

const fields =
  'id name url organization locale where document state cursor waiting dead restsUntil formerUntil madeBy createdAt updatedAt'
const delivery =
  'id webhook type record kind version reason cursor state nextAt createdAt endedAt attempts { number at status failure answer durationMs }'
const shown: Readonly<Record<string, string>> = {
  SignedWebhook: `secret webhook { ${fields} }`,
  Webhook: fields,
  WebhookDelivery: delivery,
  Deleted: 'id',
}
const types: Readonly<Record<string, string>> = {
  id: 'ID!',
  formerUntil: 'DateTime',
  after: 'Cursor!',
}

const answered: Readonly<Record<string, string>> = {
  createWebhook: 'SignedWebhook',
  rotateWebhookSecret: 'SignedWebhook',
  testWebhook: 'WebhookDelivery',
  retryDelivery: 'WebhookDelivery',
  deleteWebhook: 'Deleted',
}

function mutation(field: string, names: readonly string[]): string {
  const input = field === 'updateWebhook' ? 'WebhookUpdateInput!' : 'WebhookInput!'
  const declared = names.map(name => `$${name}: ${types[name] ?? input}`).join(', ')
  const given = names.map(name => `${name}: $${name}`).join(', ')
  const type = answered[field] ?? 'Webhook'
  return `mutation (${declared}) { x: ${field}(${given}) { __typename ... on Problem { code path message messageVi problems { code path } } ... on ${type} { ${shown[type]} } } }`
}

export async function openDesk(): Promise<Desk> {
  const web = await openWeb({ sends: true, webhooks: sending })
  const content = commandsAt(web)
  const receivers: Receiver[] = []
  let numbered = 0
  const run: Desk['run'] = async (field, variables, asker) =>
    (await web.data(mutation(field, Object.keys(variables)), variables, asker)).x
  return {
    web,
    content,
    run,
    receiving: async () => {
      const receiver = await openReceiver()
      receivers.push(receiver)
      return receiver
    },
    make: async ({ url }, more = {}) => {
      const made = await run('createWebhook', { input: { name: 'Cổng thông tin', url, ...more } })
      if (made.__typename !== 'SignedWebhook') throw new Error(JSON.stringify(made))
      return { ...made.webhook, secret: made.secret }
    },
    webhook: async id => (await web.data(`{ webhooks { ${fields} } }`)).webhooks.find((one: any) => one.id === id),
    deliveries: async (webhook, states) => {
      const query = `query ($webhook: ID!, $states: [WebhookDeliveryState!]) { webhookDeliveries(webhook: $webhook, states: $states, first: 100) { ${delivery} } }`
      return (await web.data(query, { webhook, states })).webhookDeliveries
    },
    article: (title = `Tin số ${++numbered}`) => content.published('Article', { title }),
    edit: async (of, title) => content.publish('Article', await content.update('Article', of, { title })),
    withdraw: async ({ id }, reason) => {
      const query = 'mutation ($id: ID!, $reason: String!) { withdrawArticle(id: $id, reason: $reason) { __typename } }'
      await web.data(query, { id, reason })
    },
    register: (id, document) => registerDocuments(web.amity.pool, [{ id, name: id, document }], everyone, new Date()),
    clear: async () => {
      await web.amity.pool.query('delete from webhooks')
      await Promise.all(receivers.splice(0).map(receiver => receiver.close()))
    },
  }
}
