import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { releasesOn, type Releases } from '../graph/releasing.ts'
import { openHouses, type Houses } from './houses.ts'

let houses: Houses
beforeAll(async () => void (houses = await openHouses()))
afterAll(() => houses.close())

const as = (token: string | null): Releases => releasesOn(houses.web, { token })
const article = async (token: string, keeper: string, title: string): Promise<string> =>
  (await houses.as(token).create('Article', { title, keeper })).id

const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString()
/** A problem but for the id of the request. */
const told = (answer: any): string => JSON.stringify(answer)

describe('the releases of an organisation', () => {
  test('are prepared by its editors, brought to the public by its publishers, looked at by all its people', async () => {
    const { ours } = houses
    const { author, editor, publisher, administrator, translator } = ours.tokens
    const outcome = async (token: string): Promise<readonly string[]> => {
      const free = await article(administrator, ours.id, 'Một bài')
      const made = await as(token).tryCreate('Đợt', ours.id)
      const id = made.id ?? (await as(administrator).create('Đợt', ours.id))
      const added = await as(token).add(id, [{ record: free }])
      await as(administrator).add(id, [{ record: free }])
      const answers = [
        made,
        added,
        await as(token).update(id, 'Tên khác'),
        await as(token).schedule(id, tomorrow()),
        await as(token).unschedule(id),
        await as(token).publish(id),
      ]
      const shown = await as(token).show(id)
      return [...answers.map(one => one.code ?? one.state), shown === null ? 'unseen' : 'seen']
    }
    const no = 'NOT_ALLOWED'
    expect(await outcome(author)).toEqual([no, no, no, no, no, no, 'seen'])
    expect(await outcome(translator)).toEqual([no, no, no, no, no, no, 'seen'])
    expect(await outcome(editor)).toEqual(['OPEN', 'OPEN', 'OPEN', no, no, no, 'seen'])
    const all = ['OPEN', 'OPEN', 'OPEN', 'SCHEDULED', 'OPEN', 'PUBLISHED', 'seen']
    expect(await outcome(publisher)).toEqual(all)
    expect(await outcome(administrator)).toEqual(all)
  })

  test('are not there for anybody else: every answer is that of an id that nobody has', async () => {
    const { ours, theirs, web } = houses
    const mine = as(ours.tokens.administrator)
    const release = await mine.create('Bí mật zkbimat', ours.id)
    await mine.add(release, [{ record: await article(ours.tokens.administrator, ours.id, 'Zkbimat') }])
    const absent = 'Release_0190aaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa'
    const foreign = as(theirs.tokens.administrator)
    const does: readonly ((id: string) => Promise<unknown>)[] = [
      id => foreign.show(id),
      id => foreign.update(id, 'x'),
      id => foreign.add(id, [{ record: houses.shared['Article'] }]),
      id => foreign.remove(id, [houses.shared['Article']!]),
      id => foreign.schedule(id, tomorrow()),
      id => foreign.unschedule(id),
      id => foreign.publish(id),
      id => foreign.cancel(id),
    ]
    for (const does1 of does) expect(told(await does1(release))).toBe(told(await does1(absent)))
    for (const token of [theirs.tokens.administrator, null]) {
      const list = await web.ask('{ releases { totalCount nodes { name } } }', {}, { token })
      expect(list.text).not.toContain('zkbimat')
    }
    expect(await as(null).show(release)).toBeNull()
    const asked =
      '{ articles(where: { title: { contains: "zkbimat" } }) { totalCount } search(text: "zkbimat") { totalCount } }'
    const text = async (id: string): Promise<string> =>
      (await web.ask(asked, {}, { token: theirs.tokens.administrator, release: id })).text
    expect(await text(release)).toBe(await text(absent))
    expect(await text('Release_zk')).toBe(await text(absent))
    expect((await web.ask(asked, {}, { token: null, release })).status).toBe(401)
    for (const token of [ours.tokens.author, ours.tokens.translator])
      expect((await web.data(asked, {}, { token, release })).search).toEqual({ totalCount: 1 })
  })

  test('carry no records of others, and none that their publisher may not publish', async () => {
    const { ours, theirs, shared } = houses
    const mine = as(ours.tokens.publisher)
    const release = await mine.create('Của ta', ours.id)
    const theirDraft = await article(theirs.tokens.administrator, theirs.id, 'Của họ')
    const absent = `Article_0190aaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa`
    expect(told(await mine.add(release, [{ record: theirDraft }]))).toBe(
      told(await mine.add(release, [{ record: absent }])),
    )
    expect(await mine.add(release, [{ record: shared['Article'], action: 'UNPUBLISH' }])).toMatchObject({
      code: 'NOT_ALLOWED',
      path: ['items', '0', 'record'],
    })
    expect(await mine.add(release, [{ record: shared['PartnerCountry'] }])).toMatchObject({ code: 'NOT_ALLOWED' })
    // With rights in both houses a release of the one still carries nothing of the other.
    const owner = as(houses.web.token)
    expect(await owner.add(release, [{ record: theirDraft }])).toMatchObject({
      code: 'NOT_ALLOWED',
      path: ['items', '0', 'record'],
    })
    expect(await mine.tryCreate('Của họ', theirs.id)).toMatchObject({ code: 'NOT_ALLOWED', path: ['organization'] })
  })

  test('tell those who prepare them what is missing, though they may not publish', async () => {
    const { ours } = houses
    const mine = as(ours.tokens.editor)
    const release = await mine.create('Thiếu', ours.id)
    const page = await houses.as(ours.tokens.administrator).create('Page', { title: 'Trống', keeper: ours.id })
    await mine.add(release, [{ record: page.id }])
    for (const token of [ours.tokens.author, ours.tokens.editor, ours.tokens.publisher])
      expect((await as(token).show(release)).items.nodes[0].problems).toMatchObject([{ __typename: 'NotPublishable' }])
  })

  test('do not publish what has moved to another organisation meanwhile, and do not show it', async () => {
    const { ours, theirs, web } = houses
    const mine = as(ours.tokens.publisher)
    const release = await mine.create('Chuyển', ours.id)
    const record = await article(ours.tokens.administrator, ours.id, 'Chuyển nhà')
    await mine.add(release, [{ record }])
    const moved = await houses
      .as(web.token)
      .update('Article', { id: record, version: 1 }, { keeper: theirs.id, title: 'Qvdachuyen' })
    expect(moved['code']).toBeUndefined()
    const item = (await mine.show(release)).items.nodes[0]
    expect(item).toMatchObject({ title: null, problems: [{ __typename: 'NotFound' }] })
    expect(await mine.publish(release)).toMatchObject({ code: 'NOT_FOUND' })
    const { search } = await mine.preview(release, '{ search(text: "qvdachuyen") { totalCount } }')
    expect(search).toEqual({ totalCount: 0 })
    // Its new house may release it.
    const other = as(theirs.tokens.publisher)
    const second = await other.create('Nhận', theirs.id)
    expect(await other.add(second, [{ record }])).toMatchObject({ state: 'OPEN' })
    expect((await mine.show(release)).items.totalCount).toBe(0)
  })

  test('tell the withdrawal of what has moved away as it is, whatever its new house does with it', async () => {
    const { ours, theirs, web } = houses
    const mine = as(ours.tokens.publisher)
    const record = (await houses.as(ours.tokens.administrator).published('Article', { title: 'Rút', keeper: ours.id }))
      .id
    const { x } = await web.data(
      'mutation($id: ID!) { x: withdrawArticle(id: $id, reason: "Sai") { ... on Article { id version } } }',
      { id: record },
    )
    const release = await mine.create('Trở lại', ours.id)
    await mine.add(release, [{ record }])
    const query = `{ withdrawal(id: "${record}") { reason } article(id: "${record}") { title } }`
    expect(await mine.preview(release, query)).toEqual({ withdrawal: null, article: { title: 'Rút' } })
    const moved = await houses.as(web.token).update('Article', x, { keeper: theirs.id })
    expect(moved['code']).toBeUndefined()
    expect(await mine.preview(release, query)).toEqual({ withdrawal: { reason: 'Sai' }, article: null })
  })

  test('are read by no cache', async () => {
    const { ours, web } = houses
    const release = await as(ours.tokens.publisher).create('Không lưu', ours.id)
    for (const method of ['GET', 'POST']) {
      const query = '{ articles { totalCount } }'
      const response = await fetch(
        `${web.url}/graphql${method === 'GET' ? `?query=${encodeURIComponent(query)}` : ''}`,
        {
          method,
          headers: {
            'content-type': 'application/json',
            'apollo-require-preflight': 'true',
            authorization: `Bearer ${ours.tokens.publisher}`,
            'amity-preview': release,
          },
          ...(method === 'GET' ? {} : { body: JSON.stringify({ query }) }),
        },
      )
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toBe('private, no-store')
    }
  })

  test('are previewed over a socket too', async () => {
    const { ours, web } = houses
    const mine = as(ours.tokens.publisher)
    const release = await mine.create('Socket', ours.id)
    await mine.add(release, [{ record: await article(ours.tokens.administrator, ours.id, 'Zzosocket') }])
    const query = '{ articles(where: { title: { contains: "zzosocket" } }) { totalCount } }'
    for (const [asker, totalCount] of [
      [{ token: ours.tokens.author, release }, 1],
      [{ token: ours.tokens.author }, 0],
    ] as const) {
      const socket = web.socket(asker)
      expect((await socket.ask(query)).data.articles).toEqual({ totalCount })
      await socket.close()
    }
  })
})
