import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { enterNetwork, home, places, testDay } from './fixtures/network-fixture.ts'
import { linksOf, openReader, part, seen, type Reader } from './fixtures/reader-fixture.ts'
import { writerAt } from './fixtures/writer-fixture.ts'
import { openWeb, type TestWeb } from '../../test/support/web.ts'

const clock = (): Date => testDay

let web: TestWeb
let reader: Reader

beforeAll(async () => {
  web = await openWeb({ clock })
  await enterNetwork(writerAt(web))
  reader = await openReader(web.url, { federation: home, clock })
})

afterAll(async () => {
  reader?.close()
  await web?.close()
})

const all = Object.entries(places).flatMap(([kind, paths]) => [
  { kind, language: 'vi', other: 'en', path: paths.vi, back: paths.en },
  { kind, language: 'en', other: 'vi', path: paths.en, back: paths.vi },
])

describe.each(all)('$kind, $language', ({ language, other, path, back }) => {
  test('is one request to the graph and leads to itself in the other language', async () => {
    reader.answers()
    const page = await reader.load(path)
    expect(reader.answers()).toHaveLength(1)
    expect(page).toContain(`<html lang="${language}">`)
    expect(page.replaceAll('&amp;', '&')).toContain(`<a href="${back}" lang="${other}" hreflang="${other}">`)
    expect(page).not.toMatch(/undefined|\[object|null</)
  })

  test('leads to pages only that are there', async () => {
    const links = linksOf(await reader.load(path))
    expect(links.length).toBeGreaterThan(1)
    for (const link of links) expect((await reader.get(link)).status, `${path} leads to ${link}`).toBe(200)
  })
})

describe('An article', () => {
  test('shows its section, its source and that nobody has remarked anything', async () => {
    const page = await reader.load(places.article.vi)
    expect(page).toContain('href="/vi/lien-hiep/lien-hiep-thu#section-tin-nong"')
    expect(seen(page)).toContain('Tin nóng Tin tức Thời gian: 15/12/2026')
    expect(page).toContain('<a href="https://example.org/bai">Tạp chí Thử</a>')
    expect(part(page, 'source')).toContain('Theo Tạp chí Thử')
    expect(part(page, 'comments')).toContain('Chưa có bình luận nào')
  })

  test('shows an event with places that have clocks of their own, counts with their units, and tasks', async () => {
    const vi = part(await reader.load(places.article.vi), 'events')
    for (const fact of [
      'Hội nghị lần thứ 9 đã diễn ra Hội nghị với kiều bào 25/11/2022, 15:00',
      'Sofia · khoảng 40 người · 10:00 giờ địa phương · Europe/Sofia',
      'Praha · 09:30 giờ địa phương · Europe/Prague',
      'thanh niên · hơn 1.250 lượt',
      'Trần Thử · chủ trì',
      '08:15 Tốp ca · Câu lạc bộ Hòa bình',
      'Hội Việt – Lào: Gửi danh sách hạn 20/11/2022 · người giao Trần Thử',
      'Gặp mặt đầu xuân ngày 5 tháng 1 âm lịch',
    ])
      expect(vi).toContain(fact)
    const en = part(await reader.load(places.article.en), 'events')
    expect(en).toContain('young people · over 1,250 participations')
    expect(en).toContain('Sofia · about 40 people · 10:00 local time · Europe/Sofia')
    expect(en).toContain('Send the list by 20 November 2022 · given by Trần Thử')
    expect(en).toContain('day 5 of lunar month 1')
  })

  test('shows what its event links to: an agreement, an award, a document', async () => {
    const page = await reader.load(places.article.vi)
    expect(part(page, 'agreements')).toContain(
      'Các bên Liên hiệp thử Mặt trận thành phố Giai đoạn 2022–2025 Ngày ký 29/07/2022 Người ký Trần Thử · Chủ tịch · Liên hiệp thử Phương châm chủ động, linh hoạt Nội dung thông tin viện trợ',
    )
    expect(part(page, 'awards')).toContain('Giấy khen cho năm 2022')
    expect(part(page, 'awards')).toContain('Trao cho 21 tập thể, 36 cá nhân')
    expect(part(page, 'documents')).toContain('Chỉ thị số 38-CT/TW Chỉ thị · Ban Bí thư · 19/09/2019')
  })

  test('shows money with its currency, lượt and người apart, and conversions only with their dated rate', async () => {
    const page = await reader.load(places.article.vi)
    expect(part(page, 'aid')).toContain('Cam kết: 300.000 USD · 02/05/2024 Giải ngân: 120 triệu VND · 01/02/2025')
    expect(part(page, 'aid')).toContain('học sinh: hơn 1.250 lượt giáo viên: khoảng 40 người')
    expect(part(page, 'targets')).toContain('Cần đạt 50 tỷ VND Đã đạt 7,635 tỷ VND 31/12/2024')
    expect(part(page, 'targets')).toContain(
      'Cam kết 300.000 USD (quy đổi 7,635 tỷ VND) Tỷ giá: 1 USD = 25.450 VND · 31/12/2024 · Ngân hàng Thử',
    )
    expect(part(page, 'indicators')).toContain('Thanh niên tham gia: khoảng +10 % 2022 · so với 2021')
  })
})

describe('The front page', () => {
  test('says that nothing is announced and shows what was held, the months to come and the figures', async () => {
    const page = await reader.load(places.front.vi)
    expect(part(page, 'events')).toContain(
      'Hiện chưa có sự kiện nào được công bố. Những sự kiện đã diễn ra gần đây: 25/11/2022',
    )
    expect(part(page, 'anniversaries')).toContain(
      '02/12/2026 Lào Quốc khánh 20/12/2026 Liên hiệp thử 30 năm thành lập năm tròn 21/12/2026 Ngày Hòa bình',
    )
    expect(part(page, 'anniversaries'), 'a country without an association').not.toContain('Kê-ni-a')
    expect(part(page, 'aid')).toContain(
      '2025 – 120 triệu VND – 2024 300.000 USD – – Các năm 300.000 USD – – – 120 triệu VND –',
    )
    expect(part(page, 'section-tin-nong')).toContain('Hội nghị trực tuyến')
    expect(part(page, 'programmes')).toContain('2020–2025, định hướng đến 2030 Chương trình vận động')
    expect(part(page, 'associations')).toContain('Hội Việt – Lào Lào')
    expect(part(page, 'latest')).toContain('1 bài viết')
  })

  test('lists an event to come from the day on which it is announced', async () => {
    const writer = writerAt(web)
    const federation = await writer.idOf('Federation', home)
    await writer.enter('Event', { title: 'Lễ hội xuân', eventStatus: 'PLANNED', federation, startsOn: '2027-02' })
    const planned = { eventStatus: 'PLANNED', federation }
    await writer.enter('Event', { ...planned, title: 'Họp cuối năm', startsOn: '2026-12' })
    await writer.enter('Event', { ...planned, title: 'Buổi đã qua', startsOn: '2026-12-10' })
    const off = { federation, kind: 'MEETING', startsOn: '2027-03' }
    await writer.enter('Event', { ...off, title: 'Trại hè', eventStatus: 'CANCELLED' }, { title: 'Summer camp' })
    await writer.enter('Event', { ...off, title: 'Hội trại', eventStatus: 'POSTPONED' }, { title: 'Camp' })
    const inEnglish = part(await reader.load(places.front.en), 'events')
    expect(inEnglish).toContain('Summer camp (cancelled) Meeting')
    expect(inEnglish).toContain('Camp (postponed) Meeting')
    const events = part(await reader.load(places.front.vi), 'events')
    expect(events).toContain('Trại hè (đã hủy) Cuộc họp')
    expect(events).toContain('02/2027 Lễ hội xuân dự kiến')
    expect(events).toContain('12/2026 Họp cuối năm')
    expect(events).not.toContain('Buổi đã qua')
    expect(events).not.toContain('Hội nghị với kiều bào')
  })

  test('of a body that has ended says from when to when it was and leads to its successor', async () => {
    const page = await reader.load(places.ended.vi)
    expect(seen(page)).toContain('Tổ chức này đã kết thúc hoạt động: 1990–30/06/2025 Tổ chức kế thừa: Liên hiệp thử')
    expect(page).toContain('href="/vi/lien-hiep/lien-hiep-thu"')
    expect(page).not.toContain('aria-labelledby="events"')
  })
})

test('A country’s page shows names, national day, relations with the next round anniversary, and all that ties to it', async () => {
  const page = await reader.load(places.country.vi)
  expect(seen(page)).toContain('Quốc khánh 02/12')
  expect(seen(page)).toMatch(/05\/09\/1962 : 64 năm thiết lập quan hệ ngoại giao .*sắp tới: 65 năm , 05\/09\/2027/)
  expect(seen(page)).toContain('Tên khác Ai Lao')
  expect(part(page, 'associations')).toContain('Hội Việt – Lào Liên hiệp thử')
  expect(part(page, 'aid')).toContain('USD 300.000 USD – – VND – 120 triệu VND –')
  expect(part(page, 'aid')).toContain('từ 05/2024 Nước sạch cho trường học')
  for (const [name, title] of [
    ['events', 'Hội nghị với kiều bào'],
    ['agreements', 'Quy chế phối hợp'],
    ['mentions', 'Hội nghị trực tuyến'],
  ] as const)
    expect(part(page, name)).toContain(title)
})

test('A programme’s page shows period, legal basis, partners, activities, targets, aid per currency and indicators', async () => {
  const page = await reader.load(places.programme.en)
  expect(seen(page)).toContain('Programme to mobilise aid 2020–2025, orientation to 2030 A programme of aid')
  expect(seen(page)).toContain('Owner The test federation Partners Viet Nam – Laos Association works with it')
  expect(part(page, 'documents')).toContain('Directive 38-CT/TW')
  expect(part(page, 'activities')).toContain('Meet donors by March 2025')
  expect(part(page, 'targets')).toContain('Reached 7.635 billion VND 31 December 2024')
  expect(part(page, 'aid')).toContain(
    'USD · 1 project 310,000 USD 300,000 USD – – VND · 1 project – – 120 million VND –',
  )
  expect(part(page, 'indicators')).toContain('about +10 %')
  expect(part(page, 'events')).toContain('Conference with Vietnamese abroad')
})

test('An event’s page shows when and where it takes place, its linked places, what it led to and what was written', async () => {
  const page = await reader.load(places.event.vi)
  expect(seen(page)).toContain('Hội nghị lần thứ 9 đã diễn ra Hội nghị với kiều bào 25/11/2022, 15:00 Một ngày')
  expect(seen(page)).toContain('Địa điểm Hội trường lớn , trực tuyến')
  expect(seen(page)).toContain('Sofia · khoảng 40 người · 10:00 giờ địa phương')
  expect(part(page, 'agreements')).toContain('Quy chế phối hợp')
  expect(part(page, 'awards')).toContain('21 tập thể, 36 cá nhân')
  expect(part(page, 'mentions')).toContain('Hội nghị trực tuyến')
  expect(linksOf(await reader.load(places.article.vi))).toContain(places.event.vi)
})

test('Search marks what matches, leads to articles that tell of a hit, and is calm when there is nothing', async () => {
  const page = await reader.load('/vi/tim-kiem?q=kieu+bao')
  expect(page).toContain('value="kieu bao"')
  expect(page).toContain(`<a href="${places.event.vi}">Hội nghị với <mark>kiều bào</mark></a>`)
  expect(page).toContain(`<a href="${places.article.vi}"><mark>kiều bào</mark></a>`)
  expect(seen(await reader.load('/vi/tim-kiem?q=zzz'))).toContain('Chưa tìm thấy nội dung nào.')
  expect(seen(await reader.load('/en/search'))).toContain('Looks through articles')
})
