import 'reflect-metadata'

import { Field, ID, InputType, Int, ObjectType, type ClassType } from 'type-graphql'

import { enumType, unionType } from '../../engine/shape/classes.ts'
import { Deleted, NotAllowed, NotFound, ValidationProblem } from '../../engine/shape/results.ts'
import type { Shapes } from '../../engine/shape/shapes.ts'
import { CursorScalar, DateTimeScalar, JsonScalar } from '../../graph/scalars.ts'
import type { DeliveryState, WebhookState } from '../../engine/stored/webhook-tables.ts'
import { ChangeKind, LeaveReason } from '../live/frames.ts'
import { changesWhere } from '../live/where.ts'

const WebhookStateEnum = enumType('WebhookState', 'What becomes of a webhook.', {
  ACTIVE: 'It is told of changes.',
  PAUSED: 'Somebody paused it. Nothing is lost: once resumed it is told of all that happened since.',
  GONE: 'Its receiver answered 410 Gone, and so it was switched off. Nothing is lost: it can be resumed.',
} satisfies Record<WebhookState, string>)

export const DeliveryStateEnum = enumType('WebhookDeliveryState', 'What becomes of a delivery.', {
  WAITING: 'It is to be sent, or sent again.',
  DELIVERED: 'The receiver took it.',
  DEAD: 'It was tried for three days. `retryDelivery` sends it again.',
} satisfies Record<DeliveryState, string>)

@ObjectType({ description: 'One try at a delivery.', simpleResolvers: true })
export class WebhookAttempt {
  @Field(() => Int, { description: 'From 1.' })
  declare number: number
  @Field(() => DateTimeScalar, { description: 'When it began.' })
  declare at: string
  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  declare durationMs: number
  @Field(() => Int, { nullable: true, description: 'The status of HTTP; null where nobody answered.' })
  declare status: number | null
  @Field(() => String, { nullable: true, description: 'Why it failed; null where it did not.' })
  declare failure: string | null
  @Field(() => String, {
    nullable: true,
    description: 'How the answer began, at most 500 characters, as the receiver wrote it: never show it as HTML.',
  })
  declare answer: string | null
}

@ObjectType({ description: 'One event for one webhook.', simpleResolvers: true })
export class WebhookDelivery {
  @Field(() => ID, { description: 'Its id: what the receiver is told as `webhook-id`, at every attempt.' })
  declare id: string
  @Field(() => ID, { description: 'The webhook.' })
  declare webhook: string
  @Field(() => String, { description: 'What happened, such as `article.published`.' })
  declare type: string
  @Field(() => ID, { nullable: true, description: 'The record; null for a test.' })
  declare record: string | null
  @Field(() => ChangeKind, { nullable: true, description: 'What it means to a visitor; null for a test.' })
  declare kind: string | null
  @Field(() => Int, { nullable: true, description: 'The version of the record; null for a test.' })
  declare version: number | null
  @Field(() => LeaveReason, { nullable: true, description: 'Why the record left; null for all others.' })
  declare reason: string | null
  @Field(() => CursorScalar, { description: 'The place in the log behind it.' })
  declare cursor: string
  @Field(() => DeliveryStateEnum, { description: 'What became of it.' })
  declare state: string
  @Field(() => [WebhookAttempt], { description: 'What was tried, the first one first.' })
  declare attempts: WebhookAttempt[]
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is sent next, at the soonest.' })
  declare nextAt: string | null
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  declare createdAt: string
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken or given up; it is kept for 30 days more.',
  })
  declare endedAt: string | null
}

/** The types of webhooks in the graph, for one schema: its languages and filters belong to it. */
export function webhookTypes(shapes: Shapes) {
  const where = changesWhere(shapes)

  @ObjectType('Webhook', { description: 'An address that is told of changes.', simpleResolvers: true })
  class ShownWebhook {
    @Field(() => ID, { description: 'Its id.' })
    declare id: string
    @Field(() => String, { description: 'What people call it.' })
    declare name: string
    @Field(() => String, { description: 'The address that is told.' })
    declare url: string
    @Field(() => ID, { nullable: true, description: 'The organisation that looks after it; null: the platform.' })
    declare organization: string | null
    @Field(() => shapes.locale, { description: 'The language of what it is told.' })
    declare locale: string
    @Field(() => JsonScalar, {
      nullable: true,
      description: 'Of which records it is told, as a `ChangesWhere`; null: of all.',
    })
    declare where: unknown
    @Field(() => String, { nullable: true, description: 'The registered document that shapes the record.' })
    declare document: string | null
    @Field(() => WebhookStateEnum, { description: 'What becomes of it.' })
    declare state: string
    @Field(() => CursorScalar, { description: 'Up to where in the log deliveries were made for it.' })
    declare cursor: string
    @Field(() => Int, { description: 'Deliveries that wait, at most 1,000: those behind them wait in the log.' })
    declare waiting: number
    @Field(() => Int, { description: 'Deliveries that were given up, in the last 30 days.' })
    declare dead: number
    @Field(() => DateTimeScalar, {
      nullable: true,
      description: 'Until when nothing is sent, since the receiver did not answer or wished so.',
    })
    declare restsUntil: string | null
    @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the key before signs too.' })
    declare formerUntil: string | null
    @Field(() => ID, { nullable: true, description: 'The user or token that made it.' })
    declare madeBy: string | null
    @Field(() => DateTimeScalar, { description: 'When it was made.' })
    declare createdAt: string
    @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
    declare updatedAt: string
  }

  @ObjectType('SignedWebhook', { description: 'A webhook with a new key.', simpleResolvers: true })
  class Signed {
    @Field(() => ShownWebhook, { description: 'The webhook.' })
    declare webhook: ShownWebhook
    @Field(() => String, {
      description: 'The key with which its receiver verifies, shown this once: `whsec_…` (Standard Webhooks).',
    })
    declare secret: string
  }

  @InputType('WebhookInput', { description: 'A webhook to be made.' })
  class Input {
    @Field(() => String, { description: 'What people call it, 1 to 200 characters.' })
    declare name: string
    @Field(() => String, { description: 'The address to tell: public, https, port 443 or 8443.' })
    declare url: string
    @Field(() => ID, {
      nullable: true,
      description: 'The organisation that looks after it; the platform, by its owners, when not given.',
    })
    declare organization: string | null
    @Field(() => shapes.locale, { nullable: true, description: 'The language of what it is told.' })
    declare locale: string | null
    @Field(() => where, { nullable: true, description: 'Of which records; of every type when not given.' })
    declare where: object | null
    @Field(() => String, {
      nullable: true,
      description:
        'Id of a document registered for everybody, which shapes the record: a query with `$id: ID!`, and `$locale: Locale` if it likes. Without one no record is sent.',
    })
    declare document: string | null
  }

  @InputType('WebhookUpdateInput', { description: 'What is to be another of a webhook; what is left out stays.' })
  class Update {
    @Field(() => String, { nullable: true, description: 'What people call it.' })
    declare name: string | null | undefined
    @Field(() => String, { nullable: true, description: 'The address to tell.' })
    declare url: string | null | undefined
    @Field(() => shapes.locale, { nullable: true, description: 'The language of what it is told.' })
    declare locale: string | null | undefined
    @Field(() => where, { nullable: true, description: 'Of which records; null: of every type.' })
    declare where: object | null | undefined
    @Field(() => String, { nullable: true, description: 'The document that shapes the record; null: none.' })
    declare document: string | null | undefined
  }

  const result = (name: string, description: string, shown: () => ClassType): symbol =>
    unionType(name, description, () => [shown(), ValidationProblem, NotAllowed, NotFound])
  return {
    webhook: ShownWebhook,
    input: Input,
    update: Update,
    results: {
      webhook: result('WebhookResult', 'The webhook as it now is, or what stood in the way.', () => ShownWebhook),
      signed: result('SignedWebhookResult', 'The webhook and its key, or what stood in the way.', () => Signed),
      delivery: result('WebhookDeliveryResult', 'The delivery, or what stood in the way.', () => WebhookDelivery),
      deletion: result('WebhookDeletionResult', 'The deletion, or what stood in the way.', () => Deleted),
    },
  }
}
