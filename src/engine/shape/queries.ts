import { ID, Int, Query, Resolver, type ClassType } from 'type-graphql'

import { addArgument, type ArgumentShape, type Shown } from './classes.ts'
import { aggregateType, groupEnum, periodArguments } from './aggregates.ts'
import { calendarArguments, calendarConnection } from './calendar.ts'
import { whereInput } from './conditions.ts'
import {
  reviewConnection,
  reviewsArguments,
  reviewsOfArguments,
  revisionCommentConnection,
  revisionCommentsArguments,
  withdrawalArguments,
  withdrawalType,
  workArguments,
  workConnection,
} from './editing.ts'
import { connectionType, pageArguments, recordType, scopeArguments } from './records.ts'
import { searchConnection, searchTypes, suggestion } from './search.ts'
import type { Shapes } from './shapes.ts'
import { lowerFirst } from '../../kernel/names.ts'
import { CursorScalar } from '../../graph/scalars.ts'
import { ViewerInfo } from '../../graph/vocabulary.ts'
import { feedsOf } from '../model/feeds.ts'
import type { ContentType } from '../model/model.ts'

interface Root {
  readonly name: string
  readonly type: () => Shown
  readonly description: string
  readonly nullable?: boolean | 'items'
  readonly list?: boolean
  readonly arguments: readonly ArgumentShape[]
}

function addQuery(
  to: ClassType,
  { name, type, description, nullable = false, list = false, arguments: args }: Root,
): void {
  // Planned: the statement answers, this method is never called.
  const method = { value: (): null => null, configurable: true, writable: true }
  Object.defineProperty(to.prototype, name, method)
  const shown = type()
  Query(list ? (): Shown[] => [shown] : (): Shown => shown, { name, description, nullable })(to.prototype, name, method)
  args.forEach((argument, at) => addArgument(to.prototype, name, at, argument))
}

function addTypeQueries(shapes: Shapes, to: ClassType, type: ContentType): void {
  const scope = scopeArguments(shapes)
  const slug =
    type.declaration.slugFrom === null
      ? []
      : [
          {
            name: 'slug',
            type: () => String,
            description:
              'The slug, in the language asked for or one that stands in for it. One that a published record gave up still finds it where nobody has it now: compare the `slug` of the answer, and redirect.',
          },
        ]
  addQuery(to, {
    name: lowerFirst(type.name),
    type: () => recordType(shapes, type),
    nullable: true,
    description: `One ${type.name}, by id${slug.length > 0 ? ' or slug' : ''}; null when there is none.`,
    arguments: [{ name: 'id', type: () => ID, description: 'The id.' }, ...slug, ...scope],
  })
  addQuery(to, {
    name: type.plural,
    type: () => connectionType(shapes, type),
    description: `${type.declaration.description} All of them, in pages.`,
    arguments: [...pageArguments(shapes, type), ...scope],
  })
  addQuery(to, {
    name: `${type.plural}Aggregate`,
    type: () => aggregateType(shapes, type),
    list: true,
    description: `Counts and figures of ${type.plural}, by groups; one group of all without \`groupBy\`.`,
    arguments: [
      { name: 'where', type: () => whereInput(shapes, type), description: 'Only records that meet these conditions.' },
      { name: 'groupBy', type: () => groupEnum(shapes, type), description: 'By what to group.', list: true },
      ...periodArguments(type),
      ...scope,
    ],
  })
}

/** What editors look at, as they see it whatever is asked of the rest; and what readers are told of a withdrawal. */
function addEditing(shapes: Shapes, to: ClassType): void {
  addQuery(to, {
    name: 'translationWork',
    type: () => workConnection(shapes),
    description: 'Records that the viewer works on and that have something to translate, the newest change first.',
    arguments: workArguments(shapes),
  })
  addQuery(to, {
    name: 'reviews',
    type: () => reviewConnection(shapes),
    description: 'Reviews of what the viewer may publish, and those that the viewer asked for, the newest first.',
    arguments: reviewsArguments(shapes),
  })
  addQuery(to, {
    name: 'reviewsOf',
    type: () => reviewConnection(shapes),
    description: 'Reviews of one record, the newest first, for those who work on it.',
    arguments: reviewsOfArguments(shapes),
  })
  addQuery(to, {
    name: 'revisionComments',
    type: () => revisionCommentConnection(shapes),
    description: 'Remarks on versions of a record, the oldest first, for those who work on it.',
    arguments: revisionCommentsArguments,
  })
  addQuery(to, {
    name: 'withdrawal',
    type: () => withdrawalType(shapes),
    nullable: true,
    description:
      'Why a record is public no more, by its id, or by its type and a slug that it had and nobody has now; null when it was not withdrawn, or is public again.',
    arguments: withdrawalArguments(shapes),
  })
}

/** The resolver class with every root field that reads. */
export function queryResolver(shapes: Shapes): ClassType {
  const made = class Queries {}
  Resolver()(made)
  for (const type of shapes.model.types.values()) addTypeQueries(shapes, made, type)
  const scope = scopeArguments(shapes)
  const text = {
    name: 'text',
    type: () => String,
    description: 'What is typed: words, “phrases” in quotes; accents may be left out.',
    required: true,
  }
  const types = { name: 'types', type: () => searchTypes(shapes), description: 'Only these types.', list: true }
  addQuery(made, {
    name: 'node',
    type: () => shapes.content,
    nullable: true,
    description: 'One record of any type by its id (Relay Object Identification); null when there is none.',
    arguments: [{ name: 'id', type: () => ID, description: 'The id.', required: true }, ...scope],
  })
  addQuery(made, {
    name: 'nodes',
    type: () => shapes.content,
    list: true,
    nullable: 'items',
    description: 'Records of any type by their ids, in that order; null for those that are not there.',
    arguments: [{ name: 'ids', type: () => ID, description: 'At most 100 ids.', required: true, list: true }, ...scope],
  })
  addQuery(made, { name: 'viewer', type: () => ViewerInfo, description: 'Who asks.', arguments: [] })
  addQuery(made, {
    name: 'search',
    type: () => searchConnection(shapes),
    description:
      'Full-text search over all types, best hits first. Accents and spelling variants are found, exact ones first.',
    arguments: [
      text,
      types,
      { name: 'first', type: () => Int, description: 'The first so many, 1–100; 20 when not given.' },
      { name: 'after', type: () => CursorScalar, description: 'Only hits behind this cursor.' },
      ...scope,
    ],
  })
  addEditing(shapes, made)
  if (feedsOf(shapes.model).length > 0)
    addQuery(made, {
      name: 'calendar',
      type: () => calendarConnection(shapes),
      description:
        'National days, anniversaries of relations and foundations, observances and events between two days, in order.',
      arguments: [...calendarArguments(shapes), ...scope],
    })
  addQuery(made, {
    name: 'suggest',
    type: () => suggestion(shapes),
    list: true,
    description: 'Titles for what is typed so far; the last word may be unfinished.',
    arguments: [
      text,
      types,
      { name: 'first', type: () => Int, description: 'At most so many, 1–100; 8 when not given.' },
      ...scope,
    ],
  })
  return made
}
