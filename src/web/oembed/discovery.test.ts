import { DomUtils, parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'

import { discoveryLinks } from './discovery.ts'
import { script } from './oembed-fixture.ts'

const address = `https://amity.example/embed/article?slug=x&theme=${encodeURIComponent(script)}'"<`

test('whatever an address and a title hold is text in the links', () => {
  const links = discoveryLinks({ server: 'https://amity.example', page: address, title: script })
  const elements = DomUtils.getElementsByTagName('link', parseDocument(links))
  expect(DomUtils.findAll(() => true, parseDocument(links).children)).toHaveLength(2)
  expect(elements.map(({ attribs }) => [attribs.rel, attribs.type, attribs.title])).toEqual([
    ['alternate', 'application/json+oembed', script],
    ['alternate', 'text/xml+oembed', script],
  ])
  // The address and the format, and nothing else: so the specification says.
  expect(elements.map(({ attribs }) => [...new URL(attribs.href!).searchParams])).toEqual([
    [
      ['url', address],
      ['format', 'json'],
    ],
    [
      ['url', address],
      ['format', 'xml'],
    ],
  ])
})
