import { ID, Int, Resolver, type ClassType } from 'type-graphql'

import { addBulkDeletion, addBulkMutation } from './bulk-mutations.ts'
import { addIntents, addSharedIntents } from './intent-mutations.ts'
import { addMutation, answering, noteDropped, type ContentCommands } from './mutation.ts'
import { offeredCommands, type OfferedCommand } from './record-commands.ts'
import { idOf } from './sent.ts'
import { addRemarks } from './remarks.ts'
import { deletionListUnion, deletionUnion, problemValue, resultUnion } from './results.ts'
import type { Shapes } from './shapes.ts'
import { globalId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/names.ts'
import { deleteRecord } from '../commands/delete.ts'
import type { ContentType } from '../model/model.ts'

/** Where mutations are added, and what stands behind them. */
export interface MutationTarget {
  readonly shapes: Shapes
  readonly to: ClassType
  readonly commands: ContentCommands
}

function addRecordMutation<A>(
  { shapes, to, commands }: MutationTarget,
  type: ContentType,
  result: symbol,
  { command, description, arguments: args, read }: OfferedCommand<A>,
): void {
  addMutation(to, shapes.model, {
    name: command.intent(type),
    description: description(oneOf(type.name)),
    arguments: args(shapes, type),
    result,
    answer: call =>
      answering(
        call,
        async reading => {
          reading.checkRecord(type.name, call.info)
          const asked = read(type, { ...call, locales: shapes.model.locales })
          const done = await commands.run(
            { context: call.context, type, intent: command.intent(type), path: command.path },
            (transaction, acting) => command.step(transaction, type, { ...asked, ...acting }),
          )
          if (!done.ok) return problemValue(done.problems)
          noteDropped(call, done.value)
          return reading.record(type.name, done.value.id, call.info)
        },
        true,
      ),
  })
}

function addDeletion({ shapes, to, commands }: MutationTarget, type: ContentType, result: symbol): void {
  addMutation(to, shapes.model, {
    name: deleteRecord.intent(type),
    description: `Deletes ${oneOf(type.name)}; refused while other records point at it. It can be restored.`,
    arguments: [
      { name: 'id', type: () => ID, description: 'The record.', required: true },
      {
        name: 'expectedVersion',
        type: () => Int,
        description: 'The version that was read; another one is a VersionConflict.',
      },
    ],
    result,
    answer: async ({ args, context }) => {
      const { id, expectedVersion } = args
      const asked = {
        id: idOf(type, id),
        expectedVersion: typeof expectedVersion === 'number' ? expectedVersion : null,
      }
      const done = await commands.run(
        { context, type, intent: deleteRecord.intent(type), path: null },
        (transaction, acting) => deleteRecord.step(transaction, type, { ...asked, ...acting }),
      )
      return done.ok ? { __typename: 'Deleted', id: globalId(type.name, done.value.id) } : problemValue(done.problems)
    },
  })
}

/** The resolver class with the commands of every content type. */
export function mutationResolver(shapes: Shapes, commands: ContentCommands): ClassType {
  const made = class Mutations {}
  Resolver()(made)
  const target: MutationTarget = { shapes, to: made, commands }
  const [deletion, deletions] = [deletionUnion(), deletionListUnion()]
  addRemarks(shapes, made, commands)
  for (const type of shapes.model.types.values()) {
    const result = resultUnion(shapes, type)
    for (const offer of offeredCommands)
      offer(offered => {
        if (offered.of?.(type) === false) return
        addRecordMutation(target, type, result, offered)
        if (offered.inBulk) addBulkMutation(target, type, offered)
      })
    addDeletion(target, type, deletion)
    addBulkDeletion(target, type, deletions)
    addIntents(target, type, result)
  }
  addSharedIntents(target)
  return made
}
