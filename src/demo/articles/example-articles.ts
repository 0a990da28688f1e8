import { ref, type DemoRecord, type Key } from '../records.ts'
import { paragraphs } from '../paragraphs.ts'

interface Words {
  readonly title: string
  readonly lead: string
  readonly body: readonly string[]
}

/** What an example article is about; everything is optional but its words and its instant. */
export interface Example {
  readonly key: Key
  readonly publishedAt: string
  readonly vi: Words
  /** Left out to show how Vietnamese answers where there is no English. */
  readonly en?: Words
  readonly kind?: 'NEWS' | 'PLAN' | 'REPORT' | 'NOTICE'
  readonly federation?: Key
  readonly picture?: Key
  readonly country?: Key
  readonly about?: readonly Key[]
  readonly related?: readonly Key[]
  readonly section?: Key
  readonly tags?: readonly Key[]
}

const notice = {
  vi: 'Bài ví dụ của phần trình diễn: ngày tháng trong lịch là thật, hoạt động được kể là đặt ra.',
  en: 'An example article of the demo: the days of the calendar are real, the activities told are made up.',
}

const isCountry = (key: Key): boolean => key.startsWith('country-')

/** An example article as a record; its source note says that it is one. */
export function exampleArticle(example: Example): DemoRecord {
  const { key, publishedAt, vi, en, country, picture, about = [] } = example
  return {
    key,
    type: 'Article',
    translations: {
      vi: { title: vi.title, lead: vi.lead, body: paragraphs(...vi.body), sourceNote: notice.vi },
      ...(en && { en: { title: en.title, lead: en.lead, body: paragraphs(...en.body), sourceNote: notice.en } }),
    },
    values: {
      kind: example.kind ?? 'NEWS',
      federation: ref(example.federation ?? 'federation-hai-phong'),
      byline: 'Amity demo',
      country: country ? ref(country) : null,
      countries: [...(country ? [country] : []), ...about.filter(isCountry)].map(ref),
      section: example.section ? ref(example.section) : null,
      tags: (example.tags ?? []).map(ref),
      about: about.filter(key => !isCountry(key)).map(ref),
      related: (example.related ?? []).map(ref),
      images: picture ? [{ asset: ref(picture) }] : [],
      sourceName: 'Amity demo',
    },
    publishedAt,
  }
}
