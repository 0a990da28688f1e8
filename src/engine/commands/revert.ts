import { fail, succeed } from '../../kernel/problem.ts'
import { recordCommand } from './command.ts'
import { noSuchVersion } from './facts.ts'
import { stateAt } from '../history/state-at.ts'
import { layState } from './lay.ts'
import { openHead } from './open-head.ts'
import { withPersonal } from './personal.ts'
import type { StageArguments } from './publish.ts'

/** Arguments of a return to an earlier version. */
export interface RevertArguments extends StageArguments {
  /** The version whose content comes back. */
  readonly toVersion: number
}

/** Brings the content of an earlier version back as a new version of the draft; personal values stay as they are. */
export const revertRecord = recordCommand<RevertArguments>('revert', null, async (transaction, type, asked) => {
  const { id, viewer, now, expectedVersion, toVersion } = asked
  const opened = await openHead(transaction, {
    type,
    id,
    lock: 'no key update',
    viewer,
    action: 'edit',
    expectedVersion,
  })
  if (!opened.ok) return opened
  const head = opened.value
  if (toVersion === head.version) return succeed({ id, version: head.version })
  const former = await stateAt(transaction.query, type, id, toVersion)
  if (!former) return fail(noSuchVersion(toVersion, head.version))
  const state = withPersonal(type, former.state, head.state)
  return layState(transaction, type, { id, viewer, now, head, state, version: head.version + 1 })
})
