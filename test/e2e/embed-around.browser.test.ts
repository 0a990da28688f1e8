import { afterAll, beforeAll, expect, test } from 'vitest'

import { openEmbeds, openPartner, strictPolicy, type EmbedStage, type PartnerSite } from './embed-fixture.ts'
import type { Look } from './visitor.ts'

let stage: EmbedStage
let partner: PartnerSite
let piece: string
beforeAll(async () => {
  stage = await openEmbeds()
  partner = await openPartner(stage.visitor)
  piece = await (await fetch(`${stage.web.url}/embed/figures.html?lang=vi`)).text()
}, 120_000)
afterAll(async () => {
  await partner?.close()
  await stage?.close()
})

/** How the card and its table look. */
interface Looks {
  readonly background: string
  readonly ink: string
  readonly direction: string
  readonly size: string
  readonly space: string
  readonly spacing: string
  readonly transform: string
  readonly table: string
  /** How far words go beyond the card, in pixels. */
  readonly beyond: number
}

const looks = `(root => {
  const card = root.querySelector('.amity'), style = getComputedStyle(card), table = card.querySelector('table')
  return { background: style.backgroundColor, ink: style.color, direction: style.direction, size: style.fontSize,
    space: style.whiteSpace, spacing: style.letterSpacing, transform: style.textTransform,
    table: getComputedStyle(table).color, beyond: Math.max(0, card.scrollWidth - card.clientWidth) }
})`

/** The same component as element and as piece in a page as others write it. */
async function around(before: string, attributes = '', look: Look = {}): Promise<readonly Looks[]> {
  const css = `<link rel="stylesheet" href="${stage.web.url}/embed/style.css">`
  const put = (path: string, inside: string) =>
    partner.put(path, before.replace('<!--here-->', inside), `default-src ${stage.web.url} 'unsafe-inline'`)
  put(
    '/element',
    `<amity-figures lang="vi" ${attributes}></amity-figures><script type="module" src="${stage.web.url}/embed.js"></script>`,
  )
  put('/piece', `${css}${piece}`)
  const element = await partner.open('/element', look)
  const ready = `document.querySelector('amity-figures').shadowRoot?.querySelector('table') != null`
  await expect.poll(() => element.page.evaluate<boolean>(ready), { timeout: 20_000 }).toBe(true)
  const included = await partner.open('/piece', look)
  const found = [
    await element.page.evaluate<Looks>(`${looks}(document.querySelector('amity-figures').shadowRoot)`),
    await included.page.evaluate<Looks>(`${looks}(document)`),
  ]
  for (const page of [element.page, included.page]) await page.emulateMedia({ media: 'print' })
  const printed = await included.page.evaluate<Looks>(`${looks}(document)`)
  expect([printed.ink, printed.background]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  for (const { page } of [element, included]) await page.context().close()
  return found
}

const [light, dark] = ['rgb(255, 255, 255)', 'rgb(23, 33, 36)']

test('A page without a doctype, with narrow cells that must not break, spoils nothing', async () => {
  const page =
    '<body bgcolor="#002244" text="white"><table width=300><tr><td nowrap width=300><font size=2><!--here--></table>'
  for (const { ink, table, space, background } of await around(page)) {
    expect([table, space, background]).toEqual([ink, 'normal', light])
    expect(ink).toBe('rgb(28, 42, 46)')
  }
})

test('Pages that run from right to left, space their letters or write in capitals keep that to themselves', async () => {
  const page =
    '<!doctype html><html dir="rtl" lang="ar"><body style="letter-spacing:.3em;text-transform:uppercase;text-indent:3em;white-space:pre"><!--here-->'
  for (const { direction, spacing, transform, space, beyond } of await around(page))
    expect([direction, spacing, transform, space, beyond]).toEqual(['ltr', 'normal', 'none', 'normal', 0])
})

test('Letters are as large as the words around', async () => {
  const page =
    '<!doctype html><style>html { font-size: 62.5% } body { font-size: 14px }</style><body><div style="font-size:15px"><!--here--></div>'
  for (const { size } of await around(page)) expect(size).toBe('15px')
})

test('Without a theme a component is as the page says of itself, by "auto" as the reader prefers', async () => {
  const night: Look = { colorScheme: 'dark' }
  const of = async (head: string, attributes: string, look: Look) =>
    (await around(`<!doctype html>${head}<body><!--here-->`, attributes, look)).map(({ background }) => background)
  expect(await of('', '', night)).toEqual([light, light])
  const both = '<meta name="color-scheme" content="light dark">'
  expect(await of(both, '', night)).toEqual([dark, dark])
  expect(await of(both, '', {})).toEqual([light, light])
  expect((await of('', 'theme="auto"', night))[0]).toBe(dark)
  expect((await of('', 'theme="dark"', {}))[0]).toBe(dark)
  expect((await of(both, 'theme="light"', night))[0]).toBe(light)
})

test('A page that leaves out the type of the script is told so, and shows what it should all the same', async () => {
  const url = `${stage.web.url}/embed.js`
  partner.put(
    '/classic',
    `<!doctype html><amity-figures></amity-figures><script src="${url}"></script>`,
    strictPolicy(stage.web.url),
  )
  const { page, complaints } = await partner.open('/classic')
  const ready = `document.querySelector('amity-figures').shadowRoot?.querySelector('table') != null`
  await expect.poll(() => page.evaluate<boolean>(ready), { timeout: 20_000 }).toBe(true)
  expect(complaints).toEqual(['Amity: write <script type="module" src="…/embed.js">, with its type.'])
})

test('A frame is light unless it is told otherwise', async () => {
  const of = async (theme: string) => {
    const { page } = await stage.visitor.open(`${stage.web.url}/embed/figures?${theme}`, { colorScheme: 'dark' })
    const { background } = await page.evaluate<Looks>(`${looks}(document)`)
    await page.context().close()
    return background
  }
  expect([await of(''), await of('theme=auto'), await of('theme=dark')]).toEqual([light, dark, dark])
})
