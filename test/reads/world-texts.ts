import type { Random } from './random.ts'
import { words } from './words.ts'
import { range, texts, type Draft } from './world-bodies.ts'
import type { Made } from './world.ts'

const one = (random: Random, made: Made, type: string, often = 0.7): string | null =>
  random.maybe(often, () => random.pick(made(type)))
const money = (random: Random): { amount: string; currency: string } => ({
  amount: `${random.whole(-500, 90_000)}${random.pick(['', '.5', '.0001', '.10'])}`,
  currency: random.pick(['USD', 'VND', 'EUR']),
})
const many = <T>(random: Random, most: number, make: () => T): T[] =>
  Array.from({ length: random.whole(0, most) }, make)

export function aid(random: Random, made: Made): Draft {
  return {
    values: {
      ...range(random, ['startsOn', 'endsOn']),
      kind: random.pick(['PROGRAMME', 'PROJECT', 'NON_PROJECT']),
      projectStage: random.pick(['SURVEY', 'RUNNING', 'STOPPED']),
      sector: random.maybe(0.5, () => random.pick(['110', '11220'])),
      federation: one(random, made, 'Federation'),
      association: one(random, made, 'MemberAssociation', 0.4),
      country: one(random, made, 'PartnerCountry'),
      approvedOn: random.maybe(0.5, () => random.day()),
      donors: many(random, 2, () => ({
        name: words(random),
        kind: 'NGO',
        country: one(random, made, 'PartnerCountry'),
      })),
      locations: many(random, 2, () => ({ name: [{ locale: random.pick(['vi', 'en']), text: words(random) }] })),
      budgets: many(random, 3, () => ({ ...money(random), kind: random.maybe(0.5, () => 'ORIGINAL') })),
      transactions: many(random, 4, () => ({
        ...money(random),
        kind: random.pick(['COMMITMENT', 'COMMITMENT', 'DISBURSEMENT', 'IN_KIND']),
        valueOn: random.day(2020, 2022),
      })),
    },
    translations: texts(random, ['title'], ['summary']),
  }
}

export function pictures(random: Random, made: Made): Draft {
  return {
    values: {
      kind: 'PICTURE',
      sha256: random.pick(made('file')),
      fileName: words(random, 1),
      credit: random.maybe(0.5, () => words(random)),
      focalX: random.maybe(0.5, () => random.whole(0, 100)),
      licenceUrl: random.maybe(0.3, () => 'https://example.org/licence?a=%20_'),
    },
    translations: texts(random, ['title'], ['altText', 'caption']),
  }
}

export function articles(random: Random, made: Made): Draft {
  const add = (type: string, most = 3) => ({ add: random.some(made(type), most) })
  return {
    values: {
      kind: random.maybe(0.7, () => random.pick(['NEWS', 'PLAN', 'REPORT'])),
      titleDerived: random.maybe(0.5, () => random.chance(0.5)),
      byline: random.maybe(0.5, () => words(random)),
      sourceName: random.maybe(0.4, () => words(random)),
      federation: one(random, made, 'Federation'),
      country: one(random, made, 'PartnerCountry', 0.5),
      author: one(random, made, 'Person', 0.5),
      countries: add('PartnerCountry'),
      people: add('Person'),
      associations: add('MemberAssociation'),
      projects: add('AidProject', 2),
      terms: add('Term', 2),
      related: add('Article', 2),
      images: many(random, 2, () => ({
        asset: random.pick(made('MediaAsset')),
        credit: random.maybe(0.5, () => words(random)),
        ...(random.chance(0.5) ? { caption: [{ locale: random.pick(['vi', 'en']), text: words(random) }] } : {}),
      })),
    },
    translations: texts(random, ['title'], ['lead', 'body', 'sourceNote']),
    publishedAt: random.pick([random.instant(), random.instant(), '2023-05-05T05:00:00.000Z']),
  }
}
