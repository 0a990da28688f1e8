import { existsSync, readFileSync } from 'node:fs'

/** A document and a query, and whether the query finds it. */
export interface SearchCase {
  readonly id: string
  readonly kind: string
  readonly document: string
  readonly query: string
  readonly expected: string
}

const file = new URL('../../../shared/data/text/search-pairs.tsv', import.meta.url)

/** The pairs of the shared data; null where they are not. */
export const sharedCases: readonly SearchCase[] | null = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map(line => {
        const [id = '', kind = '', document = '', query = '', expected = ''] = line.split('\t')
        return { id, kind, document, query, expected }
      })
  : null

/** Others of the same kinds. */
export const ownCases: readonly SearchCase[] = [
  ['nfd-query', 'Phạm Thị Ngọc Ánh', 'Phạm Thị Ngọc Ánh'.normalize('NFD'), 'match'],
  ['nfd-query', 'Quỹ Hữu nghị Tường Vi', 'quỹ hữu nghị tường vi'.normalize('NFD'), 'match'],
  ['nfd-document', 'Đoàn Văn Hậu Giang'.normalize('NFD'), 'Đoàn Văn Hậu Giang', 'match'],
  ['no-diacritics', 'Đoàn kết quốc tế', 'doan ket quoc te', 'match'],
  ['no-diacritics', 'Ủy ban Hòa bình khu vực', 'UY BAN HOA BINH', 'match'],
  ['no-diacritics', 'Đặng Thuỳ Trâm', 'dang thuy tram', 'match'],
  ['tone-placement', 'thuỷ lợi nội đồng', 'thủy lợi', 'match'],
  ['tone-placement', 'sức khỏe cộng đồng', 'sức khoẻ', 'match'],
  ['tone-placement', 'Tùy viên văn hóa', 'tuỳ viên văn hoá', 'match'],
  ['i-y', 'lễ kỷ niệm lần thứ năm', 'lễ kỉ niệm', 'match'],
  ['i-y', 'Tạp chí Lý luận', 'lí luận', 'match'],
  ['country-alias', 'Đoàn đại biểu Hoa Kỳ', 'Mỹ', 'match'],
  ['country-alias', 'Hội hữu nghị với Nhật Bản', 'Japan', 'match'],
  ['country-alias', 'Liên Xô trước đây', 'Soviet Union', 'match'],
  ['abbreviation', 'UBND thị xã', 'Ủy ban nhân dân', 'match'],
  ['abbreviation', 'Hội đồng nhân dân phường', 'HĐND', 'match'],
  ['abbreviation', 'Nghị quyết của ban chấp hành', 'BCH', 'match'],
  ['accent-distinct', 'bạn bè', 'bán bè', 'no-match-exact'],
  ['accent-distinct', 'đường phố', 'đương phố', 'no-match-exact'],
  ['accent-distinct', 'làng nghề', 'lạng nghệ', 'no-match-exact'],
  ['punctuation', 'ngày 31 tháng 10 năm 2022', '31/10/2022', 'match'],
  ['punctuation', 'Nghị định 80/2020/NĐ-CP', '80/2020/NĐ-CP', 'match'],
  ['punctuation', 'Nghị định 83/2020/NĐ-CP', '84/2020/NĐ-CP', 'no-match'],
  ['punctuation', 'Việt Nam – Cu Ba', 'Việt Nam-Cu Ba', 'match'],
  ['punctuation', 'Nhiệm kỳ 2018–2023', '2018 - 2023', 'match'],
  ['punctuation', 'lời chúc “mừng xuân”', '“mừng xuân”', 'match'],
  ['case', 'HỘI NGHỊ LẦN THỨ CHÍN', 'hội nghị lần thứ chín', 'match'],
  ['case', 'giao lưu thanh niên', 'GIAO LƯU THANH NIÊN', 'match'],
  ['nbsp', 'tình\u00a0hữu\u00a0ái', 'tình\u2009hữu ái', 'match'],
  ['zero-width', 'nhân\u200b dân\ufeff thế\u2060 giới', 'nhân dân thế giới', 'match'],
  ['zero-width', 'vì hòa bình bền vững', 'hòa\u200b bình\u00ad bền vững', 'match'],
].map(([kind = '', document = '', query = '', expected = ''], at) => ({
  id: `own${at + 1}`,
  kind,
  document,
  query,
  expected,
}))
