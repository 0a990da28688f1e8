import type { RecordId } from '../../kernel/ids.ts'
import { recordCommand } from './command.ts'
import { openHead } from './open-head.ts'
import type { Reading } from './parse/parsed.ts'
import { save } from './save.ts'
import type { ContentType } from '../model/model.ts'

/** Arguments of an update. */
export interface UpdateArguments {
  readonly id: RecordId
  /** The version that the caller has seen: what others changed since is kept, unless it is a field that is sent here. */
  readonly expectedVersion: number
  /** The language of the localized texts in the input. */
  readonly locale: string
  /** Field name → value; fields that are not in it are not touched, null clears. */
  readonly input: unknown
  /** The input as it was read before; read now when not given. */
  readonly reading?: Reading
}

/** Changes fields of a record's draft; what is published stays as it is until it is published again. */
export const updateRecord = recordCommand<UpdateArguments>('update', ['input'], async (transaction, type, asked) => {
  const { id, expectedVersion, locale, input, reading, viewer, now } = asked
  const opened = await openHead(transaction, {
    type,
    id,
    lock: 'no key update',
    viewer,
    action: 'edit',
    textsIn: onlyTexts(type, input) ? locale : null,
  })
  if (!opened.ok) return opened
  return save(transaction, type, { id, head: opened.value, seen: expectedVersion, locale, input, reading, now, viewer })
})

/** Whether an input holds texts of its language and nothing else. */
const onlyTexts = ({ localized }: ContentType, input: unknown): boolean =>
  typeof input === 'object' && input !== null && Object.keys(input).every(key => key === 'slug' || localized.has(key))
