/** What is said by hand of the map, because its geometry does not say it. Places are `[longitude, latitude]` in degrees. */

/** Where countries and territories are marked that have no shape of their own, or one whose middle misleads. */
export const byHand: Readonly<Record<string, [number, number]>> = {
  // The middle of these lies in a neighbour or in the sea, or on the island that the capital is not on.
  '458': [102.2, 4.0], // Malaysia: the peninsula, not Borneo
  '578': [9.5, 61.3], // Norway
  '704': [105.9, 20.4], // Viet Nam
  '296': [173.0, 1.4], // Kiribati: Tarawa
  // Drawn as a part of another country, or too small to be drawn.
  '074': [3.4, -54.4], // Bouvet Island
  '162': [105.6, -10.5], // Christmas Island
  '166': [96.8, -12.2], // Cocos (Keeling) Islands
  '175': [45.2, -12.8], // Mayotte
  '254': [-53.1, 4.0], // French Guiana
  '292': [-5.4, 36.1], // Gibraltar
  '312': [-61.6, 16.2], // Guadeloupe
  '474': [-61.0, 14.7], // Martinique
  '535': [-68.3, 12.2], // Caribbean Netherlands
  '581': [166.6, 19.3], // U.S. Outlying Islands: Wake
  '638': [55.5, -21.1], // Réunion
  '744': [16.0, 78.6], // Svalbard and Jan Mayen
  '772': [-171.8, -9.2], // Tokelau
  '798': [179.2, -8.5], // Tuvalu
}

/** Islands of Viet Nam's two archipelagos. */
export const islands: Readonly<Record<'hoangSa' | 'truongSa', readonly [number, number][]>> = {
  // Hoàng Sa, Phú Lâm, Tri Tôn, Linh Côn
  hoangSa: [
    [111.6, 16.5],
    [112.3, 16.8],
    [111.2, 15.8],
    [112.7, 16.7],
  ],
  // Trường Sa Lớn, Sinh Tồn, Song Tử Tây, An Bang
  truongSa: [
    [111.9, 8.6],
    [114.3, 9.9],
    [114.3, 11.4],
    [112.9, 7.9],
  ],
}

const owners: Readonly<Record<string, string>> = { Kosovo: '688', 'N. Cyprus': '196', Somaliland: '706' }

/** The code of the country that a land without a code of its own belongs to by ISO 3166-1: no border is drawn between them. */
export const ownerOf = (name: string): string | undefined => owners[name]
