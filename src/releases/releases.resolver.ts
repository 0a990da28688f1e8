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
import { prices } from '../engine/plan/price.ts'
import type { GraphContext } from '../engine/read/execute.ts'
import type { Page } from '../engine/read/list-page.ts'
import type { Shapes } from '../engine/shape/shapes.ts'
import { CursorScalar, DateTimeInputScalar } from '../graph/scalars.ts'
import type { Result } from '../kernel/problem.ts'
import type { ReleaseCommands } from './commands.ts'
import type { AskedItem } from './contents.ts'
import { releaseById, releasesOf, type ReleaseRow } from './look.ts'
import type { ShownItem } from './look-items.ts'
import { releaseReadOf } from './release-read.ts'
import { ReleaseStateEnum, releaseTypes } from './shown.ts'

const answer = (done: Result<ReleaseRow>): object => (done.ok ? done.value : problemValue(done.problems))

/** A list of which a page was read; how long it is, is counted when somebody asks. */
const counted = (page: Page<object>, count: () => Promise<number>): object => ({
  ...page,
  get totalCount() {
    return count()
  },
})

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
      return releaseById(releaseReadOf(context).query, context.operation.viewer, release)
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
      const { page, count } = await releasesOf(releaseReadOf(context), context.operation.viewer, asked)
      return counted(page, count)
    }

    @Extensions({ price: 1 })
    @FieldResolver(() => types.items, { description: 'What it does, in the order in which it was put in.' })
    async items(
      @Root() release: ReleaseRow,
      @Arg('first', () => Int, first) size: number | null,
      @Arg('after', () => CursorScalar, after) cursor: string | null,
      @Ctx() context: GraphContext,
    ): Promise<object> {
      const read = releaseReadOf(context)
      const page = await read.items(release, size ?? null, cursor ?? null)
      return counted(page, () => read.count(release))
    }

    @FieldResolver(() => [Problem], { description: 'Of a failed one: why nothing of it is public.' })
    problems(@Root() { failed }: ReleaseRow): readonly object[] {
      return problemValues(failed)
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
      @Arg('publishAt', () => DateTimeInputScalar, { description: 'When, by the clock of the database.' })
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
    title(@Root() item: ShownItem, @Ctx() context: GraphContext): Promise<string | null> {
      return releaseReadOf(context).title(item)
    }

    @Extensions({ price: prices.judged })
    @FieldResolver(() => [Problem], {
      description: 'What would refuse it now, if the viewer brought it to the public.',
    })
    async problems(@Root() item: ShownItem, @Ctx() context: GraphContext): Promise<readonly object[]> {
      return problemValues(await releaseReadOf(context).problems(item))
    }
  }
  return [ReleasesResolver, ItemsResolver]
}
