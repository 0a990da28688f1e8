import { archiveRecord } from '../../src/engine/commands/archive.ts'
import { bulkCreate } from '../../src/engine/commands/bulk.ts'
import { deleteRecord } from '../../src/engine/commands/delete.ts'
import { discardRecord } from '../../src/engine/commands/discard.ts'
import { publishRecord } from '../../src/engine/commands/publish.ts'
import { restoreRecord } from '../../src/engine/commands/restore.ts'
import { unpublishRecord } from '../../src/engine/commands/unpublish.ts'
import { updateRecord } from '../../src/engine/commands/update.ts'
import { withdrawRecord } from '../../src/engine/commands/withdraw.ts'
import type { ContentType } from '../../src/engine/model/model.ts'
import { globalId, newRecordId, readGlobalId, type RecordId } from '../../src/kernel/ids.ts'
import type { Result } from '../../src/kernel/problem.ts'
import { editor, type TestAmity } from '../support/amity.ts'
import type { Random } from './random.ts'
import { drawn, type Made } from './world-record.ts'
import type { World } from './world.ts'

/** A record that is written. */
interface Target {
  readonly type: ContentType
  readonly id: RecordId
}

/** Writes that editors might do, drawn over a world. What a command refuses is drawn again. */
export class RandomWrites {
  readonly #ids: string[]
  readonly #made: Made
  #at = 0

  constructor(
    readonly amity: TestAmity,
    readonly random: Random,
    readonly world: World,
    readonly begin: Date,
  ) {
    const types = [...amity.model.types.keys()]
    this.#ids = types.flatMap(name => [...(world.published[name] ?? []), ...(world.drafts[name] ?? [])])
    this.#made = name => world.published[name] ?? []
  }

  /** Writes something, of whatever kind, to one of these records more often than not. @returns what was done */
  async write(among: readonly string[] = []): Promise<string> {
    const { random } = this
    for (;;) {
      const target = among.length > 0 && random.chance(0.7) ? this.#read(random.pick(among)) : this.#pick()
      const done = await random.pick([
        this.#update,
        this.#update,
        this.#updateAndPublish,
        this.#updateAndPublish,
        this.#updateAndPublish,
        this.#publish,
        this.#take,
        this.#remove,
        this.#restore,
        this.#create,
        this.#release,
      ])(target)
      if (done !== null) return `${done} ${target.type.name}_${target.id}`
    }
  }

  /**
   * Changes one field of a public record without a draft, in public and in the language of the source.
   * @returns what was done
   */
  async updateField(typeNames: readonly string[]): Promise<string> {
    for (;;) {
      const target = this.#read(this.random.pick(this.world.published[this.random.pick(typeNames)]!))
      if (await this.#hasDraft(target)) continue
      const done = await this.#updateAndPublish(target, 'vi')
      // What may not go public is no draft for the next time either.
      await discardRecord(this.amity.door, target.type, { ...this.#who, id: target.id })
      if (done !== null) return `${done} ${target.type.name}_${target.id}`
    }
  }

  #read(global: string): Target {
    const { typeName, id } = readGlobalId(global)!
    return { type: this.amity.model.types.get(typeName)!, id }
  }

  #pick = (): Target => this.#read(this.random.pick(this.#ids))

  get #who() {
    this.#at += 1
    return { viewer: editor, now: new Date(this.begin.getTime() + this.#at * 1000) }
  }

  /** One field of a record with another value. */
  #field(
    { type }: Target,
    locale: string,
  ): { readonly locale: string; readonly input: object; readonly name: string } | null {
    const { values, translations } = drawn(this.random, this.#made, type, this.random.whole(100, 900))
    const texts = Object.entries(translations[locale] ?? translations['vi'] ?? {}).map(
      ([name, text]) => [name, type.localized.get(name)?.rich ? { text } : text] as const,
    )
    const all = [...Object.entries(values), ...texts, ...texts]
    const [name, value] = this.random.pick(all) ?? []
    if (name === undefined) return null
    const link = type.links.get(name)
    const known = link ? link.targets.flatMap(this.#made) : []
    const input = link ? { add: this.random.some(known, 1), remove: this.random.some(known, 3) } : value
    return { locale, input: { [name]: input }, name }
  }

  #update = async ({ type, id }: Target, spoken = this.random.pick(['vi', 'vi', 'en'])): Promise<string | null> => {
    const field = this.#field({ type, id }, spoken)
    const version = await this.#version({ type, id })
    if (!field || version === null) return null
    const { locale, input, name } = field
    const asked = { ...this.#who, id, expectedVersion: version, locale, input }
    return told(`update ${name} ${locale} of`, await updateRecord(this.amity.door, type, asked))
  }

  #updateAndPublish = async (target: Target, spoken?: string): Promise<string | null> => {
    const done = await this.#update(target, spoken)
    if (done === null) return null
    const published = await this.#publish(target)
    return published === null ? done : `${done} and publish`
  }

  #publish = async ({ type, id }: Target): Promise<string | null> =>
    told('publish', await publishRecord(this.amity.door, type, { ...this.#who, id, publishedAt: null }))

  #take = async ({ type, id }: Target): Promise<string | null> => {
    const { door } = this.amity
    const asked = { ...this.#who, id }
    switch (this.random.pick(['unpublish', 'archive', 'discard', 'withdraw'] as const)) {
      case 'unpublish':
        return told('unpublish', await unpublishRecord(door, type, asked))
      case 'archive':
        return told('archive', await archiveRecord(door, type, asked))
      case 'discard':
        return told('discard', await discardRecord(door, type, asked))
      case 'withdraw':
        return told('withdraw', await withdrawRecord(door, type, { ...asked, reason: 'Sai', locale: 'vi' }))
    }
  }

  #remove = async ({ type, id }: Target): Promise<string | null> =>
    told('delete', await deleteRecord(this.amity.door, type, { ...this.#who, id }))

  #restore = async ({ type, id }: Target): Promise<string | null> => {
    const before = await this.#version({ type, id })
    const done = told('restore', await restoreRecord(this.amity.door, type, { ...this.#who, id }))
    return before === (await this.#version({ type, id })) ? null : done
  }

  #create = async ({ type }: Target): Promise<string | null> => {
    const id = newRecordId(
      this.begin.getTime() + this.random.whole(0, 1_000_000),
      Uint8Array.from({ length: 10 }, () => this.random.whole(0, 255)),
    )
    const draft = { id, ...drawn(this.random, this.#made, type, this.random.whole(100, 900)) }
    const stage = this.random.pick(['draft', 'published'] as const)
    const done = told(`create ${stage}`, await bulkCreate(this.amity.door, type, [draft], { ...this.#who, stage }))
    if (done !== null) this.#ids.push(globalId(type.name, id))
    return done
  }

  /** Several records at once. */
  #release = async (): Promise<string | null> => {
    const items = Array.from({ length: 3 }, () => {
      const { type, id } = this.#pick()
      const record = globalId(type.name, id)
      return this.random.chance(0.7) ? { record } : { record, action: 'UNPUBLISH' }
    })
    const run = (query: string, variables: Record<string, unknown>) =>
      this.amity.answer(query, { variables, viewer: editor })
    const made: any = await run('mutation { x: createRelease(name: "Cùng lúc") { ... on Release { id } } }', {})
    const id = made.data.x.id
    for (const item of items)
      await run(
        'mutation($id: ID!, $items: [ReleaseItemInput!]!) { x: addToRelease(release: $id, items: $items) { __typename } }',
        { id, items: [item] },
      )
    const live: any = await run('mutation($id: ID!) { x: publishRelease(id: $id) { __typename } }', { id })
    if (live.data.x.__typename === 'Release') return 'release with'
    await run('mutation($id: ID!) { x: cancelRelease(id: $id) { __typename } }', { id })
    return null
  }

  async #hasDraft({ type, id }: Target): Promise<boolean> {
    const { rows } = await this.amity.pool.query(`select from ${type.table} where id = $1 and stage = 'draft'`, [id])
    return rows.length > 0
  }

  async #version({ type, id }: Target): Promise<number | null> {
    const { rows } = await this.amity.pool.query<{ version: number | null }>(
      `select max(version) as version from ${type.table} where id = $1`,
      [id],
    )
    return rows[0]?.version ?? null
  }
}

const told = (what: string, result: Result<unknown>): string | null => (result.ok ? what : null)
