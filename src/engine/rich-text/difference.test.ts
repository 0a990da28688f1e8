import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { difference, type BlockChange } from './difference.ts'
import type { RichDocument, RichNode } from './document.ts'

const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const heading = (text: string): RichNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text }],
})
const doc = (...content: RichNode[]): RichDocument => ({ type: 'doc', content })
const told = (changes: readonly BlockChange[]): string[] =>
  changes.map(change => `${change.kind} ${'from' in change ? change.from : ''}>${'to' in change ? change.to : ''}`)

describe('the difference of two documents', () => {
  test('names what was added, removed, changed and moved', () => {
    const [a, b, c, d] = [paragraph('a'), heading('b'), paragraph('c'), paragraph('d')]
    expect(difference(doc(a, b), doc(a, b))).toEqual([])
    expect(told(difference(doc(a, b), doc(a, c, b)))).toEqual(['ADDED >1'])
    expect(told(difference(doc(a, c, b), doc(a, b)))).toEqual(['REMOVED 1>'])
    expect(told(difference(doc(a, b, c), doc(a, b, d)))).toEqual(['CHANGED 2>2'])
    expect(told(difference(doc(a, b, c, d), doc(d, a, b, c)))).toEqual(['MOVED 3>0'])
    expect(told(difference(doc(a), doc(b)))).toEqual(['REMOVED 0>', 'ADDED >0'])
    expect(told(difference(null, doc(a)))).toEqual(['ADDED >0'])
    expect(told(difference(doc(a), null))).toEqual(['REMOVED 0>'])
  })

  test('leads from the one to the other', () => {
    const block = fc
      .tuple(fc.boolean(), fc.constantFrom('a', 'b', 'c', 'd'))
      .map(([is, text]) => (is ? heading(text) : paragraph(text)))
    const documents = fc.array(block, { maxLength: 8 }).map(content => doc(...content))
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const changes = difference(before, after)
        const left = new Set(changes.flatMap(change => ('from' in change ? [change.from] : [])))
        const made = new Map(changes.flatMap(change => ('to' in change ? [[change.to, change.after] as const] : [])))
        const kept = before.content.filter((_, at) => !left.has(at))
        const rebuilt = after.content.map((_, at) => made.get(at) ?? kept.shift())
        expect(rebuilt).toEqual(after.content)
        expect(kept).toEqual([])
      }),
    )
  })

  test('of documents of many blocks does not grow without bounds', () => {
    const many = (from: number): RichDocument =>
      doc(...Array.from({ length: 10_000 }, (_, at) => paragraph(`${from + at}`)))
    expect(difference(many(0), many(5_000)).length).toBeLessThanOrEqual(20_000)
  })
})
