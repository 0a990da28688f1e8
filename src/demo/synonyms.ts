import { countryNames } from './countries/countries.ts'

/** Short forms of the field with what they stand for. */
const abbreviations: readonly (readonly string[])[] = [
  ['VUFO', 'Liên hiệp các tổ chức hữu nghị Việt Nam', 'Viet Nam Union of Friendship Organizations'],
  ['LHHN', 'Liên hiệp hữu nghị', 'Liên hiệp các tổ chức hữu nghị', 'Union of Friendship Organizations'],
  ['LLVK', 'Liên lạc Việt kiều', 'Overseas Vietnamese Liaison'],
  ['PCPNN', 'phi chính phủ nước ngoài', 'foreign NGO', 'foreign non-governmental'],
  ['TCPCPNN', 'tổ chức phi chính phủ nước ngoài', 'INGO'],
  ['PCP', 'phi chính phủ', 'NGO', 'non-governmental'],
  ['NVNONN', 'người Việt Nam ở nước ngoài', 'kiều bào', 'Việt kiều', 'overseas Vietnamese'],
  ['MTTQ', 'Mặt trận Tổ quốc', 'Fatherland Front'],
  ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc', 'UB MTTQ', 'Fatherland Front Committee'],
  ['UBMTTQVN', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'Ủy ban MTTQ Việt Nam', 'Vietnam Fatherland Front Committee'],
  ['UBND', 'Ủy ban nhân dân', "People's Committee"],
  ['HĐND', 'Hội đồng nhân dân', "People's Council"],
  ['BHXH', 'bảo hiểm xã hội', 'social insurance'],
  ['BHYT', 'bảo hiểm y tế', 'health insurance'],
  ['ĐNND', 'đối ngoại nhân dân', "people's diplomacy", 'people-to-people diplomacy'],
  ['TP', 'thành phố', 'city'],
  ['TP.HCM', 'TPHCM', 'Thành phố Hồ Chí Minh', 'Ho Chi Minh City'],
  ['CLB', 'câu lạc bộ', 'club'],
  ['ĐH', 'đại học', 'university'],
  ['QĐ', 'quyết định', 'decision'],
  ['NQ', 'nghị quyết', 'resolution'],
  ['BCH', 'ban chấp hành', 'executive committee'],
  ['BTV', 'ban thường vụ', 'standing board'],
  ['KCN', 'khu công nghiệp', 'industrial park'],
  ['ODA', 'viện trợ phát triển chính thức', 'official development assistance'],
  ['FTA', 'hiệp định thương mại tự do', 'free trade agreement'],
]

/** The same syllable in the older and the newer spelling of i and y. */
const spellings: readonly (readonly string[])[] = [
  ['Mỹ', 'Mĩ'],
  ['kỹ', 'kĩ'],
  ['lý', 'lí'],
  ['quý', 'quí'],
  ['sỹ', 'sĩ'],
  ['tỷ', 'tỉ'],
  ['kỷ', 'kỉ'],
  ['hy', 'hi'],
  ['mỹ thuật', 'mĩ thuật'],
]

/** States that are gone, with those who keep what was agreed with them. */
const predecessors: readonly (readonly string[])[] = [
  ['Liên Xô', 'Soviet Union', 'Nga', 'Russia'],
  ['Tiệp Khắc', 'Czechoslovakia', 'Séc', 'Czechia', 'Slovakia'],
]

/** Groups of words and phrases that stand for each other in search; editors may change them later. */
export const synonyms: readonly (readonly string[])[] = [
  ...abbreviations,
  ...spellings,
  ...predecessors,
  ...countryNames,
]
