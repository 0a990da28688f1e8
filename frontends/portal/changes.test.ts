import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { enterNetwork, home, places, testDay } from './fixtures/network-fixture.ts'
import { openReader, part, seen, type Reader } from './fixtures/reader-fixture.ts'
import { writerAt, type Writer } from './fixtures/writer-fixture.ts'
import { openWeb, type TestWeb } from '../../test/support/web.ts'

const clock = (): Date => testDay

let web: TestWeb
let writer: Writer
let reader: Reader
let ids: Readonly<Record<string, string>>

beforeAll(async () => {
  web = await openWeb({ clock })
  writer = writerAt(web)
  ids = await enterNetwork(writer)
  reader = await openReader(web.url, { federation: home, clock })
})

afterAll(async () => {
  reader?.close()
  await web?.close()
})

describe('A change through the graph', () => {
  test('changes masthead and contact block when it is published, not before', async () => {
    const id = ids['federation']!
    const { federation } = await web.data('query ($id: ID!) { federation(id: $id) { version } }', { id })
    await web.data(
      'mutation ($id: ID!, $version: Int!) { updateFederation(id: $id, expectedVersion: $version, input: { masthead: "LIÊN HIỆP MỚI" }) { __typename } }',
      { id, version: federation.version },
    )
    expect(seen(await reader.load(places.article.vi))).toContain('LIÊN HIỆP THỬ THE TEST FEDERATION')
    await web.data('mutation ($id: ID!) { publishFederation(id: $id) { __typename } }', { id })
    expect(seen(await reader.load(places.article.vi))).toContain('LIÊN HIỆP MỚI THE TEST FEDERATION')
    expect(seen(await reader.load(places.country.vi))).toContain('LIÊN HIỆP MỚI THE TEST FEDERATION')
  })

  test('of an event changes the article, the front page, the country and the programme', async () => {
    await writer.change('Event', ids['event']!, { title: 'Hội nghị đổi tên', startsOn: '2022-11-26', beginsAt: null })
    for (const place of [places.article, places.front, places.country, places.programme])
      expect(part(await reader.load(place.vi), 'events')).toMatch(/Hội nghị đổi tên/)
    expect(part(await reader.load(places.article.vi), 'events')).toContain('26/11/2022')
  })

  test('of a figure changes it wherever it is shown', async () => {
    await writer.change('Target', ids['target']!, { value: '60000000000', comparator: 'OVER' })
    await writer.change('AidProject', ids['aid']!, {
      transactions: [{ kind: 'IN_KIND', amount: '18000', currency: 'EUR', valueOn: '2024-05-24' }],
    })
    for (const place of [places.article, places.front, places.programme])
      expect(part(await reader.load(place.vi), 'targets')).toMatch(/hơn 60 tỷ VND .*Hiện vật 18.000 EUR chưa có tỷ giá/)
    expect(part(await reader.load(places.front.vi), 'aid')).toContain('2024 – – 18.000 EUR')
    expect(part(await reader.load(places.country.vi), 'aid')).toContain('EUR – – 18.000 EUR')
  })

  test('of a country’s day changes its page and the calendar', async () => {
    await writer.change('PartnerCountry', ids['laos']!, { nationalDay: 3, relationsSince: '1966-12-24' })
    expect(seen(await reader.load(places.country.vi))).toContain('Quốc khánh 03/12')
    expect(seen(await reader.load(places.country.vi))).toMatch(/59 năm .*60 năm , 24\/12\/2026/)
    expect(part(await reader.load(places.front.vi), 'anniversaries')).toMatch(
      /03\/12\/2026 Lào Quốc khánh .*24\/12\/2026 Lào 60 năm thiết lập quan hệ ngoại giao năm tròn/,
    )
  })

  test('changes the posts of a person, and only those of the day of the article', async () => {
    const { person, association, holding } = ids
    const post = await writer.enter('Post', { title: 'Cố vấn danh dự', organization: association, singleHolder: false })
    const later = await writer.enter('PostHolding', { person, post, from: '2027-02' })
    expect(part(await reader.load(places.article.vi), 'people')).not.toContain('Cố vấn danh dự')
    await writer.change('PostHolding', later, { from: '2022' })
    await writer.change('PostHolding', holding!, { to: '2022' })
    const people = part(await reader.load(places.article.vi), 'people')
    expect(people).toContain('Trần Thử Cố vấn danh dự')
    expect(people).not.toContain('Chủ tịch Hội')
  })

  test('shows a remark when a moderator has published it', async () => {
    const comment = {
      article: ids['article'],
      author: 'Bạn đọc',
      body: 'Cảm ơn!',
      language: 'vi',
      sentAt: '2026-12-01T02:00:00Z',
    }
    await web.data('mutation ($input: CommentInput!) { createComment(input: $input) { __typename } }', {
      input: comment,
    })
    expect(part(await reader.load(places.article.vi), 'comments')).toContain('Chưa có bình luận nào')
    await writer.enter('Comment', { ...comment, author: 'Bạn khác' })
    const comments = part(await reader.load(places.article.vi), 'comments')
    expect(comments).toContain('Bạn khác 01/12/2026 Cảm ơn!')
    expect(comments).not.toContain('Bạn đọc')
  })

  test('makes search find what it brought', async () => {
    expect(seen(await reader.load('/vi/tim-kiem?q=xà+cừ'))).toContain('Chưa tìm thấy')
    await writer.change('Article', ids['article']!, { body: { text: 'Hàng xà cừ trước cổng.' } })
    expect(await reader.load('/vi/tim-kiem?q=xà+cừ')).toContain('Hàng <mark>xà cừ</mark> trước cổng.')
  })

  test('brings no script to life', async () => {
    const attack = `"><script>alert('1')</script><img src=x onerror=alert(2)>`
    const { article, event, federation, aid } = ids
    const text = [{ locale: 'vi', text: attack }]
    const words = {
      title: attack,
      lead: attack,
      body: { text: attack },
      byline: attack,
      sourceName: attack,
      sourceNote: attack,
    }
    await writer.change('Article', article!, { ...words, slug: 'hoi-nghi-truc-tuyen' })
    await writer.change('Event', event!, {
      place: attack,
      bridgePoints: [{ name: text, timeZone: 'Europe/Paris' }],
      tasks: [{ text, assignee: text }],
    })
    await writer.change('AidProject', aid!, { donors: [{ name: attack }] })
    await writer.change('Federation', federation!, {
      contacts: [
        { kind: 'SITE', value: 'javascript:alert(3)' },
        { kind: 'EMAIL', value: attack },
        { kind: 'PHONE', value: attack },
      ],
    })
    const search = `/vi/tim-kiem?q=${encodeURIComponent(attack)}`
    for (const path of [places.article.vi, places.front.vi, places.country.vi, search]) {
      const response = await reader.get(path)
      const page = await response.text()
      // The data for search engines is no script; what it holds is judged where it is made.
      const markup = page.replace(/<script type="application\/ld\+json">[^<>]*<\/script>/, '')
      expect(markup).not.toMatch(/<script|<img src=x|href="javascript:/i)
      expect(seen(page)).toContain(attack)
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self';/)
    }
  })
})
