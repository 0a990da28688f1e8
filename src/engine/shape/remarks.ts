import { ID, Int, type ClassType } from 'type-graphql'
import { GraphQLError } from 'graphql'

import { unionType } from './classes.ts'
import { revisionComment } from './editing.ts'
import { addMutation, type ContentCommands } from './mutation.ts'
import { NotAllowed, NotFound, problemValue, ValidationProblem } from './results.ts'
import type { Shapes } from './shapes.ts'
import { readGlobalId } from '../../kernel/ids.ts'
import { remarkIntent, writeRemark } from '../commands/remark.ts'

/** Adds the mutation that writes a remark on a version of a record of any type. */
export function addRemarks(shapes: Shapes, to: ClassType, commands: ContentCommands): void {
  addMutation(to, shapes.model, {
    name: remarkIntent,
    description: 'Writes a remark on a version of a record, for those who work on it.',
    arguments: [
      { name: 'id', type: () => ID, description: 'The record.', required: true },
      { name: 'version', type: () => Int, description: 'The version that the remark is about.', required: true },
      { name: 'body', type: () => String, description: 'What is said, 1 to 5,000 characters.', required: true },
    ],
    result: unionType('RevisionCommentResult', 'The remark, or what stood in the way.', () => [
      revisionComment(shapes),
      ValidationProblem,
      NotAllowed,
      NotFound,
    ]),
    answer: async ({ args, context }) => {
      const { id, version, body } = args
      const read = typeof id === 'string' ? readGlobalId(id) : null
      const type = read ? shapes.model.types.get(read.typeName) : undefined
      if (!read || !type || typeof version !== 'number' || typeof body !== 'string')
        throw new GraphQLError('This is not an id of this graph. Send an id as the graph gave it.', {
          extensions: { code: 'BAD_USER_INPUT', argument: ['id'] },
        })
      const done = await commands.run({ context, type, intent: remarkIntent, path: null }, (transaction, acting) =>
        writeRemark(transaction, type, { id: read.id, version, body, ...acting }),
      )
      return done.ok ? { __typename: 'RevisionComment', ...done.value } : problemValue(done.problems)
    },
  })
}
