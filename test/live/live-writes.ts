import { today, type Clock } from '../../src/kernel/clock.ts'
import type { Random } from '../reads/random.ts'
import { RandomWrites } from '../reads/random-writes.ts'
import type { World } from '../reads/world.ts'
import type { TestWeb } from '../support/web.ts'

/** A day so many days after another, `YYYY-MM-DD`. */
const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** Writes of every kind, one after the other: those that editors do, schedules, and terms that end in the days to come. */
export class LiveWrites {
  readonly #writes: RandomWrites

  constructor(
    readonly web: TestWeb,
    readonly random: Random,
    readonly world: World,
    readonly clock: Clock,
  ) {
    this.#writes = new RandomWrites(web.amity, random, world, new Date(clock().getTime() + 86_400_000))
  }

  /** Writes something, to one of these records more often than not. @returns what was done */
  async write(among: readonly string[]): Promise<string> {
    const kind = this.random.next()
    const done = kind < 0.06 ? await this.#schedule(among) : kind < 0.12 ? await this.#term() : null
    return done ?? this.#writes.write(among)
  }

  async #schedule(among: readonly string[]): Promise<string | null> {
    const { random } = this
    const id = random.pick(among.length > 0 ? among : this.world.published['Article']!)
    const type = id.slice(0, id.indexOf('_'))
    const in_ = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString()
    const [publishAt, unpublishAt] = random.pick([
      [in_(1), null],
      [in_(1), in_(2)],
      [null, in_(1)],
      [null, in_(86_400)],
      [in_(86_400), in_(172_800)],
    ])
    const takes = random.chance(0.25)
    const query = takes
      ? `mutation($id: ID!) { x: unschedule${type}(id: $id) { __typename } }`
      : `mutation($id: ID!, $p: DateTimeInput, $u: DateTimeInput) { x: schedule${type}(id: $id, publishAt: $p, unpublishAt: $u) { __typename } }`
    const { data } = await this.web.ask(query, takes ? { id } : { id, p: publishAt, u: unpublishAt })
    return data?.x?.__typename === type
      ? `${takes ? 'unschedule' : `schedule ${publishAt}–${unpublishAt}`} ${id}`
      : null
  }

  /** A term, a membership or a project that begins or ends soon. */
  async #term(): Promise<string | null> {
    const { random } = this
    const day = later(today(this.clock), random.whole(0, 12))
    const begun = random.partial(2018, 2019)
    const [type, input] = random.pick([
      ['PostHolding', { from: begun, to: day }],
      ['PostHolding', { from: day, to: null }],
      ['MemberAssociation', { foundedOn: begun, dissolvedOn: day }],
      [
        'MemberAssociation',
        { memberships: [{ federation: random.pick(this.world.published['Federation']!), from: day }] },
      ],
      ['Federation', { foundedOn: begun, dissolvedOn: day }],
      ['Programme', { from: begun, to: day }],
      ['Agreement', { to: day }],
      ['Event', { startsOn: day, endsOn: null }],
      ['AidProject', { startsOn: begun, endsOn: day }],
      ['Target', { to: day }],
    ] as const)
    const id = random.pick(this.world.published[type]!)
    const { ask } = this.web
    const one = `${type[0]!.toLowerCase()}${type.slice(1)}`
    const found = await ask(`query($id: ID!) { x: ${one}(id: $id) { version } }`, { id }, { preview: true })
    const version = found.data?.x?.version
    if (version === undefined) return null
    const { data } = await ask(
      `mutation($id: ID!, $version: Int!, $input: ${type}Input!) { x: update${type}(id: $id, expectedVersion: $version, input: $input) { __typename } }`,
      { id, version, input },
    )
    if (data?.x?.__typename !== type) return null
    await ask(`mutation($id: ID!) { x: publish${type}(id: $id) { __typename } }`, { id })
    return `${JSON.stringify(input)} for ${id}`
  }
}
