import { between, pick, type Random } from '../data/random.ts'
import { operator } from '../../src/access/viewer.ts'
import type { Amity } from '../../src/assemble.ts'
import { bulkCreate } from '../../src/engine/commands/bulk.ts'
import { typeNamed } from '../../src/engine/model/model.ts'
import { globalId, newRecordId } from '../../src/kernel/ids.ts'

/** Global ids of what is public, by type. */
export type Published = Map<string, string[]>

/** A record to be made: its values, its texts by language. */
interface Draft {
  readonly values: Record<string, unknown>
  readonly translations: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly publishedAt?: string
}

export const federations = 64
/** Records for each federation. */
const each = { associations: 6, posts: 6, articles: 30, events: 12, projects: 14, targets: 5 } as const

/** Texts in Vietnamese, and in English for two of three. */
export const texts = (field: string, vi: string, random: Random, more: object = {}): Draft['translations'] => ({
  vi: { [field]: vi, ...more },
  ...(random() < 0.66 ? { en: { [field]: `${vi} (en)` } } : {}),
})

const day = (random: Random, from: number, to: number): string =>
  `${between(random, from, to)}-${String(between(random, 1, 12)).padStart(2, '0')}-${String(between(random, 1, 28)).padStart(2, '0')}`

export const articleOf = (random: Random, published: Published, federation: string, at: number): Draft => ({
  values: {
    federation,
    kind: pick(random, ['NEWS', 'NOTICE'] as const),
    author: pick(random, published.get('Person') ?? []),
    country: random() < 0.7 ? pick(random, published.get('PartnerCountry') ?? []) : null,
  },
  translations: texts('title', `Tin hữu nghị ${at}`, random, {
    lead: `Đoàn đại biểu thăm và làm việc ${at}`,
    body: { text: `Bài viết ${at} về hoạt động đối ngoại nhân dân.` },
  }),
})

export const eventOf = (random: Random, federation: string, at: number): Draft => ({
  values: { federation, startsOn: day(random, 2024, 2028), eventStatus: 'PLANNED' },
  translations: texts('title', `Gặp gỡ hữu nghị ${at}`, random),
})

export const transactionOf = (random: Random): object => ({
  kind: pick(random, ['COMMITMENT', 'DISBURSEMENT', 'IN_KIND'] as const),
  amount: String(between(random, 1, 900) * 1_000),
  currency: pick(random, ['USD', 'VND', 'EUR'] as const),
  valueOn: day(random, 2020, 2026),
})

export const projectOf = (random: Random, published: Published, federation: string, at: number): Draft => {
  const projects = published.get('AidProject') ?? []
  return {
    values: {
      federation,
      kind: 'PROJECT',
      projectStage: pick(random, ['APPROVED', 'RUNNING', 'HANDED_OVER'] as const),
      country: pick(random, published.get('PartnerCountry') ?? []),
      sector: pick(random, ['110', '120', '140'] as const),
      startsOn: day(random, 2019, 2026),
      parent: projects.length > 0 && random() < 0.1 ? pick(random, projects) : null,
      budgets: [{ amount: String(between(random, 1, 900) * 1_000), currency: 'USD' }],
      transactions: Array.from({ length: between(random, 0, 4) }, () => transactionOf(random)),
    },
    translations: texts('title', `Dự án nước sạch ${at}`, random),
  }
}

/** Fills a database with 64 federations and what belongs to them; gives what is public. */
export async function fillWorld(amity: Amity, random: Random, now: Date): Promise<Published> {
  const published: Published = new Map()
  const make = async (typeName: string, drafts: readonly Draft[]): Promise<void> => {
    const records = drafts.map(draft => ({ id: newRecordId(now.getTime()), ...draft }))
    const done = await bulkCreate(amity.door, typeNamed(amity.model, typeName), records, {
      viewer: operator,
      now,
      stage: 'published',
    })
    if (!done.ok) throw new Error(JSON.stringify(done.problems.slice(0, 3)))
    published.set(
      typeName,
      records.map(({ id }) => globalId(typeName, id)),
    )
  }
  const of = (typeName: string): readonly string[] => published.get(typeName) ?? []
  const perFederation = (count: number, draft: (federation: string, at: number) => Draft): Draft[] =>
    Array.from({ length: count * federations }, (_, at) => draft(of('Federation')[at % federations] ?? '', at))
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  await make(
    'PartnerCountry',
    Array.from({ length: 40 }, (_, at) => ({
      values: { code: `${letters[Math.floor(at / 26)]}${letters[at % 26]}` },
      translations: texts('name', `Nước ${at}`, random),
    })),
  )
  await make(
    'Federation',
    Array.from({ length: federations }, (_, at) => ({
      values: { level: 'PROVINCIAL', foundedOn: String(1950 + at) },
      translations: texts('name', `Liên hiệp ${at}`, random),
    })),
  )
  await make(
    'MemberAssociation',
    perFederation(each.associations, (federation, at) => ({
      values: {
        kind: 'FRIENDSHIP',
        country: pick(random, of('PartnerCountry')),
        memberships: [
          { federation, from: '2010', to: random() < 0.25 ? '2020' : null },
          // Some went over to another federation, or belong to two.
          ...(random() < 0.3 ? [{ federation: of('Federation')[(at * 7 + 1) % federations], from: '2021' }] : []),
        ],
      },
      translations: texts('name', `Hội hữu nghị ${at}`, random),
    })),
  )
  await make(
    'Person',
    Array.from({ length: 300 }, (_, at) => ({ values: {}, translations: { vi: { name: `Nguyễn Văn ${at}` } } })),
  )
  await make(
    'Post',
    perFederation(each.posts, (organization, at) => ({
      values: { organization, singleHolder: false, rank: at % 9 },
      translations: texts('title', 'Chủ tịch', random),
    })),
  )
  await make(
    'PostHolding',
    of('Post').flatMap(post => [
      { values: { post, person: pick(random, of('Person')), from: '2015', to: '2020' }, translations: {} },
      { values: { post, person: pick(random, of('Person')), from: '2021' }, translations: {} },
    ]),
  )
  await make(
    'Article',
    perFederation(each.articles, (federation, at) => ({
      ...articleOf(random, published, federation, at),
      publishedAt: new Date(now.getTime() - (at + 1) * 3_600_000).toISOString(),
    })),
  )
  await make(
    'Event',
    perFederation(each.events, (federation, at) => eventOf(random, federation, at)),
  )
  await make(
    'AidProject',
    perFederation(each.projects, (federation, at) => projectOf(random, published, federation, at)),
  )
  await make(
    'Target',
    perFederation(each.targets, (owner, at) => ({
      values: { owner, unit: 'MONEY', currency: 'USD', value: '1000000', actual: '0', from: String(2022 + (at % 6)) },
      translations: { vi: { title: `Vận động viện trợ ${at}` } },
    })),
  )
  return published
}
