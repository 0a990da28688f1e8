import 'reflect-metadata'

import { Field, ID, Int, ObjectType, registerEnumType, type ClassType } from 'type-graphql'

import { connectionOf } from '../../engine/shape/connections.ts'
import type { Shapes } from '../../engine/shape/shapes.ts'
import { DateTimeScalar, JsonScalar } from '../../graph/scalars.ts'
import { Stage } from '../../graph/vocabulary.ts'

const ActorKind = { USER: 'USER', TOKEN: 'TOKEN', SERVER: 'SERVER', GONE: 'GONE' } as const
registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'What sort of actor did something.',
  valuesConfig: {
    USER: { description: 'A person.' },
    TOKEN: { description: 'A machine with a token.' },
    SERVER: { description: 'The server itself, or its command line.' },
    GONE: { description: 'A user or token that is no more.' },
  },
})

const DifferenceKind = { ADDED: 'ADDED', REMOVED: 'REMOVED', CHANGED: 'CHANGED' } as const
registerEnumType(DifferenceKind, {
  name: 'DifferenceKind',
  description: 'What became of a value.',
  valuesConfig: {
    ADDED: { description: 'There was none before.' },
    REMOVED: { description: 'There is none any more.' },
    CHANGED: { description: 'It is another one.' },
  },
})

@ObjectType({
  description: 'Who did something. Told to those who see the history in which it stands.',
  simpleResolvers: true,
})
export class Actor {
  @Field(() => ID, { nullable: true, description: 'The user or token; null for the server.' })
  declare id: string | null
  @Field(() => String, { nullable: true, description: 'The name of that user or token; null where none is known.' })
  declare name: string | null
  @Field(() => ActorKind, { description: 'What sort of actor it is.' })
  declare kind: keyof typeof ActorKind
}

@ObjectType({ description: 'A row of an owned list that is not where or what it was.', simpleResolvers: true })
export class RowDifference {
  @Field(() => DifferenceKind, { description: 'What became of it.' })
  declare kind: keyof typeof DifferenceKind
  @Field(() => Int, { nullable: true, description: 'Its place before, from 0; null for a new one.' })
  declare from: number | null
  @Field(() => Int, { nullable: true, description: 'Its place after, from 0; null for one that is gone.' })
  declare to: number | null
  @Field(() => JsonScalar, { nullable: true, description: 'The row before.' })
  declare before: unknown
  @Field(() => JsonScalar, { nullable: true, description: 'The row after.' })
  declare after: unknown
}

@ObjectType({ description: 'Records that came into a set of links, and that left it.', simpleResolvers: true })
export class LinkDifference {
  @Field(() => [ID], { description: 'Those that came.' })
  declare added: readonly string[]
  @Field(() => [ID], { description: 'Those that left. Both lists are empty where only the order changed.' })
  declare removed: readonly string[]
}

@ObjectType({
  description: 'One field in which two versions differ. Personal fields are in none.',
  simpleResolvers: true,
})
export class FieldChange {
  @Field(() => String, { description: 'The field, as the record’s input names it.' })
  declare field: string
  @Field(() => String, { nullable: true, description: 'The language, BCP 47; null for what has none.' })
  declare locale: string | null
  @Field(() => DifferenceKind, { description: 'What became of the value.' })
  declare kind: keyof typeof DifferenceKind
  @Field(() => JsonScalar, { nullable: true, description: 'The value before; null for links and lists.' })
  declare before: unknown
  @Field(() => JsonScalar, { nullable: true, description: 'The value after; null for links and lists.' })
  declare after: unknown
  @Field(() => LinkDifference, { nullable: true, description: 'Of links: what came and left.' })
  declare links: LinkDifference | null
  @Field(() => [RowDifference], { nullable: true, description: 'Of an owned list: the rows that changed.' })
  declare rows: readonly RowDifference[] | null
  @Field(() => [JsonScalar], { nullable: true, description: 'Of rich text: what changed, block by block.' })
  declare blocks: readonly unknown[] | null
}

/** The types of one schema: resolvers add fields to them that speak its languages. */
export function historyTypes(
  shapes: Shapes,
): Readonly<Record<'revision' | 'revisions' | 'deletedRecord' | 'deletedRecords', ClassType>> {
  @ObjectType('Revision', { description: 'One version of a record, rebuilt from the log.', simpleResolvers: true })
  class ShownRevision {
    @Field(() => Int, { description: 'Its number.' })
    declare version: number
    @Field(() => DateTimeScalar, { description: 'When it was made.' })
    declare at: string
    @Field(() => String, { description: 'The command that made it, such as `updateArticle`.' })
    declare intent: string
    @Field(() => Stage, { description: 'In which stage it stood; a deletion: where the record stood before.' })
    declare stage: string
  }

  @ObjectType('DeletedRecord', {
    description: 'A record that was deleted. Its id stays its own.',
    simpleResolvers: true,
  })
  class ShownDeletedRecord {
    @Field(() => ID, { description: 'Its id, with which its history is asked for.' })
    declare id: string
    @Field(() => String, { description: 'Its type.' })
    declare typeName: string
    @Field(() => String, {
      nullable: true,
      description: 'What it was called, in the language asked for or another one.',
    })
    declare title: string | null
    @Field(() => Int, { description: 'The version that its deletion made.' })
    declare version: number
    @Field(() => DateTimeScalar, { description: 'When it was deleted.' })
    declare deletedAt: string
  }

  const list = (name: string, description: string, node: ClassType): ClassType =>
    connectionOf(shapes, {
      name,
      description,
      edge: 'One of them, with its place in the list.',
      node: () => node,
      counts: false,
    })
  return {
    revision: ShownRevision,
    revisions: list('Revision', 'Versions of a record, the newest first.', ShownRevision),
    deletedRecord: ShownDeletedRecord,
    deletedRecords: list('DeletedRecord', 'Deleted records, the last deletion first.', ShownDeletedRecord),
  }
}
