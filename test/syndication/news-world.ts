import { person, type Person } from '../editing/moves.ts'
import { commandsAt, pixel, type Commands } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

export const script = '<script>alert(1)</script>'
/** A title with all that has a meaning in some format. */
export const hostile = `Lễ ký kết & "Tết" ]]> ${script}`

/** What a route of feeds answered. */
export interface FeedReply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** A server with articles of two federations, and saved queries `news` and `below` of the first. */
export interface NewsWorld {
  readonly web: TestWeb
  readonly write: Commands
  readonly editor: Person
  readonly ids: Readonly<Record<'federation' | 'other' | 'first' | 'second' | 'tag', string>>
  readonly now: () => Date
  /** Lets time pass, in milliseconds. */
  readonly pass: (time: number) => void
  readonly save: (name: string, document: string, variables?: object) => Promise<void>
  /** Asks for a path below `/feeds/`. */
  readonly get: (path: string, headers?: Record<string, string>, method?: string) => Promise<FeedReply>
  /** Items of a feed as JSON Feed has them. */
  readonly items: (name: string) => Promise<any[]>
}

/** The name of a record in feeds. */
export const urn = (id: string): string => `urn:uuid:${id.split('_')[1]}`

export async function openNews(): Promise<NewsWorld> {
  let ahead = 0
  const now = () => new Date(Date.now() + ahead)
  const web = await openWeb({ clock: now })
  const write = commandsAt(web)
  const made = async (type: string, input: object): Promise<string> => (await write.published(type, input)).id
  const federation = await made('Federation', { name: 'Liên hiệp Hải Phòng', level: 'PROVINCIAL' })
  const other = await made('Federation', { name: 'Liên hiệp Huế', level: 'PROVINCIAL' })
  await made('Site', {
    title: 'Trang Hải Phòng',
    federation,
    address: 'https://hai-phong.example/',
    recordAddresses: [{ typeName: 'Article', pattern: 'https://hai-phong.example/{language}/tin?bai={slug}&x=1' }],
  })
  const tag = await made('Tag', { title: `xuân & ${script}` })
  const author = await made('Person', { name: `Nguyễn Văn <An> & con` })
  const { sha256 } = await web.upload(pixel)
  const asset = await made('MediaAsset', {
    sha256,
    kind: 'PICTURE',
    fileName: 'anh.png',
    title: 'Ảnh',
    altText: script,
  })
  const first = await made('Article', {
    title: hostile,
    slug: 'le-ky-ket',
    lead: `Tóm tắt ${script} & ]]>`,
    body: {
      html: `<p>Nội dung &lt;script&gt;alert(1)&lt;/script&gt; ]]&gt;</p><script>alert(2)</script><img src="${asset}">`,
    },
    federation,
    author,
    tags: { add: [tag] },
    images: [{ asset, caption: [{ locale: 'vi', text: script }], credit: script }],
    sourceName: 'Báo "Thời Đại" & bạn',
    sourceUrl: 'https://thoidai.example/a?b=1&c=2',
  })
  const second = await made('Article', { title: 'Tin thứ hai', body: { text: 'Ngắn.' }, federation })
  await made('Article', { title: 'Tin của Huế', body: { text: 'Ngắn.' }, federation: other })
  const ids = { federation, other, first, second, tag }
  const save = async (name: string, document: string, variables = {}): Promise<void> => {
    const input = { name, title: `Nguồn ${name}`, document, variables: JSON.stringify(variables), federation }
    await write.published('SavedQuery', input)
  }
  await save(
    'news',
    'query ($f: ID!, $first: Int = 100) { articles(first: $first, where: { federationId: { eq: $f } }) { totalCount nodes { id } } }',
    { f: federation },
  )
  await save(
    'below',
    'query ($slug: String!) { federation(slug: $slug, locale: "en") { name articles(first: 90) { ...List } } } fragment List on ArticleConnection { edges { node { title } } }',
    { slug: 'lien-hiep-hai-phong' },
  )
  const get: NewsWorld['get'] = async (path, headers = {}, method = 'GET') => {
    const response = await fetch(`${web.url}/feeds/${path}`, { method, headers })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return {
    web,
    write,
    editor: person(web, web.token),
    ids,
    now,
    pass: time => void (ahead += time),
    save,
    get,
    items: async name => JSON.parse((await get(`${name}.json`)).text).items,
  }
}
