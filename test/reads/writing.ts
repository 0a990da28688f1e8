import { bulkCreate } from '../../src/engine/commands/bulk.ts'
import { deleteRecord } from '../../src/engine/commands/delete.ts'
import { publishRecord } from '../../src/engine/commands/publish.ts'
import { unpublishRecord } from '../../src/engine/commands/unpublish.ts'
import { updateRecord } from '../../src/engine/commands/update.ts'
import { withdrawRecord } from '../../src/engine/commands/withdraw.ts'
import { typeNamed, type ContentType } from '../../src/engine/model/model.ts'
import { globalId, newRecordId, readGlobalId, type GlobalId, type RecordId } from '../../src/kernel/ids.ts'
import type { Result } from '../../src/kernel/problem.ts'
import { editor, type TestAmity } from '../support/amity.ts'

/** Texts by language, or those in Vietnamese alone. */
export type Texts = Readonly<Record<string, string | object>>

/** Writes records as editors do; problems are thrown. */
export class Writing {
  constructor(
    readonly amity: TestAmity,
    readonly now: Date,
  ) {}

  /** A record that is published at once: its values, its texts by language. */
  async published(
    typeName: string,
    values: object,
    translations: Readonly<Record<string, Texts>> = {},
    publishedAt: string | null = null,
  ): Promise<GlobalId> {
    return this.#make(typeName, values, translations, 'published', publishedAt)
  }

  /** A record of which nothing is public. */
  async draft(typeName: string, values: object, translations: Readonly<Record<string, Texts>> = {}): Promise<GlobalId> {
    return this.#make(typeName, values, translations, 'draft', null)
  }

  /** Changes the draft of a record. */
  async edit(id: string, locale: string, input: object): Promise<void> {
    const { type, record } = this.#read(id)
    const { rows } = await this.amity.pool.query<{ version: number }>(
      `select max(version) as version from ${type.table} where id = $1`,
      [record],
    )
    must(
      await updateRecord(this.amity.door, type, {
        ...this.#who,
        id: record,
        expectedVersion: rows[0]!.version,
        locale,
        input,
      }),
    )
  }

  async publish(id: string, publishedAt: string | null = null): Promise<void> {
    const { type, record } = this.#read(id)
    must(await publishRecord(this.amity.door, type, { ...this.#who, id: record, publishedAt }))
  }

  async unpublish(id: string): Promise<void> {
    const { type, record } = this.#read(id)
    must(await unpublishRecord(this.amity.door, type, { ...this.#who, id: record }))
  }

  async withdraw(id: string, reason: string, locale = 'vi'): Promise<void> {
    const { type, record } = this.#read(id)
    must(await withdrawRecord(this.amity.door, type, { ...this.#who, id: record, reason, locale }))
  }

  async delete(id: string): Promise<void> {
    const { type, record } = this.#read(id)
    must(await deleteRecord(this.amity.door, type, { ...this.#who, id: record }))
  }

  get #who() {
    return { viewer: editor, now: this.now }
  }

  #read(id: string): { readonly type: ContentType; readonly record: RecordId } {
    const { typeName, id: record } = readGlobalId(id)!
    return { type: typeNamed(this.amity.model, typeName), record }
  }

  async #make(
    typeName: string,
    values: object,
    translations: Readonly<Record<string, Texts>>,
    stage: 'draft' | 'published',
    publishedAt: string | null,
  ): Promise<GlobalId> {
    const id = newRecordId(this.now.getTime())
    must(
      await bulkCreate(
        this.amity.door,
        typeNamed(this.amity.model, typeName),
        [{ id, values: { ...values }, translations, publishedAt }],
        { ...this.#who, stage },
      ),
    )
    return globalId(typeName, id)
  }
}

function must(result: Result<unknown>): void {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
}
