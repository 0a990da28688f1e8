import { articleOf, eventOf, projectOf, transactionOf, type Published } from './world.ts'
import { pick, type Random } from '../data/random.ts'
import { operator } from '../../src/access/viewer.ts'
import type { Amity } from '../../src/assemble.ts'
import { bulkCreate, type BulkRecord } from '../../src/engine/commands/bulk.ts'
import { discardRecord } from '../../src/engine/commands/discard.ts'
import { publishRecord } from '../../src/engine/commands/publish.ts'
import { unpublishRecord } from '../../src/engine/commands/unpublish.ts'
import { updateRecord } from '../../src/engine/commands/update.ts'
import { typeNamed, type ContentType } from '../../src/engine/model/model.ts'
import { globalId, newRecordId, readGlobalId, type RecordId } from '../../src/kernel/ids.ts'
import type { Result } from '../../src/kernel/problem.ts'

/** What writes work on. */
export interface Desk {
  readonly amity: Amity
  readonly random: Random
  readonly published: Published
  readonly now: () => Date
  /** Lets the day pass. */
  readonly nextDay: () => void
}

/** Fields that are put right, by type. */
const corrected: Readonly<Record<string, readonly string[]>> = {
  Article: ['title', 'lead', 'body'],
  Event: ['title', 'place', 'summary'],
  AidProject: ['title', 'summary'],
  MemberAssociation: ['name', 'summary'],
  Person: ['name', 'biography'],
  Post: ['title'],
  Target: ['title'],
  Federation: ['name', 'summary'],
}

function must(result: Result<unknown>): void {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
}

/** The kinds of changes, each drawn as often as the others. */
export class Writes {
  #at = 0

  constructor(readonly desk: Desk) {}

  /** Makes one change. @returns its kind */
  async write(): Promise<string> {
    this.#at += 1
    const [kind, write] = pick(this.desk.random, Object.entries(this.#kinds))
    await write()
    return kind
  }

  readonly #kinds: Readonly<Record<string, () => Promise<void>>> = {
    'new article': () =>
      this.#make('Article', at => articleOf(this.#random, this.#published, this.#one('Federation'), at)),
    'new event': () => this.#make('Event', at => eventOf(this.#random, this.#one('Federation'), at)),
    'new project': () =>
      this.#make('AidProject', at => projectOf(this.#random, this.#published, this.#one('Federation'), at)),
    'correction of a field': async () => {
      const typeName = pick(this.#random, Object.keys(corrected))
      const field = pick(this.#random, corrected[typeName] ?? [])
      const text = `Bản sửa ${this.#at}`
      const rich = this.#type(typeName).localized.get(field)?.rich === true
      await this.#set(this.#one(typeName), { [field]: rich ? { text } : text })
    },
    'translation saved': async () => {
      const typeName = pick(this.#random, [
        'Article',
        'Event',
        'AidProject',
        'MemberAssociation',
        'PartnerCountry',
      ] as const)
      const field = this.#type(typeName).localized.has('title') ? 'title' : 'name'
      await this.#set(this.#one(typeName), { [field]: `Translation ${this.#at}` }, 'en')
    },
    'transaction recorded': async () => {
      const project = this.#one('AidProject')
      const { rows } = await this.desk.amity.pool.query<object>(
        `select kind, amount::text, currency, value_on::text as "valueOn" from aid_project_transactions where id = $1 and stage = 'published' order by ordinal`,
        [this.#read(project).id],
      )
      await this.#set(project, { transactions: [...rows, transactionOf(this.#random)] })
    },
    'project moved': () => this.#set(this.#one('AidProject'), { federation: this.#one('Federation') }),
    'membership ended': () =>
      this.#set(this.#one('MemberAssociation'), {
        memberships: [
          { federation: this.#one('Federation'), from: '2012', to: '2023' },
          { federation: this.#one('Federation'), from: '2024' },
        ],
      }),
    'holding ends tomorrow': async () => {
      const tomorrow = new Date(this.desk.now().getTime() + 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10)
      await this.#set(this.#one('PostHolding'), { from: '2015', to: tomorrow })
    },
    midnight: async () => this.desk.nextDay(),
    'country renamed': () => this.#set(this.#one('PartnerCountry'), { name: `Nước mới ${this.#at}` }),
    'event moved': () =>
      this.#set(this.#one('Event'), { startsOn: `202${4 + (this.#at % 5)}-0${1 + (this.#at % 9)}-15` }),
    'target reached': () => this.#set(this.#one('Target'), { actual: String(this.#at) }),
    'taken back': async () => {
      const typeName = pick(this.#random, ['Article', 'Event', 'AidProject'] as const)
      const all = this.#published.get(typeName) ?? []
      const [taken = ''] = all.splice(Math.floor(this.#random() * all.length), 1)
      const { type, id } = this.#read(taken)
      must(await unpublishRecord(this.desk.amity.door, type, { ...this.#who, id }))
    },
    'draft saved': async () => {
      const global = this.#one(pick(this.#random, ['Article', 'Event', 'AidProject'] as const))
      const { type, id } = this.#read(global)
      await this.#draft(global, { title: `Nháp ${this.#at}` })
      must(await discardRecord(this.desk.amity.door, type, { ...this.#who, id }))
    },
  }

  get #random(): Random {
    return this.desk.random
  }
  get #published(): Published {
    return this.desk.published
  }
  get #who() {
    return { viewer: operator, now: this.desk.now() }
  }

  #one(typeName: string): string {
    return pick(this.#random, this.#published.get(typeName) ?? [])
  }

  #type(typeName: string): ContentType {
    return typeNamed(this.desk.amity.model, typeName)
  }

  #read(global: string): { readonly type: ContentType; readonly id: RecordId } {
    const read = readGlobalId(global)
    if (!read) throw new Error(`${global} is no id`)
    return { type: this.#type(read.typeName), id: read.id }
  }

  async #draft(global: string, input: object, locale = 'vi'): Promise<void> {
    const { type, id } = this.#read(global)
    const { rows } = await this.desk.amity.pool.query<{ version: number }>(
      `select max(version) as version from ${type.table} where id = $1`,
      [id],
    )
    const expectedVersion = rows[0]?.version ?? 0
    must(await updateRecord(this.desk.amity.door, type, { ...this.#who, id, expectedVersion, locale, input }))
  }

  async #set(global: string, input: object, locale = 'vi'): Promise<void> {
    await this.#draft(global, input, locale)
    const { type, id } = this.#read(global)
    must(await publishRecord(this.desk.amity.door, type, { ...this.#who, id, publishedAt: null }))
  }

  async #make(typeName: string, draft: (at: number) => Omit<BulkRecord, 'id'>): Promise<void> {
    const id = newRecordId(this.desk.now().getTime())
    const record = { id, ...draft(100_000 + this.#at) }
    must(await bulkCreate(this.desk.amity.door, this.#type(typeName), [record], { ...this.#who, stage: 'published' }))
    this.#published.get(typeName)?.push(globalId(typeName, id))
  }
}
