import { setTimeout as wait } from 'node:timers/promises'

import { today } from '../../src/kernel/clock.ts'
import type { Random } from '../reads/random.ts'
import { RandomWrites } from '../reads/random-writes.ts'
import type { World } from '../reads/world.ts'
import { GraphHand, WrongDocument } from './graph-hand.ts'
import type { LivePlace } from './live-place.ts'

/** A day so many days after another, `YYYY-MM-DD`. */
const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** Writes of every kind, one after the other: those that editors do, schedules, reviews, and terms that end in the days to come. */
export class LiveWrites {
  readonly #hand: GraphHand
  readonly #writes: RandomWrites

  constructor(
    readonly place: LivePlace,
    readonly random: Random,
    readonly world: World,
    tokens: readonly string[],
  ) {
    const { web, nodes } = place
    this.#hand = new GraphHand(random, nodes, [web.token, web.token, web.token, ...tokens])
    this.#writes = new RandomWrites(web.amity, random, world, place.now(), this.#hand)
  }

  /** Writes something, to one of these records more often than not. @returns what was done; null where nobody was there to do it */
  async write(among: readonly string[]): Promise<string | null> {
    const kind = this.random.next()
    try {
      for (;;) {
        const done =
          kind < 0.06
            ? await this.#schedule(among)
            : kind < 0.12
              ? await this.#term()
              : kind < 0.16
                ? await this.#review(among)
                : kind < 0.18
                  ? await this.#keep(among)
                  : await this.#writes.write(among)
        if (done !== null) return done
      }
    } catch (error) {
      if (error instanceof WrongDocument) throw error
      await wait(50)
      return null
    }
  }

  #some(among: readonly string[]): { readonly id: string; readonly type: string } {
    const id = this.random.pick(among.length > 0 ? among : this.world.published['Article']!)
    return { id, type: id.slice(0, id.indexOf('_')) }
  }

  async #schedule(among: readonly string[]): Promise<string | null> {
    const { id, type } = this.#some(among)
    const in_ = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString()
    const [p, u] = this.random.pick([
      [in_(1), null],
      [in_(1), in_(2)],
      [null, in_(1)],
      [null, in_(86_400)],
      [in_(86_400), in_(172_800)],
    ])
    const takes = this.random.chance(0.25)
    const done = await this.#hand.run(
      takes
        ? `mutation($id: ID!) { x: unschedule${type}(id: $id) { __typename } }`
        : `mutation($id: ID!, $p: DateTimeInput, $u: DateTimeInput) { x: schedule${type}(id: $id, publishAt: $p, unpublishAt: $u) { __typename } }`,
      takes ? { id } : { id, p, u },
    )
    return done.__typename === type ? `${takes ? 'unschedule' : `schedule ${p}–${u}`} ${id}` : null
  }

  /** What a review is made of. */
  async #review(among: readonly string[]): Promise<string | null> {
    const { id, type } = this.#some(among)
    const [verb, more] = this.random.pick([
      ['submit', ''],
      ['submit', ''],
      ['approve', ''],
      ['sendBack', ', comment: "Chưa được"'],
    ])
    const done = await this.#hand.run(`mutation($id: ID!) { x: ${verb}${type}(id: $id${more}) { __typename } }`, { id })
    return done.__typename === type ? `${verb} ${id}` : null
  }

  /** Another organisation keeps a record. */
  async #keep(among: readonly string[]): Promise<string | null> {
    const { id, type } = this.#some(among)
    return this.#edit(type, id, { keeper: this.random.pick(this.world.published['Federation']!) })
  }

  /** A term, a membership or a project that begins or ends soon. */
  async #term(): Promise<string | null> {
    const { random, world } = this
    const day = later(today(this.place.now), random.whole(0, 12))
    const begun = random.partial(2018, 2019)
    const [type, input] = random.pick([
      ['PostHolding', { from: begun, to: day }],
      ['PostHolding', { from: day, to: null }],
      ['MemberAssociation', { foundedOn: begun, dissolvedOn: day }],
      ['MemberAssociation', { memberships: [{ federation: random.pick(world.published['Federation']!), from: day }] }],
      ['Federation', { foundedOn: begun, dissolvedOn: day }],
      ['Programme', { from: begun, to: day }],
      ['Agreement', { to: day }],
      ['Event', { startsOn: day, endsOn: null }],
      ['AidProject', { startsOn: begun, endsOn: day }],
      ['Target', { to: day }],
    ] as const)
    return this.#edit(type, random.pick(world.published[type]!), input)
  }

  /** Lets the term of somebody in a post end at the next midnight. */
  async endToday(): Promise<string> {
    const ids = this.world.published['PostHolding']!
    for (;;) {
      const id = this.random.pick(ids)
      // The day on which it is over.
      const input = { from: '2018', to: later(today(this.place.now), 1) }
      if ((await this.#edit('PostHolding', id, input).catch(() => null)) === null) continue
      const { x } = await this.place.web.data('query($id: ID!) { x: postHolding(id: $id) { to } }', { id })
      if (x?.to === input.to) return `the term of ${id} ends on ${input.to}`
    }
  }

  /** Changes a record and makes it public, as far as that goes. */
  async #edit(type: string, id: string, input: object): Promise<string | null> {
    const { web } = this.place
    const one = `${type[0]!.toLowerCase()}${type.slice(1)}`
    const { x } = await web.data(`query($id: ID!) { x: ${one}(id: $id) { version } }`, { id }, { preview: true })
    if (x === null) return null
    const done = await this.#hand.run(
      `mutation($id: ID!, $version: Int!, $input: ${type}Input!) { x: update${type}(id: $id, expectedVersion: $version, input: $input) { __typename } }`,
      { id, version: x.version, input },
    )
    if (done.__typename !== type) return null
    await this.#hand.run(`mutation($id: ID!) { x: publish${type}(id: $id) { __typename } }`, { id })
    return `${JSON.stringify(input)} for ${id}`
  }
}
