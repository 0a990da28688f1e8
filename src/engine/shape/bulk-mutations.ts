import type { ClassType } from 'type-graphql'

import { addField, inputType, objectType, type ArgumentShape } from './classes.ts'
import { addMutation, answering, noteDropped, type Call } from './mutation.ts'
import type { MutationTarget } from './mutations.ts'
import type { OfferedCommand } from './record-commands.ts'
import { recordType } from './records.ts'
import { id, recordOf, version } from './command-arguments.ts'
import { listUnion, problemValue } from './results.ts'
import type { Shapes } from './shapes.ts'
import { globalId } from '../../kernel/ids.ts'
import { oneOf, upperFirst } from '../../kernel/names.ts'
import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'
import type { Saved } from '../commands/command.ts'
import { deleteRecord } from '../commands/delete.ts'
import { wrong } from '../commands/parse/wording.ts'
import type { ContentType } from '../model/model.ts'
import type { OperationRead } from '../read/operation-read.ts'

/** How many records one mutation may change. */
export const mostItems = 100

/** What a bulk answers when it succeeds: its records, in the order of the items. */
export function listType(shapes: Shapes, type: ContentType): ClassType {
  const name = `${type.name}List`
  return shapes.once(
    name,
    () => objectType(name, `Several ${type.plural}, in the order in which they were sent.`),
    made =>
      addField(made, 'items', {
        type: () => recordType(shapes, type),
        description: 'The records as they now stand for editors.',
        required: true,
        list: true,
      }),
  )
}

/** The input of one item: what the single command takes, its language for all of them apart. */
function itemInput(shapes: Shapes, name: string, args: readonly ArgumentShape[]): ClassType {
  return shapes.once(
    name,
    () => inputType(name, 'One of the records.'),
    made => {
      for (const { name: key, ...shape } of args) addField(made, key, shape)
    },
  )
}

const bulkName = (type: ContentType, intent: string): string => intent.replace(type.name, upperFirst(type.plural))

/** Adds the form of a command for many records: one transaction, all of them or none. */
export function addBulkMutation<A>(
  { shapes, to, commands }: MutationTarget,
  type: ContentType,
  { command, description, arguments: argumentsOf, read }: OfferedCommand<A>,
): void {
  const args = argumentsOf(shapes, type)
  const locale = args.filter(({ name }) => name === 'locale')
  const own = args.filter(({ name }) => name !== 'locale')
  // What all types ask for alike is one input for all of them.
  const isShared = own.every(({ name }) => name !== 'input')
  const intent = bulkName(type, command.intent(type))
  const verb = upperFirst(command.intent(type).replace(type.name, ''))
  const input = `${isShared ? '' : type.name}${verb}Item`
  addMutation(to, shapes.model, {
    name: intent,
    description: `${description(oneOf(type.name))} For up to ${mostItems} records in one transaction: all of them or none.`,
    arguments: [
      {
        name: 'items',
        type: () => itemInput(shapes, input, own),
        description: 'The records.',
        required: true,
        list: true,
      },
      ...locale,
    ],
    result: listUnion(type, listType(shapes, type)),
    answer: call =>
      answering(call, async reading => {
        reading.checkRecord(type.name, call.info, 'items')
        const { locale: language } = call
        const sent = itemsOf(call)
        if (!sent.ok) return problemValue(sent.problems)
        const items = sent.value.map(args => read(type, { args, locale: language, locales: shapes.model.locales }))
        const done = await commands.run({ context: call.context, type, intent, path: null }, (transaction, acting) =>
          each(items, item => command.step(transaction, type, { ...item, ...acting })),
        )
        if (!done.ok) return problemValue(done.problems)
        for (const [at, saved] of done.value.entries()) noteDropped(call, saved, ['items', at])
        return shown(reading, type, done.value, call)
      }),
  })
}

/** Adds the form of deletion for many records. */
export function addBulkDeletion({ shapes, to, commands }: MutationTarget, type: ContentType, result: symbol): void {
  const intent = bulkName(type, deleteRecord.intent(type))
  addMutation(to, shapes.model, {
    name: intent,
    description: `Deletes up to ${mostItems} ${type.plural} in one transaction, all of them or none; refused while other records point at one of them. They can be restored.`,
    arguments: [
      {
        name: 'items',
        type: () => itemInput(shapes, 'DeleteItem', [id, version]),
        description: 'The records.',
        required: true,
        list: true,
      },
    ],
    result,
    answer: async call => {
      const sent = itemsOf(call)
      if (!sent.ok) return problemValue(sent.problems)
      const spoken = { locale: call.locale, locales: shapes.model.locales }
      const items = sent.value.map(args => recordOf(type, { args, ...spoken }))
      const done = await commands.run({ context: call.context, type, intent, path: null }, (transaction, acting) =>
        each(items, item => deleteRecord.step(transaction, type, { ...item, ...acting })),
      )
      return done.ok
        ? { __typename: 'DeletedList', ids: done.value.map(one => globalId(type.name, one.id)) }
        : problemValue(done.problems)
    },
  })
}

type Item = Readonly<Record<string, unknown>>
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null

function itemsOf({ args }: Call): Result<readonly Item[]> {
  const given: readonly unknown[] = Array.isArray(args['items']) ? args['items'] : []
  if (given.length === 0 || given.length > mostItems)
    return fail({ code: 'VALIDATION', path: ['items'], ...wrong.outOfCount(given.length, mostItems) })
  return succeed(given.filter(isItem))
}

/** Does something for each item and answers the problems of all of them: of these the paths begin with the item's place. */
async function each<A>(
  items: readonly A[],
  step: (item: A) => Promise<Result<Saved>>,
): Promise<Result<readonly Saved[]>> {
  const out: Saved[] = []
  const problems: Problem[] = []
  for (const [at, item] of items.entries()) {
    const done = await step(item)
    if (done.ok) out.push(done.value)
    else problems.push(...done.problems.map(problem => ({ ...problem, path: ['items', at, ...problem.path] })))
  }
  return problems.length > 0 ? fail(...problems) : succeed(out)
}

async function shown(
  reading: OperationRead,
  type: ContentType,
  saved: readonly Saved[],
  { info }: Call,
): Promise<object> {
  const below = reading.below(`${type.name}List`, info, 'items')
  const keys = await Promise.all(
    below.map(async ({ key, info: inner }) => [
      key,
      await Promise.all(saved.map(({ id }) => reading.record(type.name, id, inner))),
    ]),
  )
  return { __typename: `${type.name}List`, ...Object.fromEntries(keys) }
}
