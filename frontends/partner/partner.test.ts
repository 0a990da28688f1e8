import { once } from 'node:events'
import type { Server } from 'node:http'

import { DomUtils, parseDocument } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { included } from './included.ts'
import { servePartner } from './server.ts'
import { partnerSite } from './site.ts'
import { portOf } from '../portal/fixtures/reader-fixture.ts'

const pages = ['index', 'gioi-thieu', 'tin-tuc', 'vien-tro', 'lich', 'mau-sac', 'english'].map(name => `/${name}.html`)

/** Where nothing listens: the site stands by itself. What its embeds show is a matter of browsers. */
const amityUrl = 'http://127.0.0.1:9'

let partner: Server
let partnerUrl: string

beforeAll(async () => {
  partner = servePartner(amityUrl, 0)
  partnerUrl = `http://127.0.0.1:${await portOf(partner)}`
})

afterAll(async () => {
  await once(partner.close(), 'close')
})

const load = async (path: string): Promise<string> => {
  const response = await fetch(partnerUrl + path)
  expect(response.status, path).toBe(200)
  return response.text()
}
const elements = (page: string) => DomUtils.findAll(() => true, parseDocument(page).children)

describe.each(pages)('%s', path => {
  test('runs scripts of Amity alone, of which there is one line, and no handlers', async () => {
    const response = await fetch(partnerUrl + path)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy.split('; ')).toContain(`script-src ${amityUrl}`)
    expect(policy).not.toMatch(/unsafe|\*|data:/)
    const page = await response.text()
    const scripts = elements(page).filter(({ name }) => name === 'script')
    expect(scripts.map(({ attribs }) => attribs)).toEqual(
      ['/tin-tuc.html', '/lich.html'].includes(path) ? [] : [{ type: 'module', src: `${amityUrl}/embed.js` }],
    )
    const attributes = elements(page).flatMap(({ attribs }) => Object.keys(attribs))
    expect(attributes.filter(name => name === 'style' || name.startsWith('on'))).toEqual([])
  })

  test('leads to pages and files that are there, and asks Amity where it was told to', async () => {
    const page = await load(path)
    const links = elements(page).flatMap(({ attribs }) =>
      [attribs['href'], attribs['src']].filter(link => link !== undefined),
    )
    expect(links.length).toBeGreaterThan(5)
    for (const link of links)
      if (link.startsWith('http')) expect(link.startsWith(`${amityUrl}/embed`), link).toBe(true)
      else if (!link.startsWith('mailto:')) await load(`/${link}`)
  })

  test('says something in each component until the script runs, and in each frame what it is', async () => {
    for (const element of elements(await load(path))) {
      if (element.name.startsWith('amity-')) expect(DomUtils.textContent(element).trim(), element.name).not.toBe('')
      if (element.name === 'iframe') expect(element.attribs['title']).toMatch(/\p{L}/u)
    }
  })
})

test('Every component stands on the site, six of them live on its first page', async () => {
  const all = await Promise.all(pages.map(load))
  const used = new Set(
    all
      .flatMap(elements)
      .map(({ name }) => name)
      .filter(name => name.startsWith('amity-')),
  )
  expect([...used].toSorted()).toEqual(
    ['article', 'articles', 'country', 'events', 'figures', 'project', 'projects'].map(name => `amity-${name}`),
  )
  expect(elements(all[0]!).filter(({ name, attribs }) => name.startsWith('amity-') && 'live' in attribs)).toHaveLength(
    6,
  )
})

test('A style that a page brings itself is named by its hash', async () => {
  const policy = (await fetch(`${partnerUrl}/mau-sac.html`)).headers.get('content-security-policy')
  expect(policy).toMatch(/style-src 'self' http:\S+ 'sha256-[\w+/=]{44}'/)
})

describe('What the server puts into a page', () => {
  test('stands where the line of PHP stood', async () => {
    const piece = await load('/english.html')
    const page = await included(`<p>Trước</p><?php readfile('${partnerUrl}/english.html'); ?><p>Sau</p>`)
    expect(page).toBe(`<p>Trước</p>${piece}<p>Sau</p>`)
  })

  test.each([
    ['nothing answers', () => `${amityUrl}/embed/articles.html`],
    ['the answer is no HTML', () => `${partnerUrl}/style.css`],
  ])('is a polite word when %s, and the page stands', async (_when, address) => {
    const page = await included(`<p>Trước</p><?php readfile('${address()}'); ?><p>Sau</p>`)
    expect(page).toBe('<p>Trước</p><p>Phần này tạm thời chưa đọc được.</p><p>Sau</p>')
  })

  test('leaves no PHP in a page', async () => {
    const page = await load('/tin-tuc.html')
    expect(page.match(/Phần này tạm thời chưa đọc được/g)).toHaveLength(2)
    expect(page).not.toContain('<?php')
  })
})

test('Nothing else is there, and nothing is written', async () => {
  const handle = partnerSite('https://amity.example')
  for (const path of ['/khong-co.html', '/../site.ts', '/%2e%2e/site.ts', '/__proto__', '//evil.example/'])
    expect((await handle(new Request(`http://partner${path}`))).status, path).toBe(404)
  expect((await fetch(partnerUrl, { method: 'POST' })).status).toBe(405)
  const home = await handle(new Request('http://partner/'))
  expect(await home.text()).toContain('src="https://amity.example/embed.js"')
})
