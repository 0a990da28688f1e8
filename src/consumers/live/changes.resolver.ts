import 'reflect-metadata'

import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Resolver, Root, Subscription, type ClassType } from 'type-graphql'

import { FieldChange } from '../history/shown.ts'
import { diffOf } from './diff.ts'
import { frameTypes, type Change, type Frame } from './frames.ts'
import { changesWhere } from './where.ts'
import type { GraphContext } from '../../engine/read/execute.ts'
import type { Shapes } from '../../engine/shape/shapes.ts'
import { CursorScalar } from '../../graph/scalars.ts'

/** Never called: `LiveChanges` makes the frames, and what is asked of them is resolved here. */
const elsewhere = (): never => {
  throw new Error('subscriptions begin in LiveChanges')
}

/** The resolver of `subscription changes`; languages and the interface of records belong to the schema that is being made. */
export function changesResolver(shapes: Shapes): ClassType {
  const usual = shapes.model.locales[0] ?? ''
  const types = { ...frameTypes(), where: changesWhere(shapes) }

  @Resolver(() => types.change)
  class ChangesResolver {
    @Subscription(() => types.frame, {
      description:
        'Every committed change that the viewer may read, in commit order, at least once. Without `after` it opens with a Heartbeat, whose cursor is where it begins. After a loss of connection go on from the last cursor.',
      subscribe: elsewhere,
    })
    changes(
      @Root() frame: Frame,
      @Arg('after', () => CursorScalar, {
        nullable: true,
        description: 'Begin behind this cursor; with the next commit when not given.',
      })
      _after: string | null,
      @Arg('where', () => types.where, {
        nullable: true,
        description: 'Only these records; every record of every type when not given.',
      })
      _where: object | null,
      @Arg('snapshot', () => Boolean, {
        defaultValue: false,
        description: 'Send every record that matches first, as SNAPSHOT, then the events.',
      })
      _snapshot: boolean,
      @Arg('locale', () => shapes.locale, {
        nullable: true,
        description: `Language of the records; ${usual} when not given.`,
      })
      locale: string | null,
      @Ctx() { read }: GraphContext,
      @Info() info: GraphQLResolveInfo,
    ): Frame {
      read.scope(String(info.path.key), locale ?? usual)
      return frame
    }

    @FieldResolver(() => shapes.content, {
      nullable: true,
      description: 'The record as it is when the event is sent; null when it can no longer be read.',
    })
    record(
      @Root() change: Change,
      @Ctx() { read }: GraphContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> | null {
      return change.kind === 'LEAVE' ? null : read.record(change.typeName, change.recordId, info)
    }

    @FieldResolver(() => [FieldChange], {
      description:
        'The fields in which the two visible states differ; values of a record that left only where it can still be read.',
    })
    diff(@Root() change: Change, @Ctx() { read }: GraphContext): Promise<readonly object[]> {
      return diffOf(read, change)
    }
  }
  return ChangesResolver
}

/** The refusal of a cursor that was never given out. */
export const malformedCursor = (rootKey: string): GraphQLError =>
  new GraphQLError('This is not a cursor of the log. Use a cursor that `changes` gave, or leave it out.', {
    path: [rootKey],
    extensions: { code: 'BAD_USER_INPUT', argument: ['after'] },
  })
