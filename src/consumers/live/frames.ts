import 'reflect-metadata'

import { Field, Int, ID, ObjectType, registerEnumType } from 'type-graphql'

import { CursorScalar, DateTimeScalar } from '../../graph/scalars.ts'
import type { RecordId } from '../../kernel/ids.ts'
import type { OperationRead } from '../../engine/read/operation-read.ts'

/** What a change means to this viewer. */
export const ChangeKind = { ENTER: 'ENTER', UPDATE: 'UPDATE', LEAVE: 'LEAVE' } as const
registerEnumType(ChangeKind, {
  name: 'ChangeKind', description: 'What a change means to this viewer.',
  valuesConfig: { ENTER: { description: 'The record can now be read.' }, UPDATE: { description: 'It could be read before and is another now.' }, LEAVE: { description: 'It can no longer be read.' } },
})

@ObjectType({ description: 'One record that a commit changed for this viewer.', simpleResolvers: true })
export class Change {
  @Field(() => ChangeKind, { description: 'What happened to it.' })
  declare kind: keyof typeof ChangeKind
  @Field(() => String, { description: 'Its type.' })
  declare typeName: string
  @Field(() => ID, { description: 'Its id.' })
  declare id: string
  @Field(() => Int, { description: 'Its version after the change; of a record that left, the last one that could be read.' })
  declare version: number
  @Field(() => String, { description: 'The command that did it.' })
  declare intent: string
  @Field(() => DateTimeScalar, { description: 'When.' })
  declare at: string
  /** Not shown: where the record is read from. */
  declare recordId: RecordId
  declare read: OperationRead
}

@ObjectType({ description: 'What one commit changed for this viewer, all of it together.' })
export class ChangeBatch {
  @Field(() => CursorScalar, { description: 'Send it as `after` to go on behind this commit.' })
  declare cursor: string
  @Field(() => [Change], { description: 'The records, in the order in which they were changed.' })
  declare changes: Change[]
}

@ObjectType({ description: 'A sign of life: nothing that this viewer may see happened up to the cursor.' })
export class Heartbeat {
  @Field(() => CursorScalar, { description: 'Send it as `after` to go on from here.' })
  declare cursor: string
  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  declare at: string
}

@ObjectType({ description: 'The cursor cannot be gone on from: read everything anew, then go on from the cursor given here.' })
export class Reset {
  @Field(() => CursorScalar, { description: 'The present end of the log.' })
  declare cursor: string
  @Field(() => String, { description: '`TOO_OLD`: behind the retention. `OTHER_DATABASE`: the cursor is of another database.' })
  declare reason: string
}
