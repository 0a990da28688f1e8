import 'reflect-metadata'

import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, type ClassType } from 'type-graphql'

import type { GraphContext } from '../../engine/read/execute.ts'
import { problemValue } from '../../engine/shape/results.ts'
import type { Shapes } from '../../engine/shape/shapes.ts'
import { CursorScalar, DateTimeScalar } from '../../graph/scalars.ts'
import type { Result } from '../../kernel/problem.ts'
import type { WebhookCommands } from './commands.ts'
import type { NewWebhook, WebhookUpdate } from './edit.ts'
import type { WebhookRow } from './look.ts'
import { DeliveryStateEnum, WebhookDelivery, webhookTypes } from './shown.ts'

const answer = <T extends object>(typeName: string, done: Result<T>): object =>
  done.ok ? { __typename: typeName, ...done.value } : problemValue(done.problems)

const id = (): typeof ID => ID
const theWebhook = { description: 'The webhook.' }

/** The resolver of webhooks; filters and languages belong to the schema that is being made. */
export function webhooksResolver(shapes: Shapes, commands: WebhookCommands): ClassType {
  const { webhook, input: newWebhook, update, results } = webhookTypes(shapes)

  @Resolver()
  class WebhooksResolver {
    @Query(() => [webhook], {
      description: 'Webhooks of the organisations that the viewer looks after, the newest first; at most 1,000.',
    })
    webhooks(
      @Arg('organization', id, {
        nullable: true,
        description: 'This organisation alone; all that the viewer looks after when not given.',
      })
      organization: string | null,
      @Ctx() context: GraphContext,
    ): Promise<readonly WebhookRow[]> {
      return commands.webhooks(context, organization ?? null)
    }

    @Query(() => [WebhookDelivery], {
      description: 'What was sent to a webhook and what waits, the newest change first; kept for 30 days.',
    })
    webhookDeliveries(
      @Arg('webhook', id, theWebhook) of: string,
      @Arg('states', () => [DeliveryStateEnum], {
        nullable: true,
        description: 'Only those of which this became; `[DEAD]` are the ones left to people.',
      })
      states: string[] | null,
      @Arg('first', () => Int, { nullable: true, description: 'So many, 1–100; 20 when not given.' }) first:
        | number
        | null,
      @Arg('before', id, { nullable: true, description: 'Only those before this delivery.' }) before: string | null,
      @Ctx() context: GraphContext,
    ): Promise<readonly WebhookDelivery[]> {
      const asked = { webhook: of, states: states ?? null, first: first ?? null, before: before ?? null }
      return commands.deliveries(context, asked)
    }

    @Mutation(() => results.signed, {
      description: 'Makes a webhook, which is told of what is committed from now on; its key is shown this once.',
    })
    async createWebhook(
      @Arg('input', () => newWebhook, { description: 'Whom to tell, and of what.' }) input: NewWebhook,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      return answer('SignedWebhook', await commands.create(context, input))
    }

    @Mutation(() => results.webhook, { description: 'Changes a webhook; what waits for it is sent as it is then.' })
    async updateWebhook(
      @Arg('id', id, theWebhook) of: string,
      @Arg('input', () => update, { description: 'What is to be another.' }) input: WebhookUpdate,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      return answer('Webhook', await commands.update(context, of, input))
    }

    @Mutation(() => results.webhook, { description: 'Has nothing more sent, until it is resumed.' })
    async pauseWebhook(@Arg('id', id, theWebhook) of: string, @Ctx() context: GraphContext): Promise<object> {
      return answer('Webhook', await commands.switch(context, of, 'PAUSED'))
    }

    @Mutation(() => results.webhook, {
      description: 'Has a webhook told again that was paused or gone, of all that happened since too.',
    })
    async resumeWebhook(@Arg('id', id, theWebhook) of: string, @Ctx() context: GraphContext): Promise<object> {
      return answer('Webhook', await commands.switch(context, of, 'ACTIVE'))
    }

    @Mutation(() => results.deletion, { description: 'Removes a webhook, with the log of its deliveries.' })
    async deleteWebhook(@Arg('id', id, theWebhook) of: string, @Ctx() context: GraphContext): Promise<object> {
      return answer('Deleted', await commands.remove(context, of))
    }

    @Mutation(() => results.signed, {
      description: 'Gives a webhook a new key, shown this once. Until an instant messages bear signatures of both.',
    })
    async rotateWebhookSecret(
      @Arg('id', id, theWebhook) of: string,
      @Arg('formerUntil', () => DateTimeScalar, {
        nullable: true,
        description: 'Until when the key before signs too, at most 30 days; one day when not given.',
      })
      formerUntil: string | null,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      return answer('SignedWebhook', await commands.rotate(context, of, formerUntil ?? null))
    }

    @Mutation(() => results.delivery, {
      description: 'Sends a message of the type `webhook.test`, to see whether it arrives.',
    })
    async testWebhook(@Arg('id', id, theWebhook) of: string, @Ctx() context: GraphContext): Promise<object> {
      return answer('WebhookDelivery', await commands.test(context, of))
    }

    @Mutation(() => results.webhook, {
      description:
        'Tells a webhook again of all that was committed behind a cursor, under the same ids, and then of what comes.',
    })
    async replayWebhook(
      @Arg('id', id, theWebhook) of: string,
      @Arg('after', () => CursorScalar, { description: 'Of a delivery, of the webhook, or of `changes`.' })
      after: string,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      return answer('Webhook', await commands.replay(context, of, after))
    }

    @Mutation(() => results.delivery, {
      description: 'Has a delivery sent once more, whatever became of it.',
    })
    async retryDelivery(
      @Arg('id', id, { description: 'The delivery.' }) of: string,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      return answer('WebhookDelivery', await commands.retry(context, of))
    }
  }
  return WebhooksResolver
}
