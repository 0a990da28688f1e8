import { randomBytes } from 'node:crypto'

import { grant, runOn } from '../../src/access/grants.ts'
import type { Role } from '../../src/access/rights.ts'
import { createToken, type NewToken } from '../../src/access/tokens.ts'
import type { ContentType } from '../../src/engine/model/model.ts'
import { readGlobalId, type RecordId } from '../../src/kernel/ids.ts'
import { everyField, requiredFields, type Making } from '../support/every-field.ts'
import type { TestSettings } from '../support/amity.ts'
import { openWeb, type TestWeb } from '../support/web.ts'
import { commandsAt, pixel, type Commands } from '../graph/inputs.ts'

/** One organisation with its people and the words that stand in its secret texts. */
export interface House {
  readonly id: string
  readonly word: string
  /** Tokens by role. */
  readonly tokens: Readonly<Record<Role | 'translator', string>>
  readonly making: Making
}

/** Two organisations on one server. */
export interface Houses {
  readonly web: TestWeb
  readonly types: readonly ContentType[]
  /** A published record of each type, kept by the platform. */
  readonly shared: Readonly<Record<string, string>>
  readonly ours: House
  readonly theirs: House
  /** A token of a kind of its own. */
  readonly token: (made: Partial<NewToken>) => Promise<{ readonly id: RecordId; readonly secret: string }>
  readonly as: (token: string | null) => Commands
  readonly close: () => Promise<void>
}

export const recordId = (id: string): RecordId => {
  const read = readGlobalId(id)
  if (!read) throw new Error(`${id} is no id`)
  return read.id
}

export async function openHouses(settings: TestSettings = {}): Promise<Houses> {
  const web = await openWeb(settings)
  const now = new Date()
  const run = runOn(web.amity.pool)
  const types = [...web.amity.model.types.values()]
  const as = (token: string | null): Commands =>
    commandsAt({ ask: (query, variables) => web.ask(query, variables, { token }) })
  const operator = as(web.token)
  const { sha256 } = await web.upload(pixel)
  const shared: Record<string, string> = {}
  const making = (n: number, word?: string): Making => ({
    n,
    sha256,
    idOf: name => shared[name] ?? '',
    ...(word === undefined ? {} : { word }),
  })
  for (const type of types)
    shared[type.name] = (await operator.published(type.name, requiredFields(type, making(0)))).id
  const token = (made: Partial<NewToken>) => createToken(run, { name: 'a test', now, random: randomBytes, ...made })
  const house = async (n: number, word: string): Promise<House> => {
    const { id } = await operator.published('Federation', { name: `Liên hiệp số ${n}`, level: 'PROVINCIAL' })
    // What its records hang on is its own too.
    const own: Record<string, string> = { Federation: id }
    const idOf = (name: string): string => own[name] ?? shared[name] ?? ''
    for (const type of types)
      if (own[type.name] === undefined && type.policy.create !== 'owner') {
        const input = {
          ...requiredFields(type, { ...making(n + 6), idOf }),
          keeper: id,
          ...(type.name === 'Post' ? { singleHolder: false } : {}),
        }
        own[type.name] = (await operator.published(type.name, input)).id
      }
    const held = async (role: Role | null): Promise<string> => {
      const made = await token({})
      const languages = role === null ? ['en'] : []
      const rights = { role, languages, seesPersonal: role === 'administrator', isInherited: false }
      await grant(run, { holderId: made.id, organizationId: recordId(id), ...rights }, null, now)
      return made.secret
    }
    return {
      id,
      word,
      making: { ...making(n, word), idOf },
      tokens: {
        author: await held('author'),
        editor: await held('editor'),
        publisher: await held('publisher'),
        administrator: await held('administrator'),
        translator: await held(null),
      },
    }
  }
  const [ours, theirs] = [await house(1, 'zkhoaxuan'), await house(2, 'qvbimatthu')]
  return { web, types, shared, ours, theirs, token, as, close: () => web.close() }
}

/** What the platform keeps is written by its owners alone. */
const isShared = (type: ContentType): boolean => type.policy.create === 'owner'
const keptBy = (type: ContentType, { id: keeper }: House): object => (isShared(type) ? {} : { keeper })

/** Of each type a record that the house keeps and that is public; its secret word stands nowhere in it. Ids by type. */
export async function publicWork({ types, web, as }: Houses, house: House): Promise<Readonly<Record<string, string>>> {
  const out: Record<string, string> = {}
  const plain: Making = { ...house.making, n: house.making.n + 4, word: 'công khai' }
  for (const type of types) {
    const input = { ...requiredFields(type, plain), ...keptBy(type, house) }
    out[type.name] = (await as(web.token).published(type.name, input)).id
  }
  return out
}

/** Of each type a draft with every field, and the public record with a draft that has them too. Ids of the drafts by type. */
export async function secretWork(
  { types, web, as }: Houses,
  house: House,
  published: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const out: Record<string, string> = {}
  for (const type of types) {
    const by = as(isShared(type) ? web.token : house.tokens.administrator)
    const input = (of: Making): object => ({ ...everyField(type, of), ...keptBy(type, house) })
    out[type.name] = (await must(by.create(type.name, input(house.making)))).id
    const edit = input({ ...house.making, n: house.making.n + 2 })
    await must(by.update(type.name, { id: published[type.name] ?? '', version: 2 }, edit))
  }
  return out
}

async function must(outcome: ReturnType<Commands['create']>): ReturnType<Commands['create']> {
  const done = await outcome
  if (done['code']) throw new Error(JSON.stringify(done))
  return done
}
