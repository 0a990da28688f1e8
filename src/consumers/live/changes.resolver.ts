import 'reflect-metadata'

import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { Arg, createUnionType, FieldResolver, Info, Resolver, Root, Subscription, type ClassType } from 'type-graphql'

import { Change, ChangeBatch, Heartbeat, Reset } from './frames.ts'
import type { GraphContext } from '../../engine/read/execute.ts'
import type { Shapes } from '../../engine/shape/shapes.ts'
import { CursorScalar } from '../../graph/scalars.ts'

/** Where the frames of one subscriber come from. */
export interface ChangesSource {
  frames(asked: { readonly after: string | null; readonly locale: string; readonly rootKey: string; readonly context: GraphContext }): AsyncIterable<ChangeBatch | Heartbeat | Reset>
}

const ChangesFrame = createUnionType({
  name: 'ChangesFrame', description: 'What `changes` sends.', types: () => [ChangeBatch, Heartbeat, Reset] as const,
})

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** The resolver of `subscription changes`; languages and the interface of records belong to the schema that is being made. */
export function changesResolver(shapes: Shapes, source: ChangesSource): ClassType {
  const usual = shapes.model.locales[0] ?? ''

  @Resolver(() => Change)
  class ChangesResolver {
    @Subscription(() => ChangesFrame, {
      description: 'Every committed change that the viewer may read, in commit order, at least once. After a loss of connection go on from the last cursor.',
      subscribe: ({ args, context, info }: { args: Record<string, unknown>; context: GraphContext; info: GraphQLResolveInfo }) =>
        source.frames({ after: text(args['after']), locale: text(args['locale']) ?? usual, rootKey: String(info.path.key), context }),
    })
    changes(
      @Root() frame: ChangeBatch | Heartbeat | Reset,
      @Arg('after', () => CursorScalar, { nullable: true, description: 'Begin behind this cursor; with the next commit when not given.' }) _after: string | null,
      @Arg('locale', () => shapes.locale, { nullable: true, description: 'Language of the records.' }) _locale: string | null,
    ): ChangeBatch | Heartbeat | Reset {
      return frame
    }

    @FieldResolver(() => shapes.content, { nullable: true, description: 'The record as it is when the event is sent; null when it can no longer be read.' })
    record(@Root() change: Change, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
      return change.kind === 'LEAVE' ? null : change.read.record(change.typeName, change.recordId, info)
    }
  }
  return ChangesResolver
}

/** The refusal of a cursor that was never given out. */
export const malformedCursor = (): GraphQLError =>
  new GraphQLError('This is not a cursor of the log. Use a cursor that `changes` gave, or leave it out.', { path: ['changes'], extensions: { code: 'BAD_USER_INPUT', argument: ['after'] } })
