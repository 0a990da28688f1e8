import { expect, test } from 'vitest'

import { pageLanguage } from './page-language.ts'

test.each([
  ['en', 'vi', 'en'],
  ['vi', 'en', 'vi'],
  [undefined, undefined, 'vi'],
  [undefined, 'en-GB,en;q=0.9', 'en'],
  [undefined, 'en;q=0.5, vi-VN', 'vi'],
  [undefined, 'fr, en;q=0.8, vi;q=0.2', 'en'],
  [undefined, 'en;q=0, ja', 'vi'],
  [undefined, 'en;q=nonsense', 'vi'],
  ['fr', 'en', 'en'],
  [['en', 'vi'], '', 'vi'],
] as const)('The address %s and the browser’s %s make the page speak %s', (asked, accepted, spoken) => {
  expect(pageLanguage(asked, accepted)).toBe(spoken)
})
