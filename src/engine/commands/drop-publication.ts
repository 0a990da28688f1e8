import type { RecordId } from '../../kernel/ids.ts'
import type { Transaction } from './transaction.ts'

/** Takes the publication out of a schedule; its end stays where there is something public that it will end. */
export async function dropPublication(
  { query }: Pick<Transaction, 'query'>,
  { id, version, isPublished }: { readonly id: RecordId; readonly version: number; readonly isPublished: boolean },
): Promise<void> {
  // An end that is past and was not kept never will be; one that is due and was not tried yet will.
  await query(
    `delete from schedules where record_id = $1::uuid
       and (unpublish_at is null or not $2::boolean or (failed is not null and unpublish_at <= clock_timestamp()))`,
    [id, isPublished],
  )
  await query('update schedules set publish_at = null, failed = null, version = $2::int where record_id = $1::uuid', [
    id,
    version,
  ])
}
