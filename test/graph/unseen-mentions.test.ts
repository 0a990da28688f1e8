import { randomBytes } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt, pixel, type Commands, type Outcome } from './inputs.ts'
import { grant, runOn } from '../../src/access/grants.ts'
import { createToken } from '../../src/access/tokens.ts'
import { readGlobalId } from '../../src/kernel/ids.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let owner: Commands
let editor: string
let federation: string
/** Records: two that only the platform sees, and one that everybody sees. */
let first: string
let second: string
let open: string
let picture: string

const doc = (...content: object[]) => ({ type: 'doc', content })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const words = (text: string) => ({ type: 'text', text })
const mention = (id: string | null, label: string) => ({ type: 'mention', attrs: { id, label } })
const image = (asset: string | null) => ({ type: 'image', attrs: { asset, caption: 'Ảnh', credit: null } })

beforeAll(async () => {
  web = await openWeb()
  owner = commandsAt(web)
  const now = new Date()
  const run = runOn(web.amity.pool)
  federation = (await owner.published('Federation', { name: 'Liên hiệp', level: 'PROVINCIAL' })).id
  first = (await owner.create('Person', { name: 'Người kín' })).id
  second = (await owner.create('Person', { name: 'Người kín khác' })).id
  open = (await owner.published('Person', { name: 'Bà Bình' })).id
  const { sha256 } = await web.upload(pixel)
  picture = (await owner.create('MediaAsset', { kind: 'PICTURE', title: 'Kín', fileName: 'a.png', sha256 })).id
  const token = await createToken(run, { name: 'an editor', now, random: randomBytes })
  const rights = { role: 'editor', languages: [], seesPersonal: false, isInherited: false } as const
  const organizationId = readGlobalId(federation)!.id
  await grant(run, { holderId: token.id, organizationId, ...rights }, null, now)
  editor = token.secret
})
afterAll(async () => web.close())

const made = (...content: object[]): Promise<Outcome> =>
  owner.create('Article', { title: 'Tin', keeper: federation, body: { document: doc(...content) } })

/** The document as the editor is shown it. */
async function shown(id: string, locale = 'vi'): Promise<any> {
  const query = `{ article(id: "${id}", locale: "${locale}") { version body { json html markdown text } } }`
  return JSON.parse((await web.ask(query, {}, { token: editor, preview: true })).text).data.article
}

const save =
  'mutation($id: ID!, $version: Int!, $body: RichTextInput, $locale: Locale) { x: updateArticle(id: $id, expectedVersion: $version, locale: $locale, input: { body: $body }) { ... on Article { version body { json } } ... on Problem { code message } } }'

async function saved({ id, version }: Outcome, body: object, locale = 'vi') {
  const { text } = await web.ask(save, { id, version, body, locale }, { token: editor, preview: true })
  for (const secret of [first, second, picture]) expect(text).not.toContain(secret.split('_')[1])
  const { data, extensions } = JSON.parse(text)
  return { ...data.x, told: (extensions?.dropped ?? []).map((part: any) => `${part.what} ${part.count}`) }
}

/** Ids that the stored document names, in order. */
async function stored(id: string, locale = 'vi'): Promise<readonly string[]> {
  const query = `{ article(id: "${id}", locale: "${locale}") { body { json } } }`
  const { article } = JSON.parse((await web.ask(query, {}, { preview: true })).text).data
  return [...JSON.stringify(article.body.json).matchAll(/"(?:id|asset)":"([^"]+)"/g)].map(([, found = '']) => found)
}

describe('what an editor may not see in a document', () => {
  test('stays when the document is sent back as it was shown, and nothing is written', async () => {
    const article = await made(paragraph(words('a '), mention(first, 'Ông X'), mention(open, 'Bà B')), image(picture))
    const { body } = await shown(article.id)
    expect(body.json.content[0].content[1]).toEqual(mention(null, 'Ông X'))
    expect(await saved(article, { document: body.json })).toMatchObject({ version: 1, told: [] })
    expect(await stored(article.id)).toEqual([first, open, picture])
  })

  test('stays when the text around it changes, is moved or written in another language', async () => {
    const article = await made(paragraph(mention(first, 'Ông X')), paragraph(words('a')), image(picture))
    const { body } = await shown(article.id)
    const document = doc(...body.json.content.toReversed(), paragraph(words('b ')))
    expect(await saved(article, { document })).toMatchObject({ version: 2, told: [] })
    expect(await stored(article.id)).toEqual([picture, first])
    const next = { ...article, version: 2 }
    expect(await saved(next, { document }, 'en')).toMatchObject({ version: 3, told: [] })
    expect(await stored(article.id, 'en')).toEqual([picture, first])
  })

  test('of the same words stays in its order, beside one that the editor sees', async () => {
    const article = await made(paragraph(mention(first, 'X'), mention(open, 'X'), mention(second, 'X')))
    const { body } = await shown(article.id)
    const document = doc(paragraph(words('a')), ...body.json.content)
    expect(await saved(article, { document })).toMatchObject({ version: 2, told: [] })
    expect(await stored(article.id)).toEqual([first, open, second])
  })

  test('becomes words and is told where another could be meant', async () => {
    const article = await made(paragraph(mention(first, 'X'), words(' a '), mention(second, 'X')))
    const outcome = await saved(article, { document: doc(paragraph(mention(null, 'X'))) })
    expect(outcome).toMatchObject({ version: 2, told: ['mention 2'] })
    expect(outcome.body.json).toEqual(doc(paragraph(words('X'))))
    expect(await stored(article.id)).toEqual([])
  })

  test('becomes words and is told where nothing like it stood', async () => {
    const article = await made(paragraph(mention(first, 'X')))
    const document = doc(paragraph(mention(null, 'X'), mention(null, 'Y')), image(null))
    const outcome = await saved(article, { document })
    expect(outcome.told).toEqual(['mention 1', 'image 1'])
    expect(outcome.body.json).toEqual(doc(paragraph(mention(null, 'X'), words('Y')), paragraph(words('Ảnh'))))
    expect(await stored(article.id)).toEqual([first])
  })

  test('is not told by a conflict as what was sent', async () => {
    const article = await made(paragraph(words('a '), mention(first, 'Ông X')))
    const { body } = await shown(article.id)
    await owner.update('Article', article, { body: { text: 'b' } })
    await owner.update(
      'Article',
      { ...article, version: 2 },
      { body: { document: doc(paragraph(mention(first, 'Ông X'))) } },
    )
    const conflict =
      'mutation($id: ID!, $body: RichTextInput) { x: updateArticle(id: $id, expectedVersion: 1, locale: "vi", input: { body: $body }) { __typename ... on VersionConflict { conflicts { field mine } } } }'
    const document = doc(...body.json.content, paragraph(words('c')))
    const { text } = await web.ask(conflict, { id: article.id, body: { document } }, { token: editor, preview: true })
    expect(JSON.parse(text).data?.x, text).toMatchObject({
      __typename: 'VersionConflict',
      conflicts: [{ field: 'body' }],
    })
    expect(text).not.toContain(first.split('_')[1])
  })

  test('is told when HTML, Markdown or plain text writes over it', async () => {
    for (const form of ['html', 'markdown', 'text']) {
      const article = await made(paragraph(words('a '), mention(first, 'Ông X'), mention(open, 'Bà B')), image(picture))
      const { body } = await shown(article.id)
      const outcome = await saved(article, { [form]: `${body[form]}\n\nb` })
      expect(outcome.told, form).toEqual(expect.arrayContaining(['mention 1', 'image 1']))
    }
    const article = await made(paragraph(words('a '), mention(open, 'Bà B')))
    expect((await saved(article, { text: 'a' })).told).toEqual([])
  })

  test('becomes words and is told in a new record, of which nothing stood before', async () => {
    const create =
      'mutation($input: ArticleInput!) { x: createArticle(input: $input) { ... on Article { body { json } } } }'
    const body = { document: doc(paragraph(mention(null, 'Người kín'))) }
    const { text } = await web.ask(create, { input: { title: 'Tin', body } }, { token: editor })
    const { data, extensions } = JSON.parse(text)
    expect(data.x.body.json).toEqual(doc(paragraph(words('Người kín'))))
    expect(extensions.dropped).toMatchObject([{ what: 'mention', count: 1 }])
  })
})
