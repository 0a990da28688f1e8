import 'reflect-metadata'

import { GraphQLError } from 'graphql'
import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root, type ClassType } from 'type-graphql'

import { prices } from '../../engine/plan/price.ts'
import type { GraphContext } from '../../engine/read/execute.ts'
import type { Page } from '../../engine/read/list-page.ts'
import type { Shapes } from '../../engine/shape/shapes.ts'
import { CursorScalar, JsonScalar } from '../../graph/scalars.ts'
import { deletedRecords, type DeletedRecord } from './deleted-records.ts'
import { HistoryRead } from './history-read.ts'
import { openRecord } from './opened.ts'
import { changedIn, differencesAt, history, revision, valuesAt, type Revision } from './revisions.ts'
import { Actor, FieldChange, historyTypes } from './shown.ts'

const page = {
  first: { defaultValue: 20, description: 'How many, 1–100.' },
  after: { nullable: true, description: 'Only those behind this cursor.' },
}

const reads = new WeakMap<GraphContext, HistoryRead>()
/** The reads of one operation, kept with its context. */
function readOf(context: GraphContext): HistoryRead {
  const known = reads.get(context) ?? new HistoryRead(context)
  reads.set(context, known)
  return known
}

/** The resolvers of history. Whoever may not see a record's history is answered as for an id that nobody has. */
export function historyResolver(shapes: Shapes): ClassType[] {
  const { model } = shapes
  const types = historyTypes(shapes)
  const usual = model.locales[0] ?? ''
  const opened = (context: GraphContext, id: string) =>
    openRecord(readOf(context).query, model, context.operation.viewer, id)
  const language = { nullable: true, description: `Language of texts; ${usual} when not given.` }

  @Resolver(() => types.revision)
  class HistoryResolver {
    @Extensions({ price: prices.history })
    @Query(() => types.revisions, {
      description:
        'Every version of a record, the newest first; of a deleted one too. For those who may read its drafts: to all others it is empty.',
    })
    async history(
      @Arg('id', () => ID, { description: 'The record.' }) id: string,
      @Arg('first', () => Int, page.first) first: number,
      @Arg('after', () => CursorScalar, page.after) after: string | null,
      @Arg('locale', () => shapes.locale, language) locale: string | null,
      @Ctx() context: GraphContext,
    ): Promise<Page<Revision>> {
      const asked = { id, first, after: after ?? null, locale: locale ?? usual }
      return history(readOf(context), await opened(context, id), asked)
    }

    @Extensions({ price: prices.history })
    @Query(() => types.revision, {
      nullable: true,
      description: 'One version of a record; null where there is none, or none that the viewer may see.',
    })
    async revision(
      @Arg('id', () => ID, { description: 'The record.' }) id: string,
      @Arg('version', () => Int, { description: 'Number of the version.' }) version: number,
      @Arg('locale', () => shapes.locale, language) locale: string | null,
      @Ctx() context: GraphContext,
    ): Promise<Revision | null> {
      return revision(readOf(context), await opened(context, id), version, locale ?? usual)
    }

    @Query(() => types.deletedRecords, {
      description:
        'Deleted records of a type, the last deletion first, for those who may read drafts where they were kept.',
    })
    async deletedRecords(
      @Arg('typeName', () => String, { description: 'The content type.' }) typeName: string,
      @Arg('first', () => Int, page.first) first: number,
      @Arg('after', () => CursorScalar, page.after) after: string | null,
      @Arg('locale', () => shapes.locale, language) locale: string | null,
      @Ctx() context: GraphContext,
    ): Promise<Page<DeletedRecord>> {
      const type = model.types.get(typeName)
      if (!type)
        throw new GraphQLError(`There is no such content type; there are ${[...model.types.keys()].join(', ')}.`, {
          extensions: { code: 'BAD_USER_INPUT', argument: ['typeName'] },
        })
      const asked = { type, first, after: after ?? null, locale: locale ?? usual }
      return deletedRecords(readOf(context), context.operation.viewer, asked)
    }

    @FieldResolver(() => Actor, { description: 'Who made it.' })
    actor(@Root() { located }: Revision, @Ctx() context: GraphContext): Promise<Actor> {
      return readOf(context).actor(located.actor)
    }

    @FieldResolver(() => String, {
      nullable: true,
      description:
        'What its maker said of it: the reason of a withdrawal, the message of a request for review, the comment of a decision; null where nothing was said.',
    })
    comment(@Root() { opened: of, version }: Revision, @Ctx() context: GraphContext): Promise<string | null> {
      return readOf(context).comment(of, version)
    }

    @Extensions({ price: 1 })
    @FieldResolver(() => [String], {
      description:
        'The fields in which it differs from the version before it, told from its rows of the log: none for a publication, which moves a state as it is.',
    })
    changedFields(@Root() shown: Revision, @Ctx() context: GraphContext): Promise<readonly string[]> {
      return changedIn(readOf(context), shown)
    }

    @Extensions({ price: prices.rebuilt })
    @FieldResolver(() => JsonScalar, {
      nullable: true,
      description:
        'The values of all fields at this version, in the form of inputs, references as ids. Personal fields are left out: the log does not hold them.',
    })
    values(
      @Root() shown: Revision,
      @Arg('locale', () => shapes.locale, {
        nullable: true,
        description: 'Language of texts; that of the list when not given.',
      })
      locale: string | null,
      @Ctx() context: GraphContext,
    ): Promise<unknown> {
      return valuesAt(readOf(context), shown, locale ?? null)
    }

    @Extensions({ price: 2 * prices.rebuilt })
    @FieldResolver(() => [FieldChange], {
      description: 'The fields in which it differs from another version, in every language.',
    })
    diff(
      @Root() shown: Revision,
      @Arg('against', () => Int, {
        nullable: true,
        description: 'The other version; the one before it when not given.',
      })
      against: number | null,
      @Ctx() context: GraphContext,
    ): Promise<readonly object[]> {
      return differencesAt(readOf(context), shown, against ?? null)
    }
  }

  @Resolver(() => types.deletedRecord)
  class DeletedRecordResolver {
    @FieldResolver(() => Actor, { description: 'Who deleted it.' })
    actor(@Root() { actorId }: DeletedRecord, @Ctx() context: GraphContext): Promise<Actor> {
      return readOf(context).actor(actorId)
    }
  }
  return [HistoryResolver, DeletedRecordResolver]
}
