import type { BulkRecord } from '../../src/engine/commands/bulk.ts'
import type { Random } from './random.ts'
import { words } from './words.ts'
import type { Made } from './world.ts'

/** A record of the world, without its id. */
export type Draft = Omit<BulkRecord, 'id'>

const kinds = {
  member: ['MEMBER', 'ASSOCIATE', 'OBSERVER'],
  association: ['FRIENDSHIP', 'PEACE', 'LIAISON', 'OTHER'],
} as const

/** Texts in Vietnamese, and in English now and then; a required one always stands in Vietnamese. */
export function texts(
  random: Random,
  required: readonly string[],
  others: readonly string[] = [],
): Draft['translations'] {
  const some = (names: readonly string[], often: number) =>
    Object.fromEntries(names.flatMap(name => (random.chance(often) ? [[name, words(random)]] : [])))
  const vi = { ...some(required, 1), ...some(others, 0.6) }
  return random.chance(0.5) ? { vi, en: { ...some(required, 0.7), ...some(others, 0.5) } } : { vi }
}

/** A range of two years that may be open at either end, and half-open as the graph writes it. */
export function range(
  random: Random,
  [from, to] = ['from', 'to'],
  years: readonly [number, number] = [2019, 2023],
): Record<string, string | null> {
  const begins = random.maybe(0.7, () => random.partial(years[0], years[0] + 1))
  return { [from!]: begins, [to!]: random.maybe(0.5, () => random.partial(years[1], years[1] + 3)) }
}

/** Former names of two languages, each in times of its own that follow one another. */
function formerNames(random: Random): object[] {
  if (random.chance(0.6)) return []
  return ['vi', 'en'].flatMap(locale =>
    random.chance(0.6)
      ? [
          {
            locale,
            name: words(random),
            from: random.maybe(0.7, () => random.partial(2018, 2019)),
            to: random.partial(2020, 2022),
          },
        ]
      : [],
  )
}

const globals = (random: Random, made: Made, type: string, often: number): string | null =>
  made(type).length === 0 ? null : random.maybe(often, () => random.pick(made(type)))

export function countries(random: Random, _made: Made, at: number): Draft {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  return {
    values: {
      code: letters[Math.floor(at / 26) % 26]! + letters[at % 26]!,
      relationsSince: random.maybe(0.7, () => random.partial(1950, 1990)),
      relationsKind: random.maybe(0.7, () => random.pick(['ESTABLISHED', 'NORMALISED'])),
      sourceCheckedOn: random.maybe(0.5, () => random.day()),
      ...(random.chance(0.6) ? { nationalDay: random.whole(1, 28), nationalDayMonth: random.whole(1, 12) } : {}),
      aliases: random
        .some(['Mỹ', 'Bungari', 'Hà Lan'], 2)
        .map(name => ({ name, locale: random.maybe(0.5, () => 'vi') })),
      formerNames: formerNames(random),
    },
    translations: texts(random, ['name'], ['nationalDayName', 'relationsNote']),
  }
}

export function federations(random: Random, made: Made): Draft {
  return {
    values: {
      ...range(random, ['foundedOn', 'dissolvedOn']),
      level: random.pick(['NATIONAL', 'PROVINCIAL']),
      parent: globals(random, made, 'Federation', 0.5),
      successor: globals(random, made, 'Federation', 0.3),
      site: random.maybe(0.4, () => 'https://example.org/a?b=%20&c=_'),
      contacts: random
        .some(['PHONE', 'EMAIL', 'ADDRESS'], 2)
        .map(kind => ({ kind, value: words(random), label: [{ locale: 'vi', text: words(random) }] })),
      formerNames: formerNames(random),
    },
    translations: texts(random, ['name'], ['abbreviation', 'summary', 'placeName']),
  }
}

export function associations(random: Random, made: Made): Draft {
  return {
    values: {
      ...range(random, ['foundedOn', 'dissolvedOn']),
      kind: random.pick(kinds.association),
      country: globals(random, made, 'PartnerCountry', 0.8),
      parent: globals(random, made, 'MemberAssociation', 0.3),
      formerNames: formerNames(random),
      memberships: Array.from({ length: random.whole(0, 3) }, () => ({
        federation: random.pick(made('Federation')),
        role: random.maybe(0.6, () => random.pick(kinds.member)),
        ...range(random, ['from', 'to'], [2020, 2022]),
      })),
      memberCounts: random.maybe(0.4, () => [{ on: random.day(), count: random.whole(0, 900), unit: 'PERSONS' }]) ?? [],
    },
    translations: texts(random, ['name'], ['abbreviation']),
  }
}

export function people(random: Random): Draft {
  return {
    values: {
      sortName: random.maybe(0.8, () => words(random, 1)),
      familyName: random.maybe(0.5, () => words(random, 1)),
      formerNames: formerNames(random),
    },
    translations: texts(random, ['name'], ['honorific', 'biography']),
  }
}

export function posts(random: Random, made: Made): Draft {
  const body = random.pick(['Federation', 'MemberAssociation'])
  return {
    values: {
      singleHolder: false,
      rank: random.maybe(0.6, () => random.whole(0, 3)),
      organization: globals(random, made, body, 0.8),
      formerTitles: [],
    },
    translations: texts(random, ['title']),
  }
}

export function terms(random: Random, made: Made): Draft {
  return {
    values: {
      ...range(random),
      number: random.maybe(0.7, () => random.whole(1, 6)),
      organization: globals(random, made, 'Federation', 0.8),
    },
    translations: texts(random, ['label']),
  }
}

export function holdings(random: Random, made: Made): Draft {
  return {
    values: {
      ...range(random),
      person: random.pick(made('Person')),
      post: random.pick(made('Post')),
      term: globals(random, made, 'Term', 0.5),
      how: random.maybe(0.6, () => random.pick(['ELECTED', 'APPOINTED'])),
    },
    translations: {},
  }
}
