import { ref, type DemoRecord } from '../records.ts'

const latest = `query LatestNews($federation: String!, $locale: Locale!, $first: Int!) {
  federation(slug: $federation, locale: $locale) {
    name
    articles(first: $first) {
      nodes { title slug lead publishedAt }
    }
  }
}`

const anniversaries = `query Anniversaries($from: Date!, $to: Date!, $locale: Locale!) {
  calendar(from: $from, to: $to, locale: $locale, kinds: [RELATIONS, NORMALISATION, FOUNDATION], where: { roundOnly: true }, first: 100) {
    nodes { on kind title years }
  }
}`

/** Queries under a name, for sites that show a federation's content. */
export const savedQueries: readonly DemoRecord[] = [
  {
    key: 'query-latest-news',
    type: 'SavedQuery',
    translations: { vi: { title: 'Tin mới nhất của Liên hiệp' }, en: { title: 'Latest news of the federation' } },
    values: {
      name: 'latest-news',
      document: latest,
      variables: JSON.stringify({
        federation: 'lien-hiep-cac-to-chuc-huu-nghi-thanh-pho-hai-phong',
        locale: 'vi',
        first: 5,
      }),
      federation: ref('federation-hai-phong'),
    },
  },
  {
    key: 'query-anniversaries',
    type: 'SavedQuery',
    translations: { vi: { title: 'Các ngày kỷ niệm tròn năm' }, en: { title: 'Anniversaries of round years' } },
    values: {
      name: 'anniversaries',
      document: anniversaries,
      variables: JSON.stringify({ from: '2022-01-01', to: '2022-12-31', locale: 'vi' }),
    },
  },
]
