import { newRecordId, type RecordId } from '../../kernel/ids.ts'
import { recordCommand } from './command.ts'
import type { Reading } from './parse/parsed.ts'
import { save, type Check } from './save.ts'

/** Arguments of a creation. */
export interface CreateArguments {
  /** The language of the localized texts in the input. */
  readonly locale: string
  /** Field name → value, as GraphQL coerced it. */
  readonly input: unknown
  /** The input as it was read before; read now when not given. */
  readonly reading?: Reading
  /** The id that the record is to have; a fresh one by default. */
  readonly id?: RecordId
  readonly check?: Check
}

/** Makes a record as a draft of version 1. */
export const createRecord = recordCommand<CreateArguments>(
  'create',
  ['input'],
  async (transaction, type, { locale, input, reading, viewer, now, id = newRecordId(now.getTime()), check }) => {
    await transaction.query(
      'insert into records (id, type_name, created_at, made_by) values ($1::uuid, $2, $3::timestamptz, $4::uuid)',
      [id, type.name, now.toISOString(), viewer.actorId],
    )
    return save(transaction, type, { id, head: null, locale, input, reading, now, viewer, check })
  },
)
