import type { DemoRecord, Key } from './records.ts'

type Words = readonly [vi: string, en: string]

const partner = (key: Key, kind: string, name: Words): DemoRecord => ({
  key,
  type: 'PartnerOrganization',
  translations: { vi: { name: name[0] }, en: { name: name[1] } },
  values: { kind },
})

/** Bodies outside the network that the pages name. */
export const partners: readonly DemoRecord[] = [
  partner('partner-hp-party', 'PARTY_BODY', ['Thành ủy Hải Phòng', 'Hai Phong City Party Committee']),
  partner('partner-hp-propaganda', 'PARTY_BODY', [
    'Ban Tuyên giáo Thành ủy',
    'Propaganda and Education Commission of the City Party Committee',
  ]),
  partner('partner-hp-front', 'FRONT', [
    'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Hải Phòng',
    'Vietnam Fatherland Front Committee of Hai Phong City',
  ]),
  partner('partner-hp-foreign-affairs', 'STATE_BODY', [
    'Sở Ngoại vụ Hải Phòng',
    'Hai Phong Department of Foreign Affairs',
  ]),
  partner('partner-ct-front', 'FRONT', [
    'Uỷ ban Mặt trận Tổ quốc Việt Nam TP Cần Thơ',
    'Vietnam Fatherland Front Committee of Can Tho City',
  ]),
]
