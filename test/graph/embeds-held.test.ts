import { request } from 'node:http'

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { embeds } from '../../frontends/embed/server/embeds.ts'
import { Random, times } from '../reads/random.ts'
import { openWeb, type TestWeb } from '../support/web.ts'
import { commandsAt, type Commands } from './inputs.ts'

const seed = Number(process.env['AMITY_TEST_SEED'] ?? 17)
const steps = times(40, 600)

let now = new Date('2026-11-20T03:00:00Z')
let web: TestWeb
let write: Commands
/** Pages that were made. */
let made = 0
beforeAll(async () => {
  const counting: typeof embeds = {
    ...embeds,
    respond: async asked => {
      const response = await embeds.respond(asked)
      return { ...response, html: () => ((made += 1), response.html()) }
    },
  }
  const pointsPerMinute = { address: 0, token: 0, user: 0 }
  web = await openWeb({ demo: true, clock: () => now, edge: { embeds: counting, guard: { pointsPerMinute } } })
  write = commandsAt(web)
})
afterAll(() => web.close())
beforeEach(() => {
  made = 0
})

interface Got {
  readonly status: number
  readonly etag: string
  readonly body: string
}

/** Asks under the name of any host. */
const get = async (path: string, held?: string, host = 'amity.example'): Promise<Got> =>
  new Promise((resolve, reject) => {
    const headers = { host, ...(held === undefined ? {} : { 'if-none-match': held }) }
    request(`${web.url}/embed/${path}`, { headers }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response
        resolve({ status, etag: headers.etag ?? 'none', body: Buffer.concat(parts).toString() })
      })
    })
      .on('error', reject)
      .end()
  })

/** What a page is asked for by: what changes it, each by itself. */
interface Address {
  /** The component, and what it shows. */
  readonly shown: string
  readonly form: string
  readonly language: string
  readonly look: string
  readonly host: string
}

const publish = async (type: string, id: string, input: object): Promise<void> => {
  const one = `${type[0]!.toLowerCase()}${type.slice(1)}`
  const { it } = await web.data(`query ($id: ID!) { it: ${one}(id: $id) { id version } }`, { id })
  expect((await write.publish(type, await write.update(type, it, input))).__typename).toBe(type)
}

test('a page is not made again for those who have it, until it is another', async () => {
  const path = 'country.html?code=LA&lang=vi'
  const first = await get(path)
  expect([first.status, made]).toEqual([200, 1])
  for (const held of [first.etag, `W/${first.etag}`, `"other", ${first.etag}`, '*'])
    expect(await get(path, held)).toEqual({ status: 304, etag: first.etag, body: '' })
  expect(made).toBe(1)
  const { it } = await web.data('{ it: partnerCountries(where: { code: { eq: "LA" } }) { nodes { id name } } }')
  await publish('PartnerCountry', it.nodes[0].id, { name: 'Nước Lào' })
  const second = await get(path, first.etag)
  expect([second.status, made]).toEqual([200, 2])
  expect(second.body).not.toBe(first.body)
  // What it was, it is again: who still has it need not fetch it.
  await publish('PartnerCountry', it.nodes[0].id, { name: it.nodes[0].name })
  expect([await get(path, first.etag), made]).toEqual([{ status: 304, etag: first.etag, body: '' }, 2])
})

test('whatever is written and whatever day it is: who is told to keep a page has the one that is shown', async () => {
  const random = new Random(seed)
  const { articles, countries, projects } = await web.data(
    `{ articles: articles(first: 8) { nodes { id slug } } countries: partnerCountries(where: { code: { in: ["LA", "KR", "CU"] } }) { nodes { id code } }
       projects: aidProjects(first: 3) { nodes { id } } }`,
  )
  const one = <Node>({ nodes }: { nodes: readonly Node[] }): Node => random.pick(nodes)
  const draws: Readonly<Record<keyof Address, () => string>> = {
    shown: () =>
      random.pick([
        () => `article record=${one<any>(articles).id}`,
        () => `article slug=${one<any>(articles).slug}`,
        () => `articles first=${random.whole(3, 6)}`,
        () => `country code=${one<any>(countries).code}`,
        () => `country code=${one<any>(countries).code}`,
        () => `events first=${random.whole(2, 4)}`,
        () => `project record=${one<any>(projects).id}`,
        () => 'figures ',
      ])(),
    form: () => random.pick(['', '.html']),
    language: () => random.pick(['vi', 'en']),
    look: () => random.pick(['', '&theme=dark', '&heading=3']),
    host: () => random.pick(['amity.example', 'other.example']),
  }
  const drawn = (): Address => ({
    shown: draws.shown(),
    form: draws.form(),
    language: draws.language(),
    look: draws.look(),
    host: draws.host(),
  })
  const pathOf = ({ shown, form, language, look }: Address): string =>
    shown.replace(' ', `${form}?lang=${language}${look}&`)
  const bodies = new Map<string, string>()
  /** The tag that was given last for each address. */
  const last = new Map<string, string>()
  const seen = { kept: 0, other: 0 }
  let address = drawn()
  for (let step = 0; step < steps; step += 1) {
    const title = `Tin ${random.whole(0, 2)}`
    await random.pick([
      async () => {},
      async () => void (now = new Date(now.getTime() + random.pick([1, 90, 366]) * 86_400_000)),
      () => publish('Article', one<any>(articles).id, { title }),
      () => publish('PartnerCountry', one<any>(countries).id, { name: title }),
      () => publish('AidProject', one<any>(projects).id, { title }),
    ])()
    for (let more = 0; more < 5; more += 1) {
      const before = last.get(JSON.stringify(address))
      // One that was asked for before, one that is like it but for one thing, or any.
      const changed = random.pick(['form', 'language', 'look', 'host'] as const)
      address = random.pick<() => Address>([
        () => JSON.parse(random.pick([...last.keys(), JSON.stringify(address)])),
        () => ({ ...address, [changed]: draws[changed]() }),
        drawn,
      ])()
      const key = JSON.stringify(address)
      // Its own tag, that of its like, or any.
      const held = random.pick([last.get(key), last.get(key), before, random.pick([...bodies.keys(), undefined])])
      const got = await get(pathOf(address), held, address.host)
      const shown = await get(pathOf(address), undefined, address.host)
      const about = `AMITY_TEST_SEED=${seed}: step ${step}, ${key}, ${now.toISOString()}`
      expect([shown.status, got.etag], about).toEqual([200, shown.etag])
      const isSame = held !== undefined && bodies.get(held) === shown.body
      expect([got.status, got.body === shown.body], about).toEqual(isSame ? [304, false] : [200, true])
      // Equal tags are those of equal pages.
      expect(bodies.get(shown.etag) ?? shown.body, about).toBe(shown.body)
      bodies.set(shown.etag, shown.body)
      if (held !== undefined) seen[isSame ? 'kept' : 'other'] += 1
      last.set(key, shown.etag)
    }
  }
  expect(Math.min(seen.kept, seen.other)).toBeGreaterThan(steps / 2)
}, 120_000)
