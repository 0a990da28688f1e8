import type { ContentType } from '../../engine/model/model.ts'
import { pageSize } from '../../engine/plan/connection.ts'
import { planMatching } from '../../engine/plan/match.ts'
import { into } from '../../engine/plan/planning.ts'
import { rootScope } from '../../engine/plan/scope.ts'
import type { OpenSubscription } from '../../engine/read/subscribe.ts'
import { globalId, type RecordId } from '../../kernel/ids.ts'
import { lowerFirst } from '../../kernel/names.ts'
import type { Filter } from './changed.ts'
import type { Change } from './frames.ts'

/** A page of a snapshot; `place` is where the next one begins, null behind the last. */
export interface SnapshotPage {
  readonly changes: readonly Change[]
  readonly place: RecordId | null
}

/** Reads the records that match, page by page: types in the order of the catalogue, ids ascending within each. */
export class Snapshot {
  readonly #types: readonly ContentType[]

  constructor(
    readonly opened: OpenSubscription,
    filter: Filter | null,
  ) {
    this.#types = [...opened.read.model.model.types.values()].filter(({ name }) => filter?.asks(name) !== false)
  }

  /** The page behind a record; the first one behind null. */
  async page(behind: RecordId | null): Promise<SnapshotPage> {
    let begun = behind === null ? 0 : await this.#typeOf(behind)
    let last = behind
    const changes: Change[] = []
    for (; begun < this.#types.length && changes.length < pageSize.most; begun += 1) {
      const type = this.#types[begun]
      const found = type ? await this.#records(type, last) : []
      changes.push(...found.slice(0, pageSize.most - changes.length))
      last = null
    }
    return { changes, place: changes.length < pageSize.most ? null : (changes.at(-1)?.recordId ?? null) }
  }

  async #typeOf(id: RecordId): Promise<number> {
    const [row] = await this.opened.read.model.database.query<{ type: string }>(
      'select type_name as type from records where id = $1::uuid',
      [id],
    )
    const at = this.#types.findIndex(({ name }) => name === row?.type)
    return at < 0 ? this.#types.length : at
  }

  async #records(type: ContentType, behind: RecordId | null): Promise<readonly Change[]> {
    const { read, key, node } = this.opened
    const planning = read.planning()
    const args = planning.arguments('Subscription', node)
    const name = lowerFirst(type.name)
    const at = into({ path: [key], argument: ['where'] }, name)
    const { text, values } = planMatching(planning, type, rootScope(planning, args), args.get('where')?.at(name), at)
    const bound = { ...read.bound, ...(behind === null ? {} : { ids: [behind] }) }
    const rows = await read.model.database.query<{ id: RecordId; version: number }>({ text, values: values(bound) })
    const shown = {
      kind: 'SNAPSHOT',
      intent: 'snapshot',
      at: read.model.clock().toISOString(),
      reason: null,
      ends: null,
    } as const
    return rows.map(({ id, version }) => ({
      ...shown,
      typeName: type.name,
      id: globalId(type.name, id),
      recordId: id,
      version,
    }))
  }
}
