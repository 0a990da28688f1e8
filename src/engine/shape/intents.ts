import { ID } from 'type-graphql'

import type { ArgumentShape } from './classes.ts'
import { inputField, memberField, ownedInput } from './inputs.ts'
import { mostItems } from './bulk-mutations.ts'
import type { Shapes } from './shapes.ts'
import type { RecordId } from '../../kernel/ids.ts'
import { fail, type Problem, type Result } from '../../kernel/problem.ts'
import type { Saved } from '../commands/command.ts'
import type { Intended } from '../commands/intents/change.ts'
import { appendTo, endIn, ownedList } from '../commands/intents/lists.ts'
import { createBy, setBy } from '../commands/intents/records.ts'
import { wrong } from '../commands/parse/wording.ts'
import { complainTo, refused, type Path } from '../commands/parse/parsed.ts'
import { readReference } from '../commands/parse/references.ts'
import type { Transaction } from '../commands/transaction.ts'
import type { AppendingIntent, Intent, Taken } from '../declare/intents.ts'
import type { ContentType } from '../model/model.ts'

type Arguments = Readonly<Record<string, unknown>>

/** What is done for what was sent. */
type Work = (transaction: Transaction, intended: Intended) => Promise<Result<Saved>>

/** An intent as the graph offers it, without what all of them have: `publish` and `locale`. */
export interface OfferedIntent {
  readonly name: string
  readonly description: string
  readonly arguments: readonly ArgumentShape[]
  readonly work: (args: Arguments) => Work
  /** Of a place in the command's input: the one among the arguments. */
  readonly placed: (path: Path) => Path
}

/** The intents of a content type, an intent's form for many values behind it. */
export const offeredIntents = (shapes: Shapes, type: ContentType): readonly OfferedIntent[] =>
  Object.entries(type.declaration.intents ?? {}).flatMap(([name, intent]) => [
    offeredIntent(shapes, type, name, intent),
    ...(intent.form === 'appends' && intent.many !== null ? [offeredMany(shapes, type, intent, intent.many)] : []),
  ])

function offeredIntent(shapes: Shapes, type: ContentType, name: string, intent: Intent): OfferedIntent {
  const { description } = intent
  if (intent.form === 'creates') {
    const args = fieldArguments(shapes, type, intent)
    return {
      name,
      description,
      arguments: args,
      work: sent => (transaction, intended) =>
        createBy(transaction, type, intent, { ...intended, input: valuesOf(args, sent) }),
      placed: among(args, null),
    }
  }
  const record = recordArgument(type, intent.record)
  if (intent.form === 'sets') {
    const args = fieldArguments(shapes, type, intent)
    return {
      name,
      description,
      arguments: [record, ...args],
      work: sent =>
        onRecord(
          type,
          sent[intent.record],
          id => (transaction, intended) =>
            setBy(transaction, type, intent, { ...intended, id, input: valuesOf(args, sent) }),
        ),
      placed: among(args, intent.record),
    }
  }
  if (intent.form === 'ends') {
    const args = memberArguments(shapes, type, intent.list, { required: [intent.by, intent.to] })
    return {
      name,
      description,
      arguments: [record, ...args],
      work: sent =>
        onRecord(
          type,
          sent[intent.record],
          id => (transaction, intended) =>
            endIn(transaction, type, intent, { ...intended, id, input: valuesOf(args, sent) }),
        ),
      placed: among(args, intent.record),
    }
  }
  const args = intent.taken
    ? memberArguments(shapes, type, intent.list, intent.taken)
    : [valueArgument(shapes, type, intent, false)]
  return {
    name,
    description,
    arguments: [record, ...args],
    work: sent =>
      onRecord(type, sent[intent.record], id => (transaction, intended) => {
        const items = [intent.taken ? valuesOf(args, sent) : sent['input']]
        return appendTo(transaction, type, intent.list, { ...intended, id, items })
      }),
    placed: path => {
      const inside = path[0] === 'input' && path[1] === intent.list
      if (!inside) return among([], intent.record)(path)
      const [member, ...rest] = path.slice(3)
      if (!intent.taken) return ['input', ...path.slice(3)]
      return member === undefined ? [intent.taken.required[0] ?? intent.record] : [member, ...rest]
    },
  }
}

function offeredMany(shapes: Shapes, type: ContentType, intent: AppendingIntent, name: string): OfferedIntent {
  const { description, list, record } = intent
  return {
    name,
    description: `${description} Up to ${mostItems} at once: all of them or none.`,
    arguments: [recordArgument(type, record), valueArgument(shapes, type, intent, true)],
    work: sent =>
      onRecord(type, sent[record], id => async (transaction, intended) => {
        const items: readonly unknown[] = Array.isArray(sent['inputs']) ? sent['inputs'] : []
        return items.length === 0 || items.length > mostItems
          ? fail({ code: 'VALIDATION', path: ['inputs'], ...wrong.outOfCount(items.length, mostItems) })
          : appendTo(transaction, type, list, { ...intended, id, items })
      }),
    placed: path => (path[0] === 'input' && path[1] === list ? ['inputs', ...path.slice(2)] : among([], record)(path)),
  }
}

/** Work on the record of an id; problems of the id point at `id`. */
function onRecord(type: ContentType, value: unknown, work: (id: RecordId) => Work): Work {
  const problems: Problem[] = []
  const read = readReference(value, [type.name], ['id'], complainTo(problems))
  return read === refused ? async () => fail(...problems) : work(read.id)
}

const recordArgument = (type: ContentType, name: string): ArgumentShape => ({
  name,
  type: () => ID,
  description: `Which one: an id of ${type.name}.`,
  required: true,
})

const valueArgument = (shapes: Shapes, type: ContentType, { list }: AppendingIntent, many: boolean): ArgumentShape => ({
  name: many ? 'inputs' : 'input',
  type: () => ownedInput(shapes, ownedList(type, list).declared),
  description: many ? 'What is added, in order.' : 'What is added.',
  required: true,
  list: many,
})

const taken = ({ required, optional = [] }: Taken): readonly (readonly [string, boolean])[] => [
  ...required.map(name => [name, true] as const),
  ...optional.map(name => [name, false] as const),
]

const fieldArguments = (shapes: Shapes, type: ContentType, of: Taken): readonly ArgumentShape[] =>
  taken(of).map(([name, required]) => ({ ...inputField(shapes, type, name), name, required }))

const memberArguments = (shapes: Shapes, type: ContentType, list: string, of: Taken): readonly ArgumentShape[] =>
  taken(of).map(([name, required]) => {
    const member = ownedList(type, list).declared.fields[name]
    if (!member) throw new Error(`${type.name}.${list} has no ${name}`)
    return { ...memberField(shapes, member), name, required }
  })

/** The arguments that were sent, null among them. */
const valuesOf = (args: readonly ArgumentShape[], sent: Arguments): Arguments =>
  Object.fromEntries(args.flatMap(({ name }) => (sent[name] === undefined ? [] : [[name, sent[name]]])))

/** Places of arguments; of everything else it is the record, or the whole call. */
const among =
  (args: readonly ArgumentShape[], record: string | null): ((path: Path) => Path) =>
  path => {
    const [first, field] = path
    if (first === 'input' && args.some(({ name }) => name === field)) return path.slice(1)
    return first === 'input' || first === 'id' ? (record === null ? [] : [record]) : path
  }
