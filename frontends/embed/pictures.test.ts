import { html } from 'lit'
import { expect, test } from 'vitest'

import { readAttributes } from './attributes/read.ts'
import { rendered } from './server/rendered.ts'
import { richText } from './views/rich-text.ts'
import { imagesIn } from '../../test/graph/images.ts'

const { asked: wish } = readAttributes('article', new URLSearchParams('slug=x'), 'address')
const server = 'https://amity.example'
const view = { asked: wish, language: 'vi', heading: 2, server, today: '2026-11-20', fresh: new Set<string>() } as const
const shown = (srcset: string): readonly Record<string, string>[] => {
  const markup = `<img src="/media/ab" alt="x" width="9" height="8" srcset="${srcset}" sizes="auto, 100vw" loading="lazy">`
  return imagesIn(rendered(html`${richText(markup, view)}`))
}

test.each([
  '/media/ab/inside/4 4w, //evil.example/x 9w',
  'https://evil.example/x 4w',
  '/media/ab/inside/4 4w,https://evil.example/x 9w',
  '/media/ab/inside/4 4w, javascript:alert(1) 9w',
  '/media/../graphql?query={x} 4w',
  '/media/ab/%2e%2e/x 4w',
  '/media/ab/inside/4 4w&quot; onerror=&quot;alert(1)',
  '/media/ab/inside/4 2x',
  '/media/ab/inside/4',
  '/media/ab/inside/4 999999w',
  ' ',
])('Pictures of a text are asked of this server in its own widths alone, not %j', srcset => {
  const [first, ...more] = shown(srcset)
  expect([first?.['src'], first?.['srcset'], first?.['sizes'], more]).toEqual([
    'https://amity.example/media/ab',
    undefined,
    undefined,
    [],
  ])
  expect(Object.keys(first ?? {})).not.toContain('onerror')
})

test('Pictures of a text have their widths where all of them are such', () => {
  const [first] = shown('/media/ab/inside/4 4w, /media/ab/cover/9x8-10-90 9w')
  expect(first?.['srcset']).toBe(
    'https://amity.example/media/ab/inside/4 4w, https://amity.example/media/ab/cover/9x8-10-90 9w',
  )
})
