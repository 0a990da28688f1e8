import { succeed } from '../../kernel/problem.ts'
import { recordCommand } from './command.ts'
import { openHead } from './open-head.ts'
import type { StageArguments } from './publish.ts'
import { putBack } from './put-back.ts'

/** Takes a record out of what is published. Its newest state stays as a draft, with the instant of its publication. */
export const unpublishRecord = recordCommand<StageArguments>('unpublish', null, async (transaction, type, asked) => {
  const { id, viewer, expectedVersion } = asked
  const opened = await openHead(transaction, {
    type,
    id,
    lock: 'no key update',
    viewer,
    action: 'publish',
    expectedVersion,
  })
  if (!opened.ok) return opened
  const head = opened.value
  if (!head.isPublished) return succeed({ id, version: head.version })
  return putBack(transaction, type, { ...asked, head, to: 'draft' })
})
