import { globalId, readGlobalId } from '../../src/kernel/ids.ts'
import type { TestAmity } from '../support/amity.ts'
import { DoorHand, type Hand, type Target, type Verb } from './hands.ts'
import type { Random } from './random.ts'
import { drawn, type Made } from './world-record.ts'
import type { World } from './world.ts'

/** Writes that editors might do, drawn over a world. What a command refuses is drawn again. */
export class RandomWrites {
  readonly #ids: string[]
  readonly #made: Made

  constructor(
    readonly amity: TestAmity,
    readonly random: Random,
    readonly world: World,
    begin: Date,
    readonly hand: Hand = new DoorHand(amity, random, begin),
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
      await this.hand.move('discard', target)
      if (done !== null) return `${done} ${target.type.name}_${target.id}`
    }
  }

  #read(global: string): Target {
    const { typeName, id } = readGlobalId(global)!
    return { type: this.amity.model.types.get(typeName)!, id }
  }

  #pick = (): Target => this.#read(this.random.pick(this.#ids))

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
    const done = await this.hand.update({ type, id }, { version, locale, input })
    return done ? `update ${name} ${locale} of` : null
  }

  #updateAndPublish = async (target: Target, spoken?: string): Promise<string | null> => {
    const done = await this.#update(target, spoken)
    if (done === null) return null
    const published = await this.#publish(target)
    return published === null ? done : `${done} and publish`
  }

  #move = async (verb: Verb, target: Target): Promise<string | null> =>
    (await this.hand.move(verb, target)) ? verb : null

  #publish = (target: Target): Promise<string | null> => this.#move('publish', target)

  #take = (target: Target): Promise<string | null> =>
    this.#move(this.random.pick(['unpublish', 'archive', 'discard', 'withdraw']), target)

  #remove = (target: Target): Promise<string | null> => this.#move('delete', target)

  #restore = async (target: Target): Promise<string | null> => {
    const before = await this.#version(target)
    const done = await this.#move('restore', target)
    return before === (await this.#version(target)) ? null : done
  }

  #create = async ({ type }: Target): Promise<string | null> => {
    const draft = drawn(this.random, this.#made, type, this.random.whole(100, 900))
    const stage = this.random.pick(['draft', 'published'] as const)
    const id = await this.hand.create(type, draft, stage)
    if (id === null) return null
    this.#ids.push(id)
    return `create ${stage} ${id} as`
  }

  /** Several records at once. */
  #release = async (): Promise<string | null> => {
    const items = Array.from({ length: 3 }, () => {
      const { type, id } = this.#pick()
      const record = globalId(type.name, id)
      return this.random.chance(0.7) ? { record } : { record, action: 'UNPUBLISH' }
    })
    const { hand } = this
    const id = (await hand.run('mutation { x: createRelease(name: "Cùng lúc") { ... on Release { id } } }', {})).id
    for (const item of items)
      await hand.run(
        'mutation($id: ID!, $items: [ReleaseItemInput!]!) { x: addToRelease(release: $id, items: $items) { __typename } }',
        { id, items: [item] },
      )
    const live = await hand.run('mutation($id: ID!) { x: publishRelease(id: $id) { __typename } }', { id })
    if (live.__typename === 'Release') return 'release with'
    await hand.run('mutation($id: ID!) { x: cancelRelease(id: $id) { __typename } }', { id })
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
