import { expect, test } from 'vitest'

import { cleanText, htmlOf, readyForXml, withEntities } from './xml-text.ts'

test('what XML cannot hold goes, letters of four octets and blanks stay', () => {
  expect(cleanText('a\u0000\u0008b\tc\nd\u001B\u007Fe\uFFFEf\uFDD0g\uD800h𠀋')).toBe('ab\tc\ndefg\uFFFDh𠀋')
})

test('signs come back as entities, at any depth, and dates stay dates', () => {
  const at = new Date(0)
  const ready = readyForXml({ a: ['<b> & ]]>'], at, none: null })
  expect(JSON.stringify(ready)).not.toMatch(/[<>&]/)
  expect(withEntities(JSON.stringify(ready.a))).toBe('["&lt;b&gt; &amp; ]]&gt;"]')
  expect([ready.at, ready.none]).toEqual([at, null])
})

test('a plain text is shown by HTML as it is', () => {
  expect(htmlOf('<b class="x"> & ')).toBe('&lt;b class=&quot;x&quot;&gt; &amp; ')
})
