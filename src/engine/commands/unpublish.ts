import { fail, succeed, type Result } from '../../kernel/problem.ts'
import type { ContentType } from '../model/model.ts'
import { command, type Saved } from './command.ts'
import { versionConflict } from './facts.ts'
import type { StageArguments } from './publish.ts'
import { keeperOf } from './keepers.ts'
import { noted } from './noted.ts'
import { stageStatements } from './stage-sql.ts'
import { openHead } from './open-head.ts'
import type { ContentDoor } from './transaction.ts'

/** Takes a record out of what is published. Its newest state stays as a draft, with the instant of its publication. */
export async function unpublishRecord(
  door: ContentDoor,
  type: ContentType,
  { id, expectedVersion, now, ...context }: StageArguments,
): Promise<Result<Saved>> {
  return command(
    door,
    { type, intent: `unpublish${type.name}`, path: null, ...context, now },
    async ({ query, refresh }) => {
      const opened = await openHead(
        { query },
        { type, id, lock: 'no key update', viewer: context.viewer, action: 'publish' },
      )
      if (!opened.ok) return opened
      const head = opened.value
      if (typeof expectedVersion === 'number' && expectedVersion !== head.version)
        return fail(versionConflict(expectedVersion, head.version))
      if (!head.isPublished) return succeed({ id, version: head.version })
      const version = head.version + 1
      const statements = stageStatements(type)
      if (head.stage === 'published') await query(statements.copyToDraft, [id])
      await query(statements.newVersion, [id, version, now.toISOString()])
      await query(statements.dropPublished, [id])
      await noted(query, 'RECORD_UNPUBLISHED', { type, id, version, keeper: keeperOf(head.state), now, ...context })
      await refresh(type, [
        { id, stage: 'published' },
        { id, stage: 'draft' },
      ])
      return succeed({ id, version })
    },
  )
}
