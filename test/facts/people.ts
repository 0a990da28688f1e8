import { isOf, keyOf, mentionedIn } from './keys.ts'
import { idOf, is, named, tells, type Place, type Shape, type Table, type Test } from './places.ts'

/** Posts that the person is seen in: since when and until when no page says. */
const holdings = (f: any, title: 'title_vi' | 'title_en'): Shape => ({
  'holdings(where: { validity: ALL })': {
    totalCount: f.posts.length,
    nodes: f.posts.map((post: any) => ({
      attestedOn: post.as_of,
      from: post.start,
      to: post.end,
      post: { title: named(post[title]), organization: isOf(post.organisation) },
    })),
  },
})

/** The articles that show someone in these posts are about them. */
const shown = (record: Test, f: any): readonly Place[] =>
  f.posts.flatMap((post: any) =>
    post.document.map((page: string) => ({ key: keyOf(page), vi: { about: { nodes: [record] } } })),
  )

const person = (f: any, more: Shape = {}): readonly Place[] => [
  {
    key: keyOf(f.id),
    vi: { name: f.name, honorific: f.honorific ?? null, ...mentionedIn(f), ...holdings(f, 'title_vi'), ...more },
    en: holdings(f, 'title_en'),
  },
  ...shown(isOf(f.id), f),
]

/** What the person did at an event, in words. */
const role = (event: string, f: any, words: string): Place => ({
  key: event,
  en: { participants: [{ person: isOf(f.id), role: words }] },
})

const author = (key: string) => (f: any) => [
  {
    key,
    vi: {
      name: f.name,
      articles: {
        nodes: [{ id: idOf(keyOf(f.document[0])), byline: f.role === 'article byline' ? f.name : undefined }],
      },
      holdings: { totalCount: f.posts.length },
      ...mentionedIn(f),
    },
  },
]

export const people: Table = {
  'p-dkh': f =>
    person(f, { otherNames: f.name_variants.map((name: string) => ({ name: name.replace(' (S2, once)', '') })) }),
  'p-vvt': f => [...person(f), role('event-hp-review-2022', f, f.role_in_event.replace(' evt-hp-2023', ''))],
  'p-ntmp': f => [...person(f), role('event-hp-review-2022', f, f.role_in_event.replace(' at evt-hp-2023', ''))],
  'p-hvt': f => person(f, { editedSites: { nodes: [is('site-hai-phong')] } }),
  'p-nam': author('person-nguyen-anh-minh'),
  'p-hn': author('person-hong-nhung'),
  'p-dhd': f => {
    const [year, next] = f.role_in_event.match(/\d{4}/g)
    return [
      ...person(f),
      role('event-unnamed-report', f, 'presented the report'),
      { key: 'event-unnamed-report', en: { title: tells(year, next, f.role_in_event.slice(0, 6)) } },
    ]
  },
  'p-ntn': f => [...person(f), { key: 'event-ct-signing', vi: { participants: [{ person: isOf(f.id) }] } }],
  'p-lttg': f => [...person(f), { key: 'event-ct-signing', vi: { participants: [{ person: isOf(f.id) }] } }],
  'p-dofa-director': f => {
    const [post] = f.posts
    return [
      ...shown(is('post-hp-foreign-affairs-director'), f),
      {
        key: 'post-hp-foreign-affairs-director',
        vi: {
          title: post.title_vi,
          organization: isOf(post.organisation),
          'holdings(where: { validity: ALL })': {
            totalCount: [f.name, post.start, post.end].filter(known => known !== null).length,
          },
          ...mentionedIn(f),
        },
        en: { title: post.title_en },
      },
      {
        key: 'event-liaison-session',
        vi: {
          startsOn: post.as_of,
          delegations: [{ organization: isOf(post.organisation), head: tells(post.title_vi, 'không nêu tên') }],
        },
      },
    ]
  },
  'term-hp-5': f => [
    {
      key: keyOf(f.id),
      vi: {
        label: f.label_vi,
        number: 5,
        organization: isOf(f.organisation),
        from: f.start,
        to: f.precision === 'year' ? f.end : undefined,
        source: tells(f.period, 'Quy chế'),
        ...mentionedIn(f),
      },
      en: { label: f.label_en },
    },
  ],
}
