import 'reflect-metadata'

import { Field, ID, InputType, Int, ObjectType, type ClassType } from 'type-graphql'

import { enumType } from '../engine/shape/classes.ts'
import { connectionOf } from '../engine/shape/connections.ts'
import type { Shapes } from '../engine/shape/shapes.ts'
import { DateTimeScalar } from '../graph/scalars.ts'

export const ReleaseStateEnum = enumType('ReleaseState', 'What has become of a release.', {
  OPEN: 'It is being prepared.',
  SCHEDULED: 'It goes live when its time comes; what it holds cannot be changed.',
  PUBLISHED: 'It is live.',
  CANCELLED: 'It was given up.',
  FAILED:
    'Its time came and something refused; nothing of it is public. It can be mended, and scheduled or published again.',
})

export const ReleaseActionEnum = enumType('ReleaseAction', 'What a release does with a record.', {
  PUBLISH: 'Publishes its draft, with all languages or with some.',
  UNPUBLISH: 'Takes it out of what is public; it stays as a draft.',
  WITHDRAW: 'Takes it back for a reason that stays public.',
  ARCHIVE: 'Puts it away.',
})

/** The types of releases in the graph, for one schema: fields that are resolved belong to its resolvers alone. */
export function releaseTypes(shapes: Shapes): {
  readonly item: ClassType
  readonly release: ClassType
  readonly releases: ClassType
  readonly items: ClassType
  readonly input: ClassType
} {
  @ObjectType('ReleaseItem', { description: 'What a release does with one record.' })
  class ShownItem {
    @Field(() => ID, { description: 'The record.' })
    declare record: string
    @Field(() => String, { description: 'Its type.' })
    declare typeName: string
    @Field(() => ReleaseActionEnum, { description: 'What is done with it.' })
    declare action: string
    @Field(() => Int, {
      nullable: true,
      description:
        'The version that was meant: with another one the release is refused. Null: the draft as it stands when the time comes.',
    })
    declare version: number | null
    @Field(() => String, { nullable: true, description: 'Of a withdrawal: why, for everybody to read.' })
    declare reason: string | null
    @Field(() => [shapes.locale], {
      nullable: true,
      description: 'The languages whose texts alone go public, without those within lists; null: the whole record.',
    })
    declare locales: string[] | null
  }

  @ObjectType('Release', { description: 'A named set of changes that go live together.' })
  class ShownRelease {
    @Field(() => ID, { description: 'Its id; `amity-preview: <id>` shows the world as it will be.' })
    declare id: string
    @Field(() => String, { description: 'What it is called.' })
    declare name: string
    @Field(() => String, { nullable: true, description: 'What its people should know of it.' })
    declare note: string | null
    @Field(() => ID, { nullable: true, description: 'The organisation that keeps it; null: the platform.' })
    declare organization: string | null
    @Field(() => ReleaseStateEnum, { description: 'What has become of it.' })
    declare state: string
    @Field(() => DateTimeScalar, {
      nullable: true,
      description: 'When it is to go live, by the clock of the database.',
    })
    declare publishAt: string | null
    @Field(() => DateTimeScalar, { nullable: true, description: 'When it went live.' })
    declare publishedAt: string | null
    @Field(() => DateTimeScalar, { description: 'When it was made.' })
    declare createdAt: string
    @Field(() => ID, { nullable: true, description: 'The user or token that made it; null: the command line.' })
    declare createdBy: string | null
  }

  @InputType('ReleaseItemInput', { description: 'A record, and what the release does with it.' })
  class ReleaseItemInput {
    @Field(() => ID, { description: 'The record.' })
    declare record: string
    @Field(() => ReleaseActionEnum, { nullable: true, description: 'What is done with it; PUBLISH when not given.' })
    declare action: string | null
    @Field(() => [shapes.locale], {
      nullable: true,
      description:
        'Of PUBLISH: languages whose texts alone go over what is public, without the texts within lists of the record (such as captions), which go with the whole; the whole record when not given.',
    })
    declare locales: string[] | null
    @Field(() => Int, {
      nullable: true,
      description: 'The version that is meant; the draft as it stands when the time comes when not given.',
    })
    declare version: number | null
    @Field(() => String, { nullable: true, description: 'Of WITHDRAW: why, for everybody to read.' })
    declare reason: string | null
  }
  return {
    item: ShownItem,
    release: ShownRelease,
    releases: connectionOf(shapes, {
      name: 'Release',
      description: 'A page of releases.',
      edge: 'Release, with its place in the list.',
      node: () => ShownRelease,
    }),
    items: connectionOf(shapes, {
      name: 'ReleaseItem',
      description: 'A page of items of a release.',
      edge: 'Item of a release, with its place in the list.',
      node: () => ShownItem,
    }),
    input: ReleaseItemInput,
  }
}
