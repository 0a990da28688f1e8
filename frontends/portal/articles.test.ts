import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { blocksIn, statements, streamedStatements } from './fixtures/data-fixture.ts'
import { headLinks } from './fixtures/head-fixture.ts'
import { linksOf, openReader, part, seen, type Reader } from './fixtures/reader-fixture.ts'
import { latePictureSizes, pictureSizes } from './picture-sizes.ts'
import { openWeb, type TestWeb } from '../../test/support/web.ts'

/** The five pages from which the demo content comes. */
const pages = {
  liaison: '/vi/bai-viet/thuong-truc-hoi-llvk-thanh-pho-lam-viec-voi-lanh-dao-so-ngoai-vu-hai-phong',
  conference: '/vi/bai-viet/lien-hiep-hai-phong-nhin-lai-nam-2022-va-ban-viec-nam-2023',
  renewal: '/vi/bai-viet/doi-moi-manh-me-cong-tac-doi-ngoai-nhan-dan-hoan-thien-bo-may-chuyen-trach-tinh',
  tasks: '/vi/bai-viet/mot-so-cong-tac-trong-tam-nam-2020',
  signing: '/vi/bai-viet/lien-hiep-can-tho-ky-ket-phoi-hop-voi-ubmttqvn-thanh-pho-trong-cong-tac-doi',
}
const renewalInEnglish = '/en/articles/strong-renewal-of-people-s-diplomacy-completing-a-lean-effective-and-efficient'

let web: TestWeb
let reader: Reader
const loaded = new Map<string, Promise<string>>()

/** A page, read once for all tests: they only look. */
function load(path: string): Promise<string> {
  const page = loaded.get(path) ?? reader.load(path)
  loaded.set(path, page)
  return page
}

beforeAll(async () => {
  web = await openWeb({ demo: true })
  reader = await openReader(web.url, { feed: 'latest-news' })
})

afterAll(async () => {
  reader?.close()
  await web?.close()
})

describe('The report of the year 2022', () => {
  test.each([
    ['vi', pages.renewal],
    ['en', renewalInEnglish],
  ] as const)('shows the masthead in both languages and the contact block (%s)', async (language, path) => {
    const page = await load(path)
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
  })

  test('shows each person with every post on that day', async () => {
    const people = part(await load(pages.renewal), 'people')
    expect(people).toContain('Chức danh vào ngày 09/01/2023')
    for (const line of [
      'Đào Khánh Hà Trưởng Ban Tuyên giáo Thành ủy Ban Tuyên giáo Thành ủy Ủy viên Ban Thường vụ Thành ủy Thành ủy Hải Phòng Ủy viên Ban Thường vụ Liên hiệp',
      'Vũ Văn Trà Phó Chủ tịch Thường trực Liên hiệp Các tổ chức hữu nghị thành phố Hải Phòng',
      'Nguyễn Thị Minh Phương Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Hải Phòng Phó Chủ tịch Liên hiệp',
      'Hà Văn Thủy Tổng thư ký Liên hiệp Các tổ chức hữu nghị thành phố Hải Phòng Trưởng ban biên tập',
    ])
      expect(people).toContain(line)
  })

  test('shows countries, term, time, and five pictures with captions and words for those who cannot see them', async () => {
    const page = await load(pages.renewal)
    expect(part(page, 'countries')).toContain('Lào Campuchia Hàn Quốc Nhật Bản Trung Quốc Singapore')
    expect(part(page, 'terms')).toContain('khóa V 2018–2023 Liên hiệp Các tổ chức hữu nghị thành phố Hải Phòng')
    expect(seen(page)).toContain('Tường thuật Thời gian: 09/01/2023, 15:00')
    expect(page.match(/<figcaption>/g)).toHaveLength(5)
    expect(page.match(/alt="Tranh vẽ [^"]{20,}"/g)).toHaveLength(5)
    const [, picture] = /<img\s+src="([^"]+)"/.exec(page) ?? []
    expect((await fetch(picture!)).headers.get('content-type')).toBe('image/webp')
    const offered = [...page.matchAll(/<img\s+src="([^"]+)"[^>]*\ssrcset="([^"]+)" sizes="([^"]+)"[^>]*>/g)]
    for (const [, whole, srcset] of offered)
      expect(srcset).toBe(
        [80, 160, 320, 480, 640, 960, 1200].map(width => `${whole}/inside/${width} ${width}w`).join(', '),
      )
    // Only what loads late may leave its width to the browser.
    expect(offered.map(([tag, , , sizes]) => [tag.includes('loading="lazy"'), sizes])).toEqual([
      [false, pictureSizes],
      ...Array.from({ length: 4 }, () => [true, latePictureSizes]),
    ])
  })

  test('shows its events with counts as they are meant, lượt and người apart', async () => {
    const events = part(await load(pages.renewal), 'events')
    expect(events).toMatch(/sáng 09\/01\/2023/)
    for (const count of ['hơn 1.250 lượt', 'hơn 300 người', 'hơn 350 người']) expect(events).toContain(count)
    expect(part(await load(renewalInEnglish), 'events')).toContain('over 1,250 participations')
  })

  test('shows awards, aid, programmes and legal documents', async () => {
    const page = await load(pages.renewal)
    expect(part(page, 'awards')).toContain('21 tập thể, 36 cá nhân')
    expect(part(page, 'aid')).toContain('300 triệu VND')
    expect(part(page, 'programmes')).toContain('2020–2025, định hướng đến 2030')
    for (const number of ['38-CT/TW', '12-CT/TW', '12-KL/TW']) expect(part(page, 'documents')).toContain(number)
  })
})

test('The article whose source has no title shows its author, its people and countries, and what its source leaves open', async () => {
  const page = await load(pages.conference)
  expect(seen(page)).toContain('Tác giả: Hồng Nhung')
  expect(part(page, 'people')).toContain('Đào Khánh Hà Trưởng Ban Tuyên giáo Thành ủy')
  expect(part(page, 'countries')).toContain('Lào Campuchia Hàn Quốc Nhật Bản Bulgaria Hà Lan')
  expect(part(page, 'awards')).toContain('21 tập thể, 36 cá nhân')
  expect(part(page, 'source')).toContain('không có đầu đề')
})

test('The working session shows three planned events with their dates, hosts and tasks', async () => {
  const page = await load(pages.liaison)
  expect(seen(page)).toContain('Tác giả: Nguyễn Anh Minh')
  const events = part(page, 'events')
  for (const fact of ['sáng 31/10/2022', '25/11/2022', '16/11/2022', 'ngày 5 tháng 1 âm lịch', 'trực tuyến', 'dự kiến'])
    expect(events).toContain(fact)
  expect(events).toMatch(/Nhiệm vụ được giao .*người giao Hội Liên lạc Việt kiều thành phố Hải Phòng/)
  expect(part(page, 'agreements')).toContain('Các bên Hội Liên lạc Việt kiều thành phố Hải Phòng Sở Ngoại vụ Hải Phòng')
})

test('The tasks of 2020 stand under their section, with the target as a target and the year of each event', async () => {
  const page = await load(pages.tasks)
  expect(page).toMatch(/class="section-label"[^>]*>Tin nóng</)
  expect(part(page, 'targets')).toContain('Cần đạt 50 tỷ VND')
  expect(part(page, 'events')).toContain('Kỷ niệm 70 năm quan hệ Việt Nam – Trung Quốc 2020')
  expect(part(page, 'people')).toContain('Đặng Hoàng Diễn')
  expect(part(page, 'publications')).toContain('Đặc san')
})

test('The signing shows parties, period, signatories and the magazine from which it comes', async () => {
  const page = await load(pages.signing)
  expect(part(page, 'agreements')).toContain('Giai đoạn 2022–2025 Ngày ký 29/07/2022')
  expect(part(page, 'people')).toContain('Nguyễn Trung Nhân Chủ tịch')
  expect(part(page, 'source')).toContain('Theo Tạp chí Thời đại')
  expect(page).toContain('href="https://thoidai.com.vn/')
  expect(part(page, 'comments')).toContain('Chưa có bình luận nào')
})

test('Remarks stand with their answers below them', async () => {
  const slug = 'ngay-22-12-33-nam-quan-he-viet-nam-han-quoc-va-mot-gio-hoc-tieng'
  const page = await load(`/vi/bai-viet/${slug}`)
  expect(page.slice(page.indexOf('id="comments"'))).toMatch(/<ol>.*<li>.*<ol>.*<li>/s)
})

test('Text that stands in another language than the page says so', async () => {
  const page = await load('/en/articles/ngay-22-12-33-nam-quan-he-viet-nam-han-quoc-va-mot-gio-hoc-tieng')
  expect(page).toContain('<html lang="en">')
  expect(page).toMatch(/<h1 lang="vi">Ngày 22\/12/)
  expect(page).toMatch(/<p lang="vi">/)
})

test('The feeds that a page announces are there, of the kind that it says', async () => {
  const feeds = headLinks(await load('/en'), 'alternate', /rss|atom|feed/)
  expect(feeds).toHaveLength(3)
  for (const { href, type } of feeds) {
    const response = await fetch(href!)
    expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, type])
  }
})

test('Everything that can be reached from the front pages in two steps is there', async () => {
  const steps = await Promise.all(['/vi', '/en'].map(async path => linksOf(await load(path))))
  for (const path of steps.flat()) await load(path)
  expect(loaded.size).toBeGreaterThan(60)
  expect(reader.reported).toEqual([])
  for (const [path, page] of loaded)
    for (const block of blocksIn(await page))
      expect(await streamedStatements(block), path).toBe(await statements(block))
}, 120_000)
