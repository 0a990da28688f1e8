import 'reflect-metadata'

import { Field, ID, Int, InterfaceType, ObjectType, type ClassType } from 'type-graphql'

import { typeNameOf, unionType } from './classes.ts'
import { recordType } from './records.ts'
import type { Shapes } from './shapes.ts'
import { JsonScalar } from '../../graph/scalars.ts'
import { isStillReferenced, missingValues } from '../commands/facts.ts'
import type { Problem as ProblemData, ProblemCode } from '../../kernel/problem.ts'
import type { ContentType } from '../model/model.ts'

@InterfaceType({
  description: 'An expected failure: what is wrong, where, and what to do.',
  resolveType: (value: unknown) => typeNameOf(value),
})
export abstract class Problem {
  @Field(() => String, { description: 'Code of the problem.' })
  declare code: string
  @Field(() => String, { description: 'What is wrong, in English.' })
  declare message: string
  @Field(() => String, { description: 'What is wrong, in Vietnamese.' })
  declare messageVi: string
  @Field(() => [String], { description: 'The way into the arguments.' })
  declare path: string[]
  @Field(() => String, { description: 'What to do.' })
  declare advice: string
  @Field(() => [Problem], {
    description: 'Everything that stood in the way, this one first; empty inside of this list.',
  })
  declare problems: Problem[]
}

@ObjectType({ implements: Problem, description: 'Values that cannot be taken.' })
export class ValidationProblem extends Problem {}
@ObjectType({ implements: Problem, description: 'The viewer may not do this.' })
export class NotAllowed extends Problem {}
@ObjectType({ implements: Problem, description: 'No such record.' })
export class NotFound extends Problem {}
@ObjectType({ description: 'A field that two people changed; values in the form of inputs.', simpleResolvers: true })
export class FieldConflict {
  @Field(() => String, { description: 'The field.' })
  declare field: string
  @Field(() => String, { nullable: true, description: 'The language of a text; null for other fields.' })
  declare locale: string | null
  @Field(() => JsonScalar, { nullable: true, description: 'What the writer had seen.' })
  declare base: unknown
  @Field(() => JsonScalar, { nullable: true, description: 'What was sent.' })
  declare mine: unknown
  @Field(() => JsonScalar, { nullable: true, description: 'What stands there now.' })
  declare theirs: unknown
}
@ObjectType({ implements: Problem, description: 'The record was changed meanwhile.' })
export class VersionConflict extends Problem {
  @Field(() => [FieldConflict], {
    description: 'The fields that stand against each other; empty where the version alone was asked for.',
  })
  declare conflicts: FieldConflict[]
  @Field(() => Int, { description: 'The version at which the record is.' })
  declare currentVersion: number
}
@ObjectType({ implements: Problem, description: 'Another record has this slug in this language.' })
export class SlugTaken extends Problem {}
@ObjectType({ implements: Problem, description: 'Other records point at this one.' })
export class StillReferenced extends Problem {
  @Field(() => Int, { description: 'How many records point at this one.' })
  declare count: number
  @Field(() => [ID], { description: 'The ids of the first of them.' })
  declare first: string[]
}
@ObjectType({ implements: Problem, description: 'A post for one person would have two holders at a time.' })
export class HolderOverlap extends Problem {}
@ObjectType({ description: 'A value without which a record does not go public.', simpleResolvers: true })
export class MissingValue {
  @Field(() => String, { description: 'The field.' })
  declare field: string
  @Field(() => String, {
    nullable: true,
    description: 'The language in which it is missing; null: in all of them, or no text of a language.',
  })
  declare locale: string | null
}
@ObjectType({ implements: Problem, description: 'Something is missing for publication.' })
export class NotPublishable extends Problem {
  @Field(() => [MissingValue], { description: 'Required fields and translations that are missing.' })
  declare missing: MissingValue[]
}

@ObjectType({ description: 'A record that is gone.' })
export class Deleted {
  @Field(() => ID, { description: 'Its id.' })
  declare id: string
}

/** Everything that can stand in the way of a command on content. */
export const contentProblems: readonly ClassType[] = [
  ValidationProblem,
  NotAllowed,
  NotFound,
  VersionConflict,
  SlugTaken,
  StillReferenced,
  HolderOverlap,
  NotPublishable,
]

/** The type in the graph of each problem code. */
const problemTypes: Readonly<Record<ProblemCode, string>> = {
  VALIDATION: 'ValidationProblem',
  NOT_ALLOWED: 'NotAllowed',
  NOT_FOUND: 'NotFound',
  VERSION_CONFLICT: 'VersionConflict',
  SLUG_TAKEN: 'SlugTaken',
  STILL_REFERENCED: 'StillReferenced',
  HOLDER_OVERLAP: 'HolderOverlap',
  NOT_PUBLISHABLE: 'NotPublishable',
}

/** What commands on a content type answer: the record or a problem. */
export function resultUnion(shapes: Shapes, type: ContentType): symbol {
  return unionType(
    `${type.name}Result`,
    `The ${type.name} as it now stands for editors, or what stood in the way.`,
    () => [recordType(shapes, type), ...contentProblems],
  )
}

/** What commands on a record of one of several content types answer. */
export const resultUnionOf = (shapes: Shapes, name: string, types: readonly ContentType[]): symbol =>
  unionType(`${name}Result`, `The ${name} as it now stands for editors, or what stood in the way.`, () => [
    ...types.map(type => recordType(shapes, type)),
    ...contentProblems,
  ])

/** What commands on several records of a content type answer; one union for all of them. */
export function listUnion(type: ContentType, list: ClassType): symbol {
  const known = listUnions.get(list)
  if (known) return known
  const made = unionType(
    `${type.name}ListResult`,
    `The ${type.plural} as they now stand for editors, or what stood in the way: then nothing was changed.`,
    () => [list, ...contentProblems],
  )
  listUnions.set(list, made)
  return made
}
const listUnions = new WeakMap<ClassType, symbol>()

@ObjectType({ description: 'Records that are gone.', simpleResolvers: true })
export class DeletedList {
  @Field(() => [ID], { description: 'Their ids, in the order in which they were sent.' })
  declare ids: string[]
}

/** What deletions answer. */
export const deletionUnion = (): symbol =>
  unionType('DeletionResult', 'The deletion, or what stood in the way.', () => [Deleted, ...contentProblems])

/** What deletions of several records answer. */
export const deletionListUnion = (): symbol =>
  unionType('DeletionListResult', 'The deletions, or what stood in the way: then nothing was deleted.', () => [
    DeletedList,
    ...contentProblems,
  ])

/** Problems as the graph shows them, one beside the other. */
export const problemValues = (found: readonly ProblemData[]): readonly object[] =>
  found.map(problem => ({
    ...problem,
    path: problem.path.map(String),
    __typename: problemTypes[problem.code],
    problems: [],
    ...(problem.code === 'NOT_PUBLISHABLE' ? { missing: missingValues(problem) } : {}),
    ...(isStillReferenced(problem) ? { first: problem.first.map(({ id }) => id) } : {}),
  }))

/** Problems as the graph shows them: the first one's type, with all of them inside. */
export function problemValue(found: readonly ProblemData[]): object {
  const shown = problemValues(found)
  const [first] = shown
  if (!first) throw new Error('a failure without a problem')
  return { ...first, problems: shown }
}
