import type { RecordId } from '../../src/kernel/ids.ts'
import { between, pick, randomOf, roundAt } from './random.ts'
import { countryAt, idOf, streamOf, type NamedRow, type Size } from './rows.ts'
import { communeName, headlineOf, proseOf, slugOf, type Language } from './text.ts'
import { places, subjects, topics } from './words.ts'

/** What was written about a country and a place. */
export interface ArticleRow {
  readonly id: RecordId
  readonly federationId: RecordId
  readonly countryId: RecordId
  readonly authorId: RecordId
  /** From none to four, in order; three on average. */
  readonly tagIds: readonly RecordId[]
  /** ISO 8601 with seconds. One in ten shares its instant with the one before, but none of the newest hundred. */
  readonly publishedAt: string
  readonly translations: Readonly<Record<Language, ArticleText>>
}
export interface ArticleText {
  readonly slug: string
  readonly title: string
  readonly lead: string
  readonly body: string
}

export function tagAt(index: number): NamedRow {
  const [vi, en] = roundAt(subjects, index)
  return { id: idOf('tag', index), slug: slugOf(vi), name: { vi, en } }
}

/** How many tags an article has: of twenty, each count as often as it stands here. */
const tagCounts = [0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4] as const

function tagIdsOf(article: number, { tags }: Size): readonly RecordId[] {
  const random = randomOf(20_150_401, article)
  const count = pick(random, tagCounts)
  const chosen = new Set<number>()
  while (chosen.size < count) chosen.add(between(random, 0, tags - 1))
  return [...chosen].map(index => idOf('tag', index))
}

export function articleAt(index: number, size: Size): ArticleRow {
  const random = streamOf('article', index)
  const federation = between(random, 0, size.federations - 1)
  const country = between(random, 0, size.countries - 1)
  const subject = {
    place: roundAt(places, federation),
    country: countryAt(country).name,
    commune: communeName(random),
    topic: pick(random, topics),
  }
  const title = headlineOf(random, subject)
  const text = (language: Language): ArticleText => ({
    slug: `${slugOf(title[language])}-${index}`,
    title: title[language],
    lead: proseOf(random, language, subject, 130),
    body: proseOf(random, language, subject, 2_000),
  })
  const tied = index % 10 === 9 && index < size.articles - 100
  const seconds = Math.floor(((tied ? index - 1 : index) / size.articles) * 11 * 365 * 86_400)
  return {
    id: idOf('article', index),
    federationId: idOf('federation', federation),
    countryId: idOf('country', country),
    authorId: idOf('person', between(random, 0, size.persons - 1)),
    tagIds: tagIdsOf(index, size),
    publishedAt: new Date(Date.UTC(2015, 0, 1) + seconds * 1_000).toISOString(),
    translations: { vi: text('vi'), en: text('en') },
  }
}
