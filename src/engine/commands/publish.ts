import type { RecordId } from '../../kernel/ids.ts'
import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'
import type { ContentType } from '../model/model.ts'
import { command, type CommandContext, type Saved } from './command.ts'
import { notYours, versionConflict } from './facts.ts'
import { refused } from './parse/parsed.ts'
import { readInstant } from './parse/scalars.ts'
import { foreignNames, keeperOf } from './keepers.ts'
import { noted } from './noted.ts'
import { stageStatements } from './stage-sql.ts'
import { openHead } from './open-head.ts'
import type { ContentDoor } from './transaction.ts'

/** Arguments of commands that move a whole record between stages. */
export interface StageArguments extends CommandContext {
  readonly id: RecordId
  /** The version that the caller has seen; not compared when it is left out. */
  readonly expectedVersion?: number | null
}

/** Arguments of a publication. */
export interface PublishArguments extends StageArguments {
  /**
   * When the record came out, RFC 3339, in the past for what was published elsewhere before. By default the instant of
   * the first publication, which is now when there was none.
   */
  readonly publishedAt?: string | Date | null
}

/** Publishes the draft of a record with all its languages. Without a draft and with the same instant nothing changes. */
export async function publishRecord(
  door: ContentDoor,
  type: ContentType,
  { id, expectedVersion, publishedAt, now, ...context }: PublishArguments,
): Promise<Result<Saved>> {
  return command(
    door,
    { type, intent: `publish${type.name}`, path: null, ...context, now },
    async ({ query, model, refresh }) => {
      const problems: Problem[] = []
      const given =
        publishedAt === undefined || publishedAt === null
          ? null
          : readInstant(
              publishedAt,
              ['publishedAt'],
              (path, wording) => void problems.push({ code: 'VALIDATION', path, ...wording }),
            )
      const opened = await openHead(
        { query },
        { type, id, lock: 'no key update', viewer: context.viewer, action: 'publish' },
      )
      if (!opened.ok) return opened
      const head = opened.value
      if (typeof expectedVersion === 'number' && expectedVersion !== head.version)
        return fail(versionConflict(expectedVersion, head.version))
      if (given === refused) return fail(...problems)
      // A record dated ahead would be public before its own day.
      if (given !== null && Date.parse(given) > now.getTime())
        return fail({
          code: 'VALIDATION',
          path: ['publishedAt'],
          message: 'This instant lies ahead, and publishing takes effect at once.',
          messageVi: 'Thời điểm này ở tương lai, trong khi việc xuất bản có hiệu lực ngay.',
          advice: 'Leave publishedAt out, or send an instant that has passed.',
        })
      const names = await foreignNames(
        { query, model },
        { viewer: context.viewer, type, id, state: head.state, before: null },
      )
      if (names.length > 0) return fail(...names.map(field => notYours([field])))
      const at = given ?? head.publishedAt ?? now.toISOString()
      const version = head.version + 1
      const statements = stageStatements(type)
      if (head.stage === 'draft') {
        for (const statement of statements.clearPublished) await query(statement, [id])
        await query(statements.publish, [id, version, now.toISOString(), at])
        await query(statements.dropDraft, [id])
      } else if (at !== head.publishedAt) await query(statements.redate, [id, version, now.toISOString(), at])
      else return succeed({ id, version: head.version })
      await noted(query, 'RECORD_PUBLISHED', { type, id, version, keeper: keeperOf(head.state), now, ...context })
      await refresh(type, [
        { id, stage: 'published' },
        { id, stage: 'draft' },
      ])
      return succeed({ id, version })
    },
  )
}
