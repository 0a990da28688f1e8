import 'reflect-metadata'

import {
  Arg,
  Ctx,
  Extensions,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  type ClassType,
} from 'type-graphql'

import { unionType } from '../engine/shape/classes.ts'
import { idempotent } from '../engine/shape/mutation.ts'
import { contentProblems, Problem, problemValue, problemValues } from '../engine/shape/results.ts'
import type { GraphContext } from '../engine/read/execute.ts'
import type { Shapes } from '../engine/shape/shapes.ts'
import { CursorScalar, DateTimeScalar } from '../graph/scalars.ts'
import { globalId, readGlobalId } from '../kernel/ids.ts'
import type { Result } from '../kernel/problem.ts'
import type { ReleaseCommands } from './commands.ts'
import type { AskedItem } from './contents.ts'
import { releaseCursor, type Page, type ReleaseRow } from './look.ts'
import { ReleaseStateEnum, releaseTypes } from './shown.ts'
import type { ItemValue, ReleaseValue } from './shown.ts'

const shown = ({ failed, ...row }: ReleaseRow): ReleaseValue => ({
  __typename: 'Release',
  ...row,
  problems: problemValues(failed),
})
const answer = (done: Result<ReleaseRow>): object => (done.ok ? shown(done.value) : problemValue(done.problems))

/** A page as the graph shows it. */
function paged<T>(
  { rows, hasNextPage, count }: Page<T>,
  after: string | null,
  node: (row: T) => object,
  cursor: (row: T) => string,
): object {
  const edges = rows.map(row => ({ node: node(row), cursor: cursor(row) }))
  return {
    edges,
    nodes: edges.map(edge => edge.node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    // Asked for, it is counted.
    get totalCount(): Promise<number> {
      return count()
    },
  }
}

const id = (): typeof ID => ID
const theRelease = { description: 'The release.' }
const first = { nullable: true, description: 'So many, 1 to 100; 20 when not given.' }
const after = { nullable: true, description: 'Begin behind this cursor.' }

/** The resolver of releases; languages belong to the schema that is being made. */
export function releasesResolver(shapes: Shapes, commands: ReleaseCommands): readonly ClassType[] {
  const usual = shapes.model.locales[0] ?? ''
  const types = releaseTypes(shapes)
  const result = unionType('ReleaseResult', 'The release as it now is, or what stood in the way.', () => [
    types.release,
    ...contentProblems,
  ])

  @Resolver(() => types.release)
  class ReleasesResolver {
    @Query(() => types.release, {
      nullable: true,
      description: 'A release of an organisation in which the viewer works.',
    })
    async release(@Arg('id', id, theRelease) release: string, @Ctx() context: GraphContext): Promise<object | null> {
      const row = await commands.byId(context, release)
      return row && shown(row)
    }

    @Query(() => types.releases, {
      description: 'Releases of the organisations in which the viewer works, the newest first.',
    })
    async releases(
      @Arg('first', () => Int, first) size: number | null,
      @Arg('after', () => CursorScalar, after) cursor: string | null,
      @Arg('states', () => [ReleaseStateEnum], { nullable: true, description: 'Only of these states.' })
      states: string[] | null,
      @Arg('organization', id, { nullable: true, description: 'Only of this organisation.' })
      organization: string | null,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      const asked = {
        first: size ?? null,
        after: cursor ?? null,
        states: states ?? null,
        organization: organization ?? null,
      }
      return paged(await commands.list(context, asked), asked.after, shown, releaseCursor)
    }

    @FieldResolver(() => types.items, { description: 'What it does, in the order in which it was put in.' })
    async items(
      @Root() release: ReleaseValue,
      @Arg('first', () => Int, first) size: number | null,
      @Arg('after', () => CursorScalar, after) cursor: string | null,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      const page = await commands.items(context, release.id, { first: size ?? null, after: cursor ?? null })
      const keeper = release.organization === null ? null : (readGlobalId(release.organization)?.id ?? null)
      return paged(
        page,
        cursor ?? null,
        ({ item }) => ({
          item,
          keeper,
          record: globalId(item.type.name, item.id),
          typeName: item.type.name,
          action: item.action,
          locales: item.locales,
          version: item.version,
          reason: item.reason,
        }),
        row => row.cursor,
      )
    }

    @Mutation(() => result, { description: 'Makes a release, which holds nothing yet.' })
    @Extensions(idempotent)
    async createRelease(
      @Arg('name', () => String, { description: 'What it is called.' }) name: string,
      @Arg('note', () => String, { nullable: true, description: 'What its people should know of it.' })
      note: string | null,
      @Arg('organization', id, {
        nullable: true,
        description:
          'The organisation that keeps it. When not given: of owners of the platform the platform, of others the only one in which they edit.',
      })
      organization: string | null,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      return answer(await commands.create(context, { name, note: note ?? null, organization: organization ?? null }))
    }

    @Mutation(() => result, { description: 'Changes the name or the note of a release; what is not given stays.' })
    @Extensions(idempotent)
    async updateRelease(
      @Arg('id', id, theRelease) release: string,
      @Arg('name', () => String, { nullable: true, description: 'What it is called.' }) name: string | null,
      @Arg('note', () => String, {
        nullable: true,
        description: 'What its people should know of it; null takes it away.',
      })
      note: string | null | undefined,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      return answer(await commands.update(context, { id: release, name, note }))
    }

    @Mutation(() => result, {
      description: 'Puts up to 100 records into a release, all of them or none; one that stands there is put anew.',
    })
    @Extensions(idempotent)
    async addToRelease(
      @Arg('release', id, theRelease) release: string,
      @Arg('items', () => [types.input], { description: 'The records, and what is done with them.' })
      items: AskedItem[],
      @Arg('locale', () => shapes.locale, {
        nullable: true,
        description: `Language of the reasons; ${usual} when not given.`,
      })
      locale: string | null,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      return answer(await commands.add(context, { release, items, locale: locale ?? usual }))
    }

    @Mutation(() => result, { description: 'Takes records out of a release, all of them or none.' })
    @Extensions(idempotent)
    async removeFromRelease(
      @Arg('release', id, theRelease) release: string,
      @Arg('records', () => [ID], { description: 'The records.' }) records: string[],
      @Ctx() context: GraphContext,
    ): Promise<object> {
      return answer(await commands.remove(context, { release, records }))
    }

    @Mutation(() => result, { description: 'Sets when a release goes live, all of it in one transaction.' })
    @Extensions(idempotent)
    async scheduleRelease(
      @Arg('id', id, theRelease) release: string,
      @Arg('publishAt', () => DateTimeScalar, { description: 'When, by the clock of the database.' })
      publishAt: string,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      return answer(await commands.schedule(context, { id: release, publishAt }))
    }

    @Mutation(() => result, { description: 'Takes a release off the schedule, or a failed one back into preparation.' })
    @Extensions(idempotent)
    async unscheduleRelease(@Arg('id', id, theRelease) release: string, @Ctx() context: GraphContext): Promise<object> {
      return answer(await commands.unschedule(context, { id: release }))
    }

    @Mutation(() => result, {
      description: 'Brings a release to the public now: all of it in one transaction, or nothing.',
    })
    @Extensions(idempotent)
    async publishRelease(@Arg('id', id, theRelease) release: string, @Ctx() context: GraphContext): Promise<object> {
      return answer(await commands.publish(context, { id: release }))
    }

    @Mutation(() => result, { description: 'Gives a release up; its records may stand in others then.' })
    @Extensions(idempotent)
    async cancelRelease(@Arg('id', id, theRelease) release: string, @Ctx() context: GraphContext): Promise<object> {
      return answer(await commands.cancel(context, { id: release }))
    }
  }

  @Resolver(() => types.item)
  class ItemsResolver {
    @FieldResolver(() => String, {
      nullable: true,
      description: 'What the record is called; null where it has no name or is gone.',
    })
    title(@Root() { item }: ItemValue, @Ctx() context: GraphContext): Promise<string | null> {
      return commands.title(context, item, usual)
    }

    @FieldResolver(() => [Problem], {
      description: 'What would refuse it now, if the viewer brought it to the public.',
    })
    async problems(@Root() { item, keeper }: ItemValue, @Ctx() context: GraphContext): Promise<readonly object[]> {
      return problemValues(await commands.problems(context, item, keeper))
    }
  }
  return [ReleasesResolver, ItemsResolver]
}
