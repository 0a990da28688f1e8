import { ID } from 'type-graphql'

import type { ArgumentShape } from './classes.ts'
import { mostItems } from './bulk-mutations.ts'
import { offeredIntents, type OfferedIntent } from './intents.ts'
import { addMutation, answering, noteDropped, type Call } from './mutation.ts'
import type { MutationTarget } from './mutations.ts'
import { localeOf } from './command-arguments.ts'
import { problemValue, resultUnionOf } from './results.ts'
import { PartialDateInputScalar } from '../../graph/scalars.ts'
import { readGlobalId } from '../../kernel/ids.ts'
import { fail, type Problem, type Result } from '../../kernel/problem.ts'
import type { Acting, Saved } from '../commands/command.ts'
import type { Intended } from '../commands/intents/change.ts'
import { mergeInto } from '../commands/intents/merger.ts'
import { complainTo, refused, type Complain } from '../commands/parse/parsed.ts'
import { readReference } from '../commands/parse/references.ts'
import { wrong } from '../commands/parse/wording.ts'
import type { Transaction } from '../commands/transaction.ts'
import type { MergingIntent } from '../declare/intents.ts'
import type { ContentType } from '../model/model.ts'

const publish: ArgumentShape = {
  name: 'publish',
  type: () => Boolean,
  description:
    'Whether it goes public in the same transaction; refused when the record has other changes that are not public.',
  default: false,
}

const intended = (call: Call, acting: Acting): Intended => ({
  ...acting,
  locale: call.locale,
  publish: call.args['publish'] === true,
})

/** Adds the intents of a content type, which answer what its other commands answer. */
export function addIntents(target: MutationTarget, type: ContentType, result: symbol): void {
  for (const intent of offeredIntents(target.shapes, type)) addIntent(target, type, result, intent)
}

function addIntent(
  { shapes, to, commands }: MutationTarget,
  type: ContentType,
  result: symbol,
  { name, description, arguments: args, work, placed }: OfferedIntent,
): void {
  addMutation(to, shapes.model, {
    name,
    description,
    arguments: [...args, publish, localeOf(shapes)],
    result,
    answer: call => {
      const asked = work(call.args)
      return commanded(
        commands,
        { call, type, name },
        (transaction, acting) => asked(transaction, intended(call, acting)),
        placed,
      )
    },
  })
}

interface Commanded {
  readonly call: Call
  readonly type: ContentType
  readonly name: string
}

/** Runs an intent in one transaction, and answers the record or its problems with places among the arguments. */
const commanded = (
  commands: MutationTarget['commands'],
  { call, type, name }: Commanded,
  work: (transaction: Transaction, acting: Acting) => Promise<Result<Saved>>,
  placed: OfferedIntent['placed'],
): Promise<unknown> =>
  answering(call, async reading => {
    reading.checkRecord(type.name, call.info)
    const done = await commands.run({ context: call.context, type, intent: name, path: ['input'] }, work)
    if (done.ok) {
      noteDropped(call, done.value)
      return reading.record(type.name, done.value.id, call.info)
    }
    return problemValue(done.problems.map(problem => ({ ...problem, path: placed(problem.path) })))
  })

/** Adds the intents of interfaces, on the content types that show them. */
export function addSharedIntents(target: MutationTarget): void {
  const { shapes } = target
  for (const { name, intents = {} } of shapes.model.interfaces) {
    const types = [...shapes.model.types.values()].filter(({ declaration }) => declaration.implements?.includes(name))
    if (types.length === 0) continue
    const result = Object.keys(intents).length > 0 ? resultUnionOf(shapes, name, types) : null
    for (const [intent, declared] of Object.entries(intents))
      if (result) addMerger(target, { name: intent, intent: declared, types, result })
  }
}

interface OfferedMerger {
  readonly name: string
  readonly intent: MergingIntent
  readonly types: readonly ContentType[]
  readonly result: symbol
}

function addMerger({ shapes, to, commands }: MutationTarget, { name, intent, types, result }: OfferedMerger): void {
  addMutation(to, shapes.model, {
    name,
    description: intent.description,
    arguments: [
      {
        name: 'from',
        type: () => ID,
        description: `Those that end, up to ${mostItems} of one type.`,
        required: true,
        list: true,
      },
      { name: 'into', type: () => ID, description: 'The successor, of the same type.', required: true },
      {
        name: 'on',
        type: () => PartialDateInputScalar,
        description: 'The day: the first on which the successor alone is there.',
        required: true,
      },
      publish,
      localeOf(shapes),
    ],
    result,
    answer: call => {
      const { from, into, on } = call.args
      const named = typeof into === 'string' ? readGlobalId(into)?.typeName : undefined
      const type = types.find(one => one.name === named) ?? types[0]
      if (!type) throw new Error(`${name} has no content type`)
      const problems: Problem[] = []
      const complain: Complain = complainTo(problems)
      const all = types.map(one => one.name)
      const successor = readReference(into, all, ['into'], complain)
      const ids = (Array.isArray(from) ? from : []).map((id, at) =>
        readReference(id, successor === refused ? all : [type.name], ['from', at], complain),
      )
      if (ids.length === 0 || ids.length > mostItems) complain(['from'], wrong.outOfCount(ids.length, mostItems))
      return commanded(
        commands,
        { call, type, name },
        async (transaction, acting) =>
          problems.length > 0 || successor === refused
            ? fail(...problems)
            : mergeInto(transaction, type, intent, {
                ...intended(call, acting),
                from: ids.flatMap(read => (read === refused ? [] : [read.id])),
                into: successor.id,
                on: String(on),
              }),
        path => path,
      )
    },
  })
}
