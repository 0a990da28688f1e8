import { newRecordId, type RecordId } from '../../kernel/ids.ts'
import type { Result } from '../../kernel/problem.ts'
import type { ContentType } from '../model/model.ts'
import { command, type CommandContext, type Saved } from './command.ts'
import { save } from './save.ts'
import type { ContentDoor } from './transaction.ts'

/** Arguments of a creation. */
export interface CreateArguments extends CommandContext {
  /** The language of the localized texts in the input. */
  readonly locale: string
  /** Field name → value, as GraphQL coerced it. */
  readonly input: unknown
  /** The id that the record is to have; a fresh one by default. */
  readonly id?: RecordId
}

/** Makes a record as a draft of version 1. */
export async function createRecord(
  door: ContentDoor,
  type: ContentType,
  { locale, input, now, id = newRecordId(now.getTime()), ...context }: CreateArguments,
): Promise<Result<Saved>> {
  return command(door, { type, intent: `create${type.name}`, path: ['input'], ...context, now }, async transaction => {
    await transaction.query(
      'insert into records (id, type_name, created_at, made_by) values ($1::uuid, $2, $3::timestamptz, $4::uuid)',
      [id, type.name, now.toISOString(), context.viewer.actorId],
    )
    return save(transaction, type, { id, head: null, locale, input, now, viewer: context.viewer })
  })
}
