import { randomBytes } from 'node:crypto'

import type { Page, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import {
  openEmbeds,
  openPartner,
  pageOf,
  shown,
  strictPolicy,
  thumbnails,
  type EmbedStage,
  type PartnerSite,
} from './embed-fixture.ts'
import { expectReadable } from './visitor.ts'
import { commandsAt, type Outcome } from '../graph/inputs.ts'

const patience = { timeout: 20_000 }
const federation = 'lien-hiep-cac-to-chuc-huu-nghi-thanh-pho-hai-phong'

let stage: EmbedStage
/** Two sites of others. */
let partners: readonly PartnerSite[]
let article: Outcome
let project: string
beforeAll(async () => {
  stage = await openEmbeds()
  partners = [await openPartner(stage.visitor), await openPartner(stage.visitor)]
  const { web } = stage
  const { federations, aidProjects } = await web.data(
    '{ federations(first: 10) { nodes { id slug } } aidProjects(first: 20) { nodes { id transactions { kind } } } }',
  )
  const of = federations.nodes.find(({ slug }: any) => slug === federation).id
  const body = { html: '<h2>Đường đi</h2><p>Câu <strong>đầu</strong> tiên.</p><ul><li>một</li></ul>' }
  article = await commandsAt(web).published('Article', {
    title: 'Bài đầu trang',
    federation: of,
    lead: 'Lời dẫn',
    body,
  })
  project = aidProjects.nodes.find(({ transactions }: any) => transactions.length > 1).id
}, 120_000)
afterAll(async () => {
  for (const partner of partners ?? []) await partner.close()
  await stage?.close()
})

const page = (lang: string, body: string, script = `src="${stage.web.url}/embed.js"`): string =>
  pageOf(lang, body, script)

const components = (more = ''): string => `
<amity-article record="${article.id}" ${more}><p>Bài cũ</p></amity-article>
<amity-articles federation="${federation}" first="4" ${more}><p>Tin cũ</p></amity-articles>
<amity-events federation="${federation}" from="2023" to="2023" first="5" ${more}></amity-events>
<amity-project record="${project}" ${more}></amity-project>
<amity-projects first="3" ${more}></amity-projects>
<amity-country code="LA" ${more}></amity-country>
<amity-figures federation="${federation}" ${more}></amity-figures>`

test('Seven components stand in a page of another site under a strict policy, in both themes and languages', async () => {
  const [partner] = partners
  for (const lang of ['vi', 'en'])
    partner!.put(`/${lang}`, page(lang, components('theme="auto"')), strictPolicy(stage.web.url))
  for (const [lang, colorScheme, width] of [
    ['vi', 'light', 1280],
    ['en', 'dark', 390],
    ['en', 'light', 768],
  ] as const) {
    const visit = await partner!.open(`/${lang}`, { colorScheme, width })
    await expect.poll(() => shown(visit.page, 'title'), patience).toHaveLength(7)
    const titles = await shown(visit.page, 'title')
    expect(titles).toEqual(expect.arrayContaining(['Bài đầu trang', lang === 'vi' ? 'Lào' : 'Laos']))
    await expectReadable(visit, width, true)
    const pictures = await visit.page.evaluate<[number, number[], number][]>(thumbnails)
    expect(pictures.length).toBeGreaterThan(1)
    for (const [room, offered, taken] of pictures) expect(taken).toBe(offered.find(one => one >= room))
    // No store of the browser is used, no cookie set, and nothing asked of others.
    expect(await visit.page.context().cookies()).toEqual([])
    expect(await visit.page.evaluate<number>('localStorage.length + sessionStorage.length')).toBe(0)
    const hosts = await visit.page.evaluate<string[]>(
      `[...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin))]`,
    )
    expect(hosts).toEqual([stage.web.url])
  }
})

test('The words follow the language of the page, and all links are reached by the keyboard', async () => {
  const [partner] = partners
  const visit = await partner!.open('/vi')
  await expect.poll(() => shown(visit.page, 'title'), patience).toHaveLength(7)
  const links = await visit.page.evaluate<number>(
    `[...document.querySelectorAll('*')].flatMap(one => [...(one.shadowRoot?.querySelectorAll('a, [tabindex="0"]') ?? [])]).length`,
  )
  const reached = new Set<string>()
  for (let at = 0; at < links; at++) {
    await visit.page.keyboard.press('Tab')
    reached.add(
      await visit.page.evaluate<string>(
        `(inner => (inner.href ?? inner.ariaLabel) + [...inner.getRootNode().querySelectorAll('*')].indexOf(inner))(document.activeElement.shadowRoot.activeElement)`,
      ),
    )
  }
  expect(reached.size).toBe(links)
  expect(await shown(visit.page, 'title')).toContain('Tin, bài mới')
  await visit.page.evaluate(`document.documentElement.lang = 'en-GB'`)
  await expect.poll(() => shown(visit.page, 'title'), patience).toContain('Latest articles')
  await expect.poll(() => shown(visit.page, 'title'), patience).toContain('Laos')
  // A text without a translation says in which language it is.
  const lang = await visit.page.evaluate<string>(
    `document.querySelector('amity-article').shadowRoot.querySelector('h2').lang`,
  )
  expect(lang).toBe('vi')
  expect(visit.complaints).toEqual([])
})

test('Without a script the page shows what it holds itself, and frames what the server makes', async () => {
  const [partner] = partners
  const frame = `<iframe title="Bài" width="600" height="400" src="${stage.web.url}/embed/article?record=${article.id}&lang=vi"></iframe>`
  partner!.put('/still', page('vi', components() + frame), strictPolicy(stage.web.url))
  const { page: still } = await partner!.open('/still', { javaScriptEnabled: false })
  expect(await still.getByText('Bài cũ').isVisible()).toBe(true)
  expect(await still.getByText('Tin cũ').isVisible()).toBe(true)
  const inside = still.frameLocator('iframe')
  await expect.poll(() => inside.getByRole('heading', { name: 'Bài đầu trang' }).isVisible(), patience).toBe(true)
  const framed = await stage.visitor.open(`${stage.web.url}/embed/articles?first=3&lang=en&theme=auto`, {
    colorScheme: 'dark',
    width: 390,
  })
  await expectReadable(framed, 390, true)
  await framed.page.context().close()
})

test('What cannot be shown says so, leaves the page its own words, and troubles nothing else', async () => {
  const [partner] = partners
  const key = `amity_pk_${randomBytes(32).toString('base64url')}`
  const body = `
<amity-article id="wrong" colour="red"><p>Của trang 1</p></amity-article>
<amity-articles id="key" key="${key}"><p>Của trang 2</p></amity-articles>
<amity-country id="away" code="LA" server="http://127.0.0.1:9"><p>Của trang 3</p></amity-country>
<amity-article id="missing" slug="khong-co-bai-nay"><p>Của trang 4</p></amity-article>
<amity-country id="good" code="LA"><p>Của trang 5</p></amity-country>`
  partner!.put(
    '/bad',
    page('en', body),
    `${strictPolicy(stage.web.url)}; connect-src ${stage.web.url} http://127.0.0.1:9`,
  )
  const { page: bad, complaints } = await partner!.open('/bad')
  const says = (id: string): Promise<string> =>
    bad.evaluate<string>(
      `document.querySelector('#${id}').shadowRoot.querySelector('.amity')?.textContent.replace(/\\s+/g, ' ').trim() ?? ''`,
    )
  await expect.poll(() => says('wrong'), patience).toContain('“article” needs one of these attributes: slug, record.')
  await expect.poll(() => says('key'), patience).toContain('The key of this site is no longer valid')
  await expect.poll(() => says('missing'), patience).toContain('There is nothing here, or it is no longer public.')
  await expect.poll(() => says('away'), patience).toContain('The newest content cannot be read at the moment.')
  await expect.poll(() => says('good'), patience).toContain('Laos')
  const visible = await Promise.all([1, 2, 3, 4, 5].map(at => bad.getByText(`Của trang ${at}`).isVisible()))
  expect(visible).toEqual([true, true, true, false, false])
  expect(complaints).toContain('amity-article: “article” has no attribute “colour”.')
})

test('A correction and a withdrawal reach pages of two sites without a reload, over one stream each', async () => {
  const { web } = stage
  const nonce = randomBytes(16).toString('base64url')
  partners[0]!.put('/live', page('vi', components('live')), strictPolicy(web.url))
  // The other site names its scripts by a nonce, and lets them load what they need.
  partners[1]!.put(
    '/live',
    page('en', components('live'), `nonce="${nonce}" src="${web.url}/embed.js"`),
    strictPolicy(web.url, `'nonce-${nonce}' 'strict-dynamic'`),
  )
  for (const partner of partners) partner.put('/', page('vi', ''), strictPolicy(web.url))
  const visits = await Promise.all(partners.map(partner => partner.open('/')))
  const standing = visits.map(() => 0)
  for (const [at, { page: of }] of visits.entries()) {
    const isStream = (request: Request): boolean => request.url().startsWith(`${web.url}/graphql/stream?`)
    const count = (more: number) => (request: Request) => void (isStream(request) && (standing[at]! += more))
    of.on('request', count(1)).on('requestfinished', count(-1)).on('requestfailed', count(-1))
    await of.goto(`${partners[at]!.url}/live`)
  }
  const each =
    <Told>(ask: (of: Page) => Promise<Told>) =>
    () =>
      Promise.all(visits.map(({ page: of }) => ask(of)))
  await expect
    .poll(
      each(async of => (await shown(of, 'title')).length),
      patience,
    )
    .toEqual([7, 7])
  await expect.poll(() => standing, patience).toEqual([1, 1])

  const run = commandsAt(web)
  const changed = await run.update('Article', article, { title: 'Bài đã sửa' })
  expect(changed.__typename).toBe('Article')
  await run.publish('Article', changed)
  const everywhere = each(async of => [
    (await shown(of, 'title')).includes('Bài đã sửa'),
    (await shown(of, 'name')).includes('Bài đã sửa'),
  ])
  await expect.poll(everywhere, patience).toEqual([
    [true, true],
    [true, true],
  ])
  // It stands out, and is told to those who do not see it.
  const told = (of: Page): Promise<string> =>
    of.evaluate<string>(
      `document.querySelector('amity-article').shadowRoot.querySelector('[role=status]').textContent.trim()`,
    )
  expect(await each(told)()).toEqual(['Nội dung vừa được cập nhật.', 'The content was just updated.'])

  const { x } = await web.data(
    `mutation($id: ID!) { x: withdrawArticle(id: $id, reason: "Đăng nhầm.") { __typename ... on Problem { code } } }`,
    { id: article.id },
  )
  expect(x.__typename).toBe('Article')
  await expect
    .poll(
      each(async of => (await shown(of, 'notice')).length),
      patience,
    )
    .toEqual([1, 1])
  for (const { page: of, complaints } of visits) {
    const text = await of.evaluate<string>(`document.querySelector('amity-article').shadowRoot.textContent`)
    expect(text).toContain('Đăng nhầm.')
    expect(text).not.toContain('Bài đã sửa')
    expect(await of.getByText('Bài cũ').isVisible()).toBe(false)
    await expect.poll(async () => (await shown(of, 'name')).includes('Bài đã sửa'), patience).toBe(false)
    expect(complaints).toEqual([])
  }
  expect(standing).toEqual([1, 1])
})

test('A key is for one site; where it is not, and when it is taken back, the page keeps what it showed', async () => {
  const { web } = stage
  const { federations } = await web.data('{ federations(first: 1) { nodes { id } } }')
  const { x } = await web.data(
    'mutation ($input: AccessTokenInput!) { x: createAccessToken(input: $input) { ... on CreatedAccessToken { secret token { id } } ... on Problem { message } } }',
    {
      input: {
        name: 'Trang đối tác',
        kind: 'PUBLISHABLE',
        organization: federations.nodes[0].id,
        origins: [partners[0]!.url],
      },
    },
  )
  const body = `<amity-country code="LA" live key="${x.secret}"><p>Nước Lào</p></amity-country>`
  const withdrawn = `<amity-article record="${article.id}" live key="${x.secret}"><p>Bài cũ</p></amity-article>`
  for (const partner of partners)
    partner.put('/key', page('en', body + (partner === partners[0] ? withdrawn : '')), strictPolicy(web.url))
  const [{ page: own }, { page: other }] = [await partners[0]!.open('/key'), await partners[1]!.open('/key')]
  await expect.poll(() => shown(own, 'title'), patience).toEqual(['Laos'])
  await expect
    .poll(() => shown(other, 'notice'), patience)
    .toEqual(['This key is not for this site: the newest content cannot be shown.'])
  expect(await other.getByText('Nước Lào').isVisible()).toBe(true)
  await expect.poll(() => shown(own, 'notice'), patience).toEqual([expect.stringContaining('Đăng nhầm.')])
  const loaded = own.waitForFunction(
    `performance.getEntriesByType('resource').some(({ name }) => name.includes('/live-'))`,
  )
  await loaded
  const ended = 'The key of this site is no longer valid: the newest content cannot be shown.'
  await web.data('mutation($id: ID!) { revokeAccessToken(id: $id) { __typename } }', { id: x.token.id })
  await expect.poll(() => shown(own, 'notice'), patience).toEqual([ended, expect.stringContaining('Đăng nhầm.'), ended])
  expect(await own.getByText('Bài cũ').isVisible()).toBe(false)
  expect(await shown(own, 'title')).toEqual(['Laos'])
  expect(await own.getByText('Nước Lào').isVisible()).toBe(false)
})

test('The first component costs less than 25 kB, kept true or not', async () => {
  const [partner] = partners
  partner!.put(
    '/first',
    page('vi', `<amity-article slug="bai-dau-trang" live></amity-article>`),
    strictPolicy(stage.web.url),
  )
  const { page: first } = await partner!.open('/first')
  const names = (): Promise<string[]> =>
    first.evaluate<string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => name).filter(name => name.endsWith('.js'))`,
    )
  await expect.poll(async () => (await names()).some(name => name.includes('/live-')), patience).toBe(true)
  const sizes = await Promise.all(
    (await names()).map(async name => {
      const { headers } = await fetch(name, { headers: { 'accept-encoding': 'gzip' } })
      expect(headers.get('content-encoding')).toBe('gzip')
      return Number(headers.get('content-length'))
    }),
  )
  expect(sizes.length).toBeLessThanOrEqual(4)
  expect(sizes.reduce((all, size) => all + size, 0)).toBeLessThan(25_000)
})
