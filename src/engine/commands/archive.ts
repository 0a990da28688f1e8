import { succeed } from '../../kernel/problem.ts'
import { recordCommand } from './command.ts'
import { openHead } from './open-head.ts'
import type { StageArguments } from './publish.ts'
import { putBack } from './put-back.ts'

/** Puts a record away: it leaves the public and the lists of editors, and keeps everything until it is restored. */
export const archiveRecord = recordCommand<StageArguments>('archive', null, async (transaction, type, asked) => {
  const { id, viewer, expectedVersion } = asked
  const opened = await openHead(transaction, {
    type,
    id,
    lock: 'no key update',
    viewer,
    action: 'publish',
    expectedVersion,
    orArchived: true,
  })
  if (!opened.ok) return opened
  const head = opened.value
  if (head.editorialState === 'archived') return succeed({ id, version: head.version })
  return putBack(transaction, type, { ...asked, head, to: 'archived' })
})
