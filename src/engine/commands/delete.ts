import { draftKeepers } from '../../access/policy.ts'
import { fail, succeed, type Result } from '../../kernel/problem.ts'
import type { ContentType } from '../model/model.ts'
import { command, type Saved } from './command.ts'
import { stillReferenced, versionConflict } from './facts.ts'
import { pointersSql } from './pointers.ts'
import type { StageArguments } from './publish.ts'
import { keeperOf } from './keepers.ts'
import { noted } from './noted.ts'
import { stageStatements } from './stage-sql.ts'
import { openHead } from './open-head.ts'
import type { ContentDoor } from './transaction.ts'

/**
 * Deletes a record in all stages, unless other records point at it. Its id stays known, so that it can come back and
 * no other record ever gets it.
 */
export async function deleteRecord(
  door: ContentDoor,
  type: ContentType,
  { id, expectedVersion, now, ...context }: StageArguments,
): Promise<Result<Saved>> {
  return command(
    door,
    { type, intent: `delete${type.name}`, path: null, ...context, now },
    async ({ query, model, refresh }) => {
      const opened = await openHead({ query }, { type, id, lock: 'update', viewer: context.viewer, action: 'delete' })
      if (!opened.ok) return opened
      const head = opened.value
      if (typeof expectedVersion === 'number' && expectedVersion !== head.version)
        return fail(versionConflict(expectedVersion, head.version))
      const pointers = pointersSql(model, type.name, context.viewer)
      const pointing = pointers
        ? await query<{ count: number; type_name: string; id: string }>(pointers, [
            id,
            draftKeepers(context.viewer, type),
          ])
        : []
      const count = pointing[0]?.count ?? 0
      if (count > 0)
        return fail(
          stillReferenced(
            count,
            pointing.map(row => ({ typeName: row.type_name, id: row.id })),
          ),
        )
      const version = head.version + 1
      const statements = stageStatements(type)
      await query(statements.newVersion, [id, version, now.toISOString()])
      await query(statements.drop, [id])
      await noted(query, 'RECORD_DELETED', { type, id, version, keeper: keeperOf(head.state), now, ...context })
      await refresh(type, [
        { id, stage: 'published' },
        { id, stage: 'draft' },
      ])
      return succeed({ id, version })
    },
  )
}
