import { isOf, keyOf, mentionedIn } from './keys.ts'
import { idOf, instant, named, nobody, nth, tells, Test, type Shape, type Table } from './places.ts'

/** So many pictures with words of their own in this place: those of the page. */
const captions = (count: number): Test =>
  new Test({ caption: null }, value => {
    const told = value.filter(({ caption }: { caption: string | null }) => caption !== null).length
    return told === count ? null : `has ${told} captions and not ${count}`
  })

const article = (f: any, vi: Shape, en?: Shape) => ({
  key: keyOf(f.document[0]),
  vi: {
    localization: { fields: [{ field: 'title', locale: f.language }] },
    sourceName: f.syndicated_from === null ? null : f.syndicated_from.publisher_vi,
    images: captions(f.captions),
    comments: { totalCount: f.comments ?? 0 },
    ...(f.author === null ? { author: nobody } : { author: { name: f.author }, byline: f.author }),
    ...(f.published && { publishedAt: instant(f.published) }),
    ...vi,
  },
  ...(en && { en }),
})

const titled = (f: any): readonly [Shape, Shape] => [
  { title: named(f.title_vi), titleDerived: null },
  { title: named(f.title_en) },
]

const caption = (f: any) => [
  {
    key: keyOf(f.article),
    vi: { id: idOf(keyOf(f.document[0])) },
    en: {
      images: nth(f.order, {
        caption: tells(...f.shows.split(' ').map((word: string) => word.replace(/ing$/, ''))),
      }),
    },
  },
]

export const articles: Table = {
  'art-0': f => {
    const [vi, en] = titled(f)
    const [, block] = /“?"(.*?)"/.exec(f.page_blocks[0]) ?? []
    return [article(f, { ...vi, sourceNote: tells('không ghi ngày đăng', block ?? f.id) }, en)]
  },
  'art-1': f => [
    article(f, {
      titleDerived: f.title_vi === null && f.title_en === null,
      sourceNote: tells('không có đầu đề', 'Ngày đăng không ghi'),
    }),
  ],
  'art-2': f => {
    const [vi, en] = titled(f)
    return [
      article(
        f,
        { ...vi, federation: { sites: { nodes: [{ masthead: f.site_heading_vi }] } } },
        { ...en, federation: { sites: { nodes: [{ masthead: f.site_heading_en }] } } },
      ),
      { key: 'site-hai-phong', vi: { federation: { contacts: [{ kind: 'ADDRESS' }, { kind: 'EMAIL' }] } } },
    ]
  },
  'art-3': f => {
    const [vi, en] = titled(f)
    return [
      article(f, { ...vi, section: { title: f.category_vi } }, { ...en, section: { title: f.category_en } }),
      { key: 'section-hot-news', vi: { articles: { nodes: [isOf(f.id)] } } },
    ]
  },
  'art-4': f => {
    const [vi, en] = titled(f)
    const source = f.syndicated_from
    const [, block] = /"(.*?)"/.exec(f.page_blocks[1]) ?? []
    const sourceUrl = source.url.endsWith(`-${source.source_article_number}.html`) ? source.url : 'another address'
    return [
      article(
        f,
        { ...vi, sourceUrl, sourceNote: tells('Ngày đăng không ghi', 'chưa có bình luận', block ?? f.id) },
        en,
      ),
      { key: 'partner-thoi-dai', en: { name: source.publisher_en, mentions: { nodes: [isOf(f.id)] } } },
    ]
  },
  'caption-art-2-1': caption,
  'caption-art-2-2': caption,
  'caption-art-2-3': caption,
  'caption-art-2-4': caption,
  'caption-art-2-5': caption,
  'caption-art-3-1': caption,
  'caption-art-4-1': caption,
}

/** Tasks given: by whom, to whom, at which event. */
const ask = (event: string) => (f: any) => [
  {
    key: event,
    vi: mentionedIn(f),
    en: {
      tasks: f.ask
        .split('; ')
        .map((text: string) => ({ text: named(text), organization: isOf(f.to), givenByOrganization: isOf(f.by) })),
    },
  },
]

export const asksAndPlans: Table = {
  'ask-0': ask('event-liaison-online'),
  'ask-1': ask('event-liaison-information'),
  'ask-2': ask('event-liaison-tet'),
  'ask-3': f => [
    {
      key: 'event-hp-review-2022',
      vi: mentionedIn(f),
      en: {
        tasks: f.ask.split('; ').map((text: string) => ({
          text: named(text),
          assignee: named(f.to),
          givenBy: isOf(f.by),
          due: text.endsWith('2023') ? '2023' : null,
        })),
      },
    },
  ],
  'plan-org-hp': f => [
    {
      key: 'programme-hp-2023',
      vi: { owner: isOf(f.owner), from: '2023', to: '2023', kind: 'ACTION', ...mentionedIn(f) },
      en: { activities: f.items_en.map((item: string) => ({ title: named(item), due: '2023' })) },
    },
  ],
}
