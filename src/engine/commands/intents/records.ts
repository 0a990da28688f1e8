import { type Problem, type Result } from '../../../kernel/problem.ts'
import { newRecordId, type RecordId } from '../../../kernel/ids.ts'
import type { CreatingIntent, SettingIntent } from '../../declare/intents.ts'
import { columnOf } from '../../model/columns.ts'
import type { ContentType } from '../../model/model.ts'
import type { Saved } from '../command.ts'
import { createRecord } from '../create.ts'
import { saidAlready } from '../facts.ts'
import type { RecordState } from '../state.ts'
import { sameValue } from '../state.ts'
import type { Transaction } from '../transaction.ts'
import { valuesOf } from '../values.ts'
import { changeRecord, publishSaved, type Intended } from './change.ts'
import { conditionsCheck } from './conditions.ts'

type Values = Readonly<Record<string, unknown>>

/** Makes a record from the arguments of an intent. */
export async function createBy(
  transaction: Transaction,
  type: ContentType,
  { conditions }: CreatingIntent,
  { input, ...asked }: Intended & { readonly input: Values },
): Promise<Result<Saved>> {
  const id = newRecordId(asked.now.getTime())
  const check = conditionsCheck(transaction, type, { ...asked, id, conditions })
  const made = await createRecord.step(transaction, type, { ...asked, id, input, check })
  return made.ok && asked.publish ? publishSaved(transaction, type, { ...asked, id }) : made
}

/** Says of a record what is not said of it yet; what is said there in the same words already is a success. */
export const setBy = async (
  transaction: Transaction,
  type: ContentType,
  { required, also }: SettingIntent,
  { input, ...asked }: Intended & { readonly id: RecordId; readonly input: Values },
): Promise<Result<Saved>> =>
  changeRecord(transaction, type, {
    ...asked,
    input: { ...input, ...also },
    check: async (after, before) =>
      required.flatMap(field => said(type, field, { after, before, locale: asked.locale })),
  })

function said(
  type: ContentType,
  name: string,
  { after, before, locale }: { readonly after: RecordState; readonly before: RecordState; readonly locale: string },
): readonly Problem[] {
  const field = type.declaration.fields[name]
  const column = field ? columnOf(name, field) : name
  const old = before.columns[column] ?? null
  if (old === null || sameValue(old, after.columns[column])) return []
  return [saidAlready(type.name, name, String(valuesOf(type, before, locale)[name]))]
}
