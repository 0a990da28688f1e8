import { describe, expect, test } from 'vitest'

import { client, hits, keepDocuments, store } from './documents-fixture.ts'

keepDocuments()

const nfd = (text: string): string => text.normalize('NFD')

/** What is stored, and what is typed. */
type Case = readonly [document: string, query: string]

const found: Readonly<Record<string, readonly Case[]>> = {
  'without accents': [
    ['Đỗ Thị Ngọc Ước', 'do thi ngoc uoc'],
    ['Trường Đại học Hải Phòng', 'TRUONG DAI HOC hai phong'],
    ['Ðặng Văn Ðức', 'Đặng Đức'],
    ['Ngoại giao nhân dân', nfd('ngoại giao')],
    [nfd('Ưu đãi đầu tư'), 'uu dai'],
    [nfd('Nguyễn Ước'), 'Nguyễn Ước'],
    ['São Tomé và Príncipe', 'sao tome'],
    ['Łódź', 'lodz'],
  ],
  'either tone placement': [
    ['Lý Toàn Thắng, hoạ sĩ', 'họa sĩ'],
    ['khoẻ mạnh', 'khỏe mạnh'],
    ['Thuý Kiều', 'Thúy Kiều'],
    ['HUỶ BỎ', 'hủy bỏ'],
    ['luỹ tre', 'lũy tre'],
    ['thuỵ sĩ', 'Thụy Sĩ'],
    ['loè loẹt', 'lòe lọet'],
    ['toà soạn', nfd('tòa soạn')],
    ['xoá đói giảm nghèo', 'xóa đói'],
    ['đoã', 'đõa'],
    ['Cà Mau – goá phụ', 'góa phụ'],
  ],
  'i and y': [
    ['Quý khách', 'Quí khách'],
    ['quí khách', 'qúy khách'],
    ['bác sĩ', 'bác sỹ'],
    ['tỷ lệ', 'tỉ lệ'],
    ['lý luận', 'lí luận'],
    ['hy vọng', 'hi vọng'],
    ['Quỳnh', 'Quình'],
    ['KỸ THUẬT', 'kĩ thuật'],
    ['Mĩ Đình', 'my dinh'],
    ['công ty', 'công ti'],
  ],
  punctuation: [
    ['quan hệ Việt–Nhật', 'Việt - Nhật'],
    ['quan hệ Việt — Nhật', 'Việt-Nhật'],
    ['Việt\u2011Nhật', 'việt nhật'],
    ['giai đoạn 2020–2025', '2020-2025'],
    ['giai đoạn 2020-2025', '2025'],
    ['Kết luận 12-KL/TW', '12-KL/TW'],
    ['Kết luận số 12 - KL / TW', '12-KL/TW'],
    ['ngày 31/10/2022', '31/10/2022'],
    ['ngày 31.10.2022', '31-10-2022'],
    ['ngày 31 tháng 10 năm 2022', '31/10/2022'],
    ['ngày 31/10/2022', '31 tháng 10 năm 2022'],
    ['ngày 05/03/2024', '5/3/2024'],
    ['tháng 10/2022', 'thang 10 nam 2022'],
    ['1.250 người', '1.250'],
    ['1250 người', '1.250'],
    ['1.250.000 đồng', '1,250,000'],
    ['điện thoại 0225.384.261', '0225 384 261'],
    ["Côte d'Ivoire", 'cote d’ivoire'],
    ['“Ngoại giao” (nhân dân)', 'ngoại-giao'],
    ['a@example.org', 'example.org'],
    ['https://example.org/tin-tuc', 'tin tuc'],
    ['R&D <b>Hà Nội</b>', 'r&d hà nội'],
  ],
  'invisible characters and blanks': [
    ['hoà\u00a0bình', 'hòa bình'],
    ['hữu ngh\u200bị', 'hữu nghị'],
    ['hữu nghị', 'hữu\u200b nghị\u200d'],
    ['hữu nghị', '\ufeffhữu\u00a0nghị'],
    ['\u202bhữu\u202c\u2003nghị', 'hữu nghị'],
    ['hữu\u00adnghị', 'hữunghị'],
    ['hữu\tnghị\nViệt', 'nghị việt'],
  ],
  synonyms: [
    ['Bulgaria', 'BUNGARI'],
    ['Netherlands', 'hoa lan'],
    ['Hà Lan', 'netherlands'],
    ['Đại sứ Hàn Quốc', 'đại sứ Korea'],
    ['Italia', 'Ý'],
    ['nước Ý', 'nuoc italia'],
    ['đến Mỹ Tho', 'Hoa Kỳ Tho'],
    ['Đại sứ quán Mĩ', 'đại sứ quán hoa ky'],
    ['MTTQ tỉnh', 'mặt trận tổ quốc tỉnh'],
    ['UBMTTQVN TP Hải Phòng', 'Uỷ ban Mặt trận Tổ quốc Việt Nam thành phố Hải Phòng'],
    ['thành phố Hồ Chí Minh', 'TP.HCM'],
    ['TP. HCM', 'thanh pho ho chi minh'],
    ['TP Hồ Chí Minh', 'tp hcm'],
    ['12-KL/Trung ương', '12-KL/TW'],
  ],
}

describe.each(Object.entries(found))('%s', (_, cases) => {
  test.each(cases)('“%s” is found by “%s” in title, lead and text, and marked', async (document, query) => {
    await store({ title: document }, { lead: document }, { body: `Mở đầu. ${document} Kết thúc.` })
    const rows = await hits(query)
    expect(rows).toHaveLength(3)
    for (const row of rows) expect(row.headline + row.snippet).toContain('\ue000')
  })
})

test.each([
  ['12-CT/TW', '12-KL/TW'],
  ['112-KL/TW', '12-KL/TW'],
  ['12-KL của TW', '12-KL/TW'],
  ['KL/TW-12', '12-KL/TW'],
  ['31/12/2022 và 10/31', '31/10/2022'],
  ['1,05', '1,5'],
  ['1.250', '250'],
  ['tay', 'tai'],
  ['thúy', 'thúi'],
  ['Hà Nam và đất lan', 'Netherlands'],
  ['y tế', 'Italia'],
  ['Italia', 'y'],
  ['mì ăn liền', 'Hoa Kỳ'],
  ['thành viên và phố cổ', 'TP'],
])('“%s” is not found by “%s”', async (document, query) => {
  await store(document)
  expect(await hits(query)).toEqual([])
})

test.each([
  ['đảng', 'đang'],
  ['hoa', 'hóa'],
  ['hòa bình', 'hoa binh'],
  ['lý', 'ly'],
  ['đến', 'den'],
  ['Hải', 'hái'],
  ['tuần', 'tuấn'],
])('“%s” as typed stands before “%s”, however often that comes', async (right, wrong) => {
  await store({ title: wrong, body: `${wrong} `.repeat(30) }, { title: 'khác', body: `một lần ${right} thôi` })
  const rows = await hits(right)
  expect(rows.map(row => row.exact)).toEqual([true, false])
})

test('what stands for the words comes after them, and before other accents', async () => {
  await store('hạ lan hạ lan', 'Netherlands Netherlands', 'Một đoạn dài nói về Hà Lan')
  expect((await hits('Hà Lan')).map(row => row.title)).toEqual([
    'Một đoạn dài nói về Hà Lan',
    'Netherlands Netherlands',
    'hạ lan hạ lan',
  ])
  expect((await hits('ha lan')).map(row => row.title).at(-1)).toBe('hạ lan hạ lan')
})

test('synonyms are data: a new group widens the next query, and a group of one or of nothing is refused', async () => {
  await store('Cộng hòa Séc')
  expect(await hits('Tiệp Khắc')).toEqual([])
  await client.query(
    `insert into search_synonyms (id, terms) values (gen_random_uuid(), array['Cộng hoà Séc', 'Tiệp Khắc'])`,
  )
  expect(await hits('tiep khac')).toHaveLength(1)
  for (const terms of [['một'], ['một', ' – '], ['một', null]]) {
    await expect(
      client.query('insert into search_synonyms (id, terms) values (gen_random_uuid(), $1)', [terms]),
    ).rejects.toThrow(/check/)
  }
})
