import type { RecordId } from '../../kernel/ids.ts'
import { fail, type Result } from '../../kernel/problem.ts'
import type { ContentType } from '../model/model.ts'
import { command, type CommandContext, type Saved } from './command.ts'
import { versionConflict } from './facts.ts'
import { openHead } from './open-head.ts'
import { save } from './save.ts'
import type { ContentDoor } from './transaction.ts'

/** Arguments of an update. */
export interface UpdateArguments extends CommandContext {
  readonly id: RecordId
  /** The version that the caller has seen. */
  readonly expectedVersion: number
  /** The language of the localized texts in the input. */
  readonly locale: string
  /** Field name → value; fields that are not in it are not touched, null clears. */
  readonly input: unknown
}

/** Changes fields of a record's draft; what is published stays as it is until it is published again. */
export async function updateRecord(
  door: ContentDoor,
  type: ContentType,
  { id, expectedVersion, locale, input, now, ...context }: UpdateArguments,
): Promise<Result<Saved>> {
  return command(door, { type, intent: `update${type.name}`, path: ['input'], ...context, now }, async transaction => {
    const opened = await openHead(transaction, {
      type,
      id,
      lock: 'no key update',
      viewer: context.viewer,
      action: 'edit',
      textsIn: onlyTexts(type, input) ? locale : null,
    })
    if (!opened.ok) return opened
    const head = opened.value
    if (head.version !== expectedVersion) return fail(versionConflict(expectedVersion, head.version))
    return save(transaction, type, { id, head, locale, input, now, viewer: context.viewer })
  })
}

/** Whether an input holds texts of its language and nothing else. */
const onlyTexts = ({ localized }: ContentType, input: unknown): boolean =>
  typeof input === 'object' && input !== null && Object.keys(input).every(key => key === 'slug' || localized.has(key))
