import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { client, hits, keepDocuments, store } from './documents-fixture.ts'

keepDocuments()

describe('the pairs of the shared data', () => {
  const file = new URL('../../../../shared/data/text/search-pairs.tsv', import.meta.url)
  if (!existsSync(file)) {
    test.skip('are not here: ../shared/data/text/search-pairs.tsv')
    return
  }
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'))
  test('are all here', () => expect(rows.length).toBe(43))
  for (const [id = '', kind = '', document = '', query = '', expected = ''] of rows) {
    if (kind === 'sort') {
      test(`${id}: ${kind}: the Vietnamese alphabet orders ${document}`, async () => {
        const sorted = await client.query(
          `select string_agg(name, ';' order by name collate "vi-x-icu") as names from unnest($1::text[]) name`,
          [document.split('; ')],
        )
        expect(sorted.rows[0].names).toBe('An;Ăn;Ân;Bình;Dương;Đặng;Đỗ;Ông;Ơn;Ưng')
      })
      continue
    }
    test(`${id}: ${kind}: “${query}” in “${document}”: ${expected}`, async () => {
      await store({ title: document }, { body: `Trước đó, ${document}. Sau đó.` })
      const found = await hits(query)
      if (expected.startsWith('match')) {
        expect(found).toHaveLength(2)
        for (const { headline, snippet } of found) expect(headline + snippet).toContain('\ue000')
      } else if (expected === 'no-match') {
        expect(found).toEqual([])
      } else {
        expect(expected).toBe('no-match-exact')
        expect(found.filter(hit => hit.exact)).toEqual([])
        expect(await hits(`"${query}"`)).toHaveLength(query === 'nghi' ? 2 : 0)
        await client.query('truncate search_documents')
        await store(
          { title: document, body: `${document} `.repeat(20) },
          { body: `Rồi đến ${query} và nhiều chữ nữa.` },
          document,
        )
        expect((await hits(query)).map(hit => hit.exact)).toEqual([true, false, false])
      }
    })
  }
})
