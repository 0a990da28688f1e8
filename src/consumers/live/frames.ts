import 'reflect-metadata'

import { createUnionType, Field, ID, Int, ObjectType, registerEnumType, type ClassType } from 'type-graphql'

import { typeNameOf } from '../../engine/shape/classes.ts'
import { CursorScalar, DateTimeScalar } from '../../graph/scalars.ts'
import type { RecordId } from '../../kernel/ids.ts'
import type { Ends } from './changed.ts'

/** What a change means to this viewer. */
export const ChangeKind = { SNAPSHOT: 'SNAPSHOT', ENTER: 'ENTER', UPDATE: 'UPDATE', LEAVE: 'LEAVE' } as const
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What a change means to this viewer.',
  valuesConfig: {
    SNAPSHOT: { description: 'The record matched when the subscription began.' },
    ENTER: { description: 'The record can now be read, and matches.' },
    UPDATE: { description: 'It could be read and matched before, does so now, and is another.' },
    LEAVE: { description: 'It can no longer be read, or does not match any more.' },
  },
})

/** Why a record left. */
export const LeaveReason = {
  DELETED: 'DELETED',
  UNPUBLISHED: 'UNPUBLISHED',
  WITHDRAWN: 'WITHDRAWN',
  ARCHIVED: 'ARCHIVED',
  NO_MATCH: 'NO_MATCH',
  NOT_READABLE: 'NOT_READABLE',
} as const
registerEnumType(LeaveReason, {
  name: 'LeaveReason',
  description: 'Why a record left.',
  valuesConfig: {
    DELETED: { description: 'It was deleted.' },
    UNPUBLISHED: { description: 'It was taken out of what is public.' },
    WITHDRAWN: { description: 'It was taken back; `withdrawal` tells why.' },
    ARCHIVED: { description: 'It was put away.' },
    NO_MATCH: { description: 'It can be read, and the filter does not hold any more.' },
    NOT_READABLE: { description: 'Another organisation keeps it now.' },
  },
})

/** One record that a commit changed for this viewer. */
export interface Change {
  readonly kind: keyof typeof ChangeKind
  readonly typeName: string
  /** Global id. */
  readonly id: string
  readonly version: number
  readonly intent: string
  /** RFC 3339. */
  readonly at: string
  readonly reason: keyof typeof LeaveReason | null
  /** Not shown: where the record is read from. */
  readonly recordId: RecordId
  /** Not shown: the states between which `diff` tells; null where there is nothing to tell. */
  readonly ends: Ends | null
}

/** What `changes` sends; cursors are signed. */
export type Frame =
  | {
      readonly __typename: 'ChangeBatch'
      readonly cursor: string
      /** Global id. */
      readonly releaseId: string | null
      readonly changes: readonly Change[]
    }
  | { readonly __typename: 'Heartbeat'; readonly cursor: string; readonly at: string }
  | { readonly __typename: 'Reset'; readonly cursor: string; readonly reason: 'TOO_OLD' | 'OTHER_DATABASE' }

/** The types of frames in the graph, for one schema: the type of `Change.record` belongs to it. */
export function frameTypes(): { readonly change: ClassType; readonly frame: symbol } {
  @ObjectType('Change', { description: 'One record that a commit changed for this viewer.' })
  class ShownChange {
    @Field(() => ChangeKind, { description: 'What happened to it.' })
    declare kind: keyof typeof ChangeKind
    @Field(() => String, { description: 'Its type.' })
    declare typeName: string
    @Field(() => ID, { description: 'Its id.' })
    declare id: string
    @Field(() => Int, {
      description:
        'Its version after the change; of a record that left, the version of its leaving. Versions ascend per record.',
    })
    declare version: number
    @Field(() => String, { description: 'The command that did it; of a snapshot `snapshot`.' })
    declare intent: string
    @Field(() => DateTimeScalar, { description: 'When.' })
    declare at: string
    @Field(() => LeaveReason, { nullable: true, description: 'Why it left; null for all others.' })
    declare reason: keyof typeof LeaveReason | null
  }

  @ObjectType('ChangeBatch', { description: 'What one commit changed for this viewer, all of it together.' })
  class ShownBatch {
    @Field(() => CursorScalar, { description: 'Send it as `after` to go on behind this commit.' })
    declare cursor: string
    @Field(() => ID, { nullable: true, description: 'The release that went live with it; null where it was none.' })
    declare releaseId: string | null
    @Field(() => [ShownChange], { description: 'The records, in the order in which they were changed.' })
    declare changes: ShownChange[]
  }

  @ObjectType('Heartbeat', {
    description:
      'A sign of life: nothing else that this viewer may see happened up to the cursor. Without `after` it also opens the subscription.',
  })
  class ShownHeartbeat {
    @Field(() => CursorScalar, { description: 'Send it as `after` to go on from here.' })
    declare cursor: string
    @Field(() => DateTimeScalar, { description: 'When it was sent.' })
    declare at: string
  }

  @ObjectType('Reset', {
    description: 'The cursor cannot be gone on from: read everything anew, then go on from the cursor given here.',
  })
  class ShownReset {
    @Field(() => CursorScalar, { description: 'The present end of the log.' })
    declare cursor: string
    @Field(() => String, {
      description: '`TOO_OLD`: behind the retention. `OTHER_DATABASE`: the cursor is of another database.',
    })
    declare reason: string
  }

  const frame: unknown = createUnionType({
    name: 'ChangesFrame',
    description: 'What `changes` sends.',
    types: () => [ShownBatch, ShownHeartbeat, ShownReset] as const,
    resolveType: value => typeNameOf(value),
  })
  if (typeof frame !== 'symbol') throw new Error('the union ChangesFrame is no symbol')
  return { change: ShownChange, frame }
}
