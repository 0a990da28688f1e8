import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ask, GraphFailure } from './client.ts'
import { dayAndTimeOf, dayOf, period } from './dates.ts'
import { articlePage } from './documents.ts'
import { portalHandler } from './portal.ts'
import { servePortal } from './server.ts'
import { words, type Language } from './words.ts'
import { openWeb, type TestWeb } from '../../test/support/web.ts'

const renewal = {
  vi: '/vi/bai-viet/doi-moi-manh-me-cong-tac-doi-ngoai-nhan-dan-hoan-thien-bo-may-chuyen-trach-tinh',
  en: '/en/articles/strong-renewal-of-people-s-diplomacy-completing-a-lean-effective-and-efficient',
}
const conference = '/vi/bai-viet/lien-hiep-hai-phong-nhin-lai-nam-2022-va-ban-viec-nam-2023'
const haiPhong = 'lien-hiep-cac-to-chuc-huu-nghi-thanh-pho-hai-phong'

let web: TestWeb
let portal: Server
let address: string
const reported: unknown[] = []

const portOf = async (server: Server): Promise<number> => {
  await once(server, 'listening')
  const at = server.address()
  return typeof at === 'object' && at !== null ? at.port : 0
}

beforeAll(async () => {
  web = await openWeb({ demo: true })
  portal = servePortal({ graphUrl: `${web.url}/graphql`, report: error => reported.push(error) }, 0)
  address = `http://127.0.0.1:${await portOf(portal)}`
})

afterAll(async () => {
  portal?.close()
  await web?.close()
})

const load = async (path: string): Promise<string> => {
  const response = await fetch(address + path)
  expect(response.status, path).toBe(200)
  return response.text()
}

/** The words of a page as a reader sees them. */
const seen = (page: string): string =>
  page
    .replace(/<head>.*?<\/head>/s, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&#39;|&quot;|&lt;|&gt;|&amp;/g,
      entity => ({ '&#39;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' })[entity]!,
    )
    .replace(/\s+/g, ' ')

/** A part of a page, from its heading to the end of its section. */
const section = (page: string, name: string): string =>
  seen(page.split(`aria-labelledby="${name}"`)[1]?.split('</section>')[0] ?? '')

/** Changes a record through the graph and publishes it. */
async function change(type: string, id: string, input: Record<string, unknown>, locale = 'vi'): Promise<void> {
  const field = type[0]!.toLowerCase() + type.slice(1)
  const before = await web.data(`query ($id: ID!) { ${field}(id: $id) { version } }`, { id })
  const updated = await web.data(
    `mutation ($id: ID!, $version: Int!, $locale: Locale!, $input: ${type}Input!) {
      done: update${type}(id: $id, expectedVersion: $version, locale: $locale, input: $input) { __typename ... on ${type} { id } }
      published: publish${type}(id: $id) { __typename ... on ${type} { id } }
    }`,
    { id, locale, input, version: before[field].version },
  )
  expect(updated).toEqual({ done: { __typename: type, id }, published: { __typename: type, id } })
}

const idOf = async (field: string, slug: string): Promise<string> =>
  (await web.data(`query ($slug: String!) { found: ${field}(slug: $slug) { id } }`, { slug })).found.id

describe('The article of which the source has everything', () => {
  test.each(['vi', 'en'] as const)(
    'shows the masthead in both languages and the contact block (%s)',
    async language => {
      const page = await load(renewal[language])
      expect(page).toContain(`<html lang="${language}">`)
      const [first, second] = [
        'LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ THÀNH PHỐ HẢI PHÒNG',
        'HAIPHONG CITY UNION OF FRIENDSHIP ORGANIZATIONS',
      ]
      expect(page).toContain(language === 'vi' ? `lang="en">${second}` : `lang="vi">${first}`)
      expect(seen(page)).toContain(language === 'vi' ? `${first} ${second}` : `${second} ${first}`)
      const footer = page.slice(page.indexOf('<footer'))
      expect(footer).toContain('href="mailto:lienhiephuunghi@haiphong.gov.vn"')
      expect(footer).toContain('href="tel:+842253747865"')
      for (const fact of [
        'Số 15 Trần Quang Khải, Hồng Bàng, Hải Phòng',
        'Hà Văn Thủy',
        'Fax 0225.3747865',
        'https://huunghi.haiphong.gov.vn',
      ])
        expect(seen(footer)).toContain(fact)
    },
  )

  test('shows each person with every post on the day of the article', async () => {
    const people = section(await load(renewal.vi), 'people')
    expect(people).toContain('Chức danh vào ngày 09/01/2023')
    for (const line of [
      'Đào Khánh Hà Trưởng Ban Tuyên giáo Thành ủy Ban Tuyên giáo Thành ủy Ủy viên Ban Thường vụ Thành ủy Thành ủy Hải Phòng Ủy viên Ban Thường vụ Liên hiệp Liên hiệp Các tổ chức hữu nghị thành phố Hải Phòng',
      'Vũ Văn Trà Phó Chủ tịch Thường trực Liên hiệp Các tổ chức hữu nghị thành phố Hải Phòng',
      'Nguyễn Thị Minh Phương Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Hải Phòng Phó Chủ tịch Liên hiệp Các tổ chức hữu nghị thành phố Hải Phòng',
      'Hà Văn Thủy Tổng thư ký Liên hiệp Các tổ chức hữu nghị thành phố Hải Phòng Trưởng ban biên tập',
    ])
      expect(people).toContain(line)
  })

  test('shows countries, term, time, captions and credits', async () => {
    const page = await load(renewal.vi)
    expect(section(page, 'countries')).toContain('Lào Campuchia Hàn Quốc Nhật Bản Trung Quốc Singapore')
    expect(section(page, 'terms')).toContain('khóa V 2018–2023 Liên hiệp Các tổ chức hữu nghị thành phố Hải Phòng')
    expect(seen(page)).toContain('Tường thuật Thời gian: 09/01/2023, 15:00')
    expect(page.match(/<figure>/g)).toHaveLength(5)
    for (const caption of [
      'Hội trường sáng 9/1',
      'Vũ Văn Trà điều hành',
      'Nguyễn Thị Minh Phương đọc báo cáo',
      'Đào Khánh Hà nêu ý kiến',
      '21 tập thể và 36 cá nhân (hình vẽ)',
    ])
      expect(seen(page)).toContain(caption)
    expect(page.match(/alt="Tranh vẽ [^"]{20,}"/g)).toHaveLength(5)
  })

  test('shows the same in English, with names of countries and posts in English', async () => {
    const page = await load(renewal.en)
    expect(section(page, 'countries')).toContain('Laos Cambodia')
    expect(section(page, 'terms')).toContain('5th term 2018–2023')
    expect(section(page, 'people')).toContain('Posts on 9 January 2023')
    expect(section(page, 'people')).toContain(
      'Vũ Văn Trà Permanent Vice-President Haiphong City Union of Friendship Organizations',
    )
  })

  test('loads its pictures from the server of the graph', async () => {
    const [, picture] = /<img\s+src="([^"]+)"/.exec(await load(renewal.vi)) ?? []
    const response = await fetch(picture!)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/webp'])
  })
})

test('The article whose source has no title shows its author, its people and countries, and what its source leaves open', async () => {
  const page = await load(conference)
  expect(seen(page)).toContain('Tác giả: Hồng Nhung')
  expect(section(page, 'people')).toContain('Đào Khánh Hà Trưởng Ban Tuyên giáo Thành ủy')
  expect(section(page, 'countries')).toContain('Lào Campuchia Hàn Quốc Nhật Bản Bulgaria Hà Lan')
  expect(section(page, 'source')).toContain('Trang nguồn không có đầu đề')
})

test('The front page lists the newest articles of the federation, and every link leads to a page', async () => {
  for (const path of ['/', '/vi', '/en']) {
    const page = await load(path)
    const links = [...page.matchAll(/href="(\/(?:vi|en)[^"]*)"/g)].map(([, link]) => link!)
    expect(links.length).toBeGreaterThan(10)
    expect(links).toContain(path === '/en' ? renewal.en : renewal.vi)
    for (const link of new Set(links)) await load(link)
  }
})

test.each(['vi', 'en'] as const)(
  'Every word on a page comes from the graph or is one of the portal’s own (%s)',
  async (language: Language) => {
    const other = language === 'vi' ? 'en' : 'vi'
    const answer = await ask(`${web.url}/graphql`, articlePage, {
      slug: renewal[language].split('/')[3]!,
      locale: language,
      otherLocale: other,
    })
    const texts: string[] = []
    const collect = (value: unknown): unknown =>
      typeof value === 'string'
        ? texts.push(...value.split('\n\n'))
        : value && typeof value === 'object' && Object.values(value).map(collect)
    collect(answer)
    const days = texts.filter(text => /^\d{4}-\d\d-\d\dT/.test(text))
    texts.push(
      ...days.flatMap(day => [dayOf(day, language), dayAndTimeOf(day, language)]),
      period('2018', '2023', language),
    )
    collect(words[language])
    texts.push(words[other].language)
    const rest = texts
      .map(text => text.replace(/\s+/g, ' '))
      .sort((a, b) => b.length - a.length)
      .reduce((page, text) => page.replaceAll(text, ' '), seen(await load(renewal[language])))
    expect(rest.replace(/[\s:·]/g, '')).toBe('')
  },
)

test('Text that stands in another language than the page says so', async () => {
  const page = await load('/en/articles/ngay-22-12-33-nam-quan-he-viet-nam-han-quoc-va-mot-gio-hoc-tieng')
  expect(page).toContain('<html lang="en">')
  expect(page).toMatch(/<h1 lang="vi">Ngày 22\/12/)
  expect(page).toMatch(/<p lang="vi">/)
})

describe('Addresses', () => {
  test.each([
    '/vi/bai-viet/khong-co',
    '/en/articles/none',
    '/fr/articles/none',
    '/fr',
    '/vi/articles/x',
    '/vi/bai-viet/%00',
    '/vi/bai-viet/%E0%A4',
    '/vi/bai-viet/a/b',
    '/portal.txt',
    '//evil.example/vi',
    '/vi/../../etc/passwd',
  ])('%s is not found', async path => {
    const response = await fetch(address + path)
    expect(response.status).toBe(404)
    const page = await response.text()
    expect(page).toMatch(path.startsWith('/en/') ? /Page not found/ : /Không tìm thấy trang/)
  })

  test('the slug of another language leads to the address in this one', async () => {
    const response = await fetch(`${address}/en/articles/${renewal.vi.split('/')[3]}`, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([302, renewal.en])
  })

  test('the slug that an article had before leads to its address', async () => {
    const slug = conference.split('/')[3]!
    const id = await idOf('article', slug)
    await change('Article', id, { slug: 'nhin-lai-nam-2022' })
    const response = await fetch(address + conference, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([302, '/vi/bai-viet/nhin-lai-nam-2022'])
    await change('Article', id, { slug })
    expect(seen(await load(conference))).toContain('nhìn lại năm 2022')
  })

  test('stand below a path where a server mounts the portal there', async () => {
    const handle = portalHandler({ graphUrl: `${web.url}/graphql`, base: '/portal' })
    const get = async (path: string): Promise<Response> => handle(new Request(`https://example.org${path}`))
    const page = await (await get(`/portal${renewal.vi}`)).text()
    const links = [...page.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, link]) => link!)
    expect(links.filter(link => !link.startsWith('/portal/'))).toEqual([])
    expect((await get('/portal/portal.css')).headers.get('content-type')).toContain('text/css')
    expect((await get('/portal/portal-drum.svg')).headers.get('content-type')).toBe('image/svg+xml')
    expect([(await get(renewal.vi)).status, (await get('/portalx')).status]).toEqual([404, 404])
  })

  test('pages are read and nothing else', async () => {
    expect((await fetch(address, { method: 'POST' })).status).toBe(405)
    const head = await fetch(address, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })
})

describe('A change through the graph', () => {
  test('changes masthead and contact block when it is published, not before', async () => {
    const id = await idOf('federation', haiPhong)
    const { federation } = await web.data('query ($id: ID!) { federation(id: $id) { version } }', { id })
    const draft = await web.data(
      'mutation ($id: ID!, $version: Int!) { updateFederation(id: $id, expectedVersion: $version, input: { masthead: "LIÊN HIỆP HỮU NGHỊ" }) { __typename } }',
      { id, version: federation.version },
    )
    expect(draft.updateFederation.__typename).toBe('Federation')
    expect(seen(await load(renewal.vi))).toContain('LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ THÀNH PHỐ HẢI PHÒNG')
    await web.data('mutation ($id: ID!) { publishFederation(id: $id) { __typename } }', { id })
    const page = seen(await load(renewal.vi))
    expect(page).toContain('LIÊN HIỆP HỮU NGHỊ HAIPHONG CITY UNION')
    expect(page).not.toContain('LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ THÀNH PHỐ HẢI PHÒNG')
  })

  test('changes the posts of a person, and only those of the day of the article', async () => {
    const found = await web.data(
      'query ($slug: String!) { person(slug: $slug) { id holdings { nodes { id post { id } } } } }',
      { slug: 'vu-van-tra' },
    )
    const [holding] = found.person.holdings.nodes
    const created = await web.data(
      `mutation ($input: PostHoldingInput!) { createPostHolding(input: $input) { ... on PostHolding { id } } }`,
      { input: { person: found.person.id, post: await createPost('Cố vấn danh dự'), from: '2024-02' } },
    )
    await web.data('mutation ($id: ID!) { publishPostHolding(id: $id) { __typename } }', {
      id: created.createPostHolding.id,
    })
    expect(section(await load(renewal.vi), 'people')).toContain('Phó Chủ tịch Thường trực')
    expect(section(await load(renewal.vi), 'people')).not.toContain('Cố vấn danh dự')
    await change('PostHolding', created.createPostHolding.id, { from: '2022' })
    await change('PostHolding', holding.id, { to: '2022' })
    expect(section(await load(renewal.vi), 'people')).toContain('Vũ Văn Trà Cố vấn danh dự')
    expect(section(await load(renewal.vi), 'people')).not.toContain('Phó Chủ tịch Thường trực')
  })

  test('brings no script to life', async () => {
    const attack = `"><script>alert('1')</script><img src=x onerror=alert(2)>`
    const id = await idOf('article', conference.split('/')[3]!)
    await change('Article', id, {
      title: attack,
      slug: conference.split('/')[3],
      lead: attack,
      body: attack,
      byline: attack,
      sourceName: attack,
      sourceNote: attack,
    })
    await change('Federation', await idOf('federation', haiPhong), {
      contacts: [
        { kind: 'SITE', value: 'javascript:alert(3)' },
        { kind: 'EMAIL', value: attack },
        { kind: 'PHONE', value: attack },
      ],
    })
    for (const path of [conference, '/vi']) {
      const response = await fetch(address + path)
      const page = await response.text()
      expect(page).not.toMatch(/<script|<img src=x|href="javascript:/i)
      expect(seen(page)).toContain(attack)
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self';/)
    }
  })
})

async function createPost(title: string): Promise<string> {
  const { createPost: post } = await web.data(
    'mutation ($input: PostInput!) { createPost(input: $input) { ... on Post { id } } }',
    { input: { title, singleHolder: false } },
  )
  await web.data('mutation ($id: ID!) { publishPost(id: $id) { __typename } }', { id: post.id })
  return post.id
}

test('When the graph does not answer the page says so and the reason is reported', async () => {
  const lonely = servePortal({ graphUrl: 'http://127.0.0.1:9/graphql', report: error => reported.push(error) }, 0)
  const response = await fetch(`http://127.0.0.1:${await portOf(lonely)}/en`)
  expect(response.status).toBe(503)
  expect(seen(await response.text())).toContain('The content cannot be read at the moment')
  expect(String(reported.at(-1))).toContain('query FrontPage: http://127.0.0.1:9/graphql cannot be reached')
  lonely.close()
  await expect(
    ask(`${web.url}/graphql`, articlePage, { slug: 'x', locale: 'no such', otherLocale: 'vi' }),
  ).rejects.toThrow(GraphFailure)
})

test('The portal knows the graph only: none of its files imports the server or reads the environment', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )
  expect(files.length).toBeGreaterThan(15)
  expect(
    files.filter(file => /from '[./]*\/src\/|process\.env/.test(readFileSync(join(import.meta.dirname, file), 'utf8'))),
  ).toEqual([])
})
