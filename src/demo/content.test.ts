import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { besideSources, sourceFile, sourcesAreHere } from '../../test/facts/sources.ts'
import { catalogue, interfaces } from '../catalogue.ts'
import { readInput } from '../engine/commands/parse/input.ts'
import { makeModel, typeNamed } from '../engine/model/model.ts'
import { demoContent } from './content.ts'
import { fileOf, readPicture } from './fill.ts'
import { creation, refsOf, translation } from './resolve.ts'
import { synonyms } from './synonyms.ts'

const locales = ['vi', 'en']
const model = makeModel(catalogue, interfaces, locales)
const ids = new Map(
  demoContent.map((record, at) => [
    record.key,
    `${record.type}_00000000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`,
  ]),
)

/** All texts of a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter(Boolean)

/** Every nine words in a row. */
const runs = (list: readonly string[]): string[] => list.slice(8).map((_, at) => list.slice(at, at + 9).join(' '))

describe('the demo content', () => {
  it('has no key twice, and refers only to records that stand before', () => {
    const seen = new Set<string>()
    for (const record of demoContent) {
      for (const key of refsOf(record.values)) expect(seen, `${record.key} → ${key}`).toContain(key)
      expect(seen, record.key).not.toContain(record.key)
      seen.add(record.key)
    }
  })

  it('holds nothing that a command would refuse', () => {
    const refusals = demoContent.flatMap(record => {
      const type = typeNamed(model, record.type)
      const { file, ...input } = creation(record, ids)
      const created = record.type === 'MediaAsset' ? { ...input, fileName: file, sha256: '0'.repeat(64) } : input
      const missing = Object.entries(type.declaration.fields)
        .filter(
          ([name, field]) => 'required' in field && field.required && field.form !== 'computed' && !(name in created),
        )
        .map(([name]) => `${name} is required`)
      return [
        ...missing,
        ...readInput(type, created, { locale: 'vi', locales, path: ['input'] }).problems.map(problem =>
          JSON.stringify(problem),
        ),
        ...readInput(type, translation(record) ?? {}, { locale: 'en', locales, path: ['input'] }).problems.map(
          problem => JSON.stringify(problem),
        ),
      ].map(refusal => `${record.key}: ${refusal}`)
    })
    expect(refusals).toEqual([])
  })

  it('speaks both languages, but for examples that show the fallback and records without words', () => {
    const onlyVietnamese = demoContent.filter(record => record.translations.en === undefined)
    for (const { key } of onlyVietnamese) expect(key).toMatch(/^(article-example-|holding-|rate-|comment-)/)
    expect(onlyVietnamese.filter(record => record.type === 'Article').length).toBeGreaterThanOrEqual(3)
    for (const record of demoContent) {
      const given = (texts: object): string[] =>
        Object.entries(texts)
          .filter(([, text]) => text !== null && text !== undefined)
          .map(([name]) => name)
          // Short names in use are Vietnamese.
          .filter(name => name !== 'abbreviation')
      const english = record.translations.en
      if (english) expect(given(english).sort(), record.key).toEqual(given(record.translations.vi).sort())
      for (const text of textsOf(record.values).concat(textsOf(record.translations)))
        expect(text, record.key).toBe(text.normalize('NFC').trim())
    }
  })

  it('marks every example as one', () => {
    const ofThePages = ['association-llvk', 'association-unnamed-members']
    const examples = demoContent.filter(
      ({ key, type }) => key.includes('example') || (type === 'MemberAssociation' && !ofThePages.includes(key)),
    )
    expect(examples.length).toBeGreaterThan(50)
    for (const { key, type, translations, values } of examples) {
      if (type === 'Comment') {
        expect(values.author, key).toMatch(/ \(ví dụ\)$/)
        expect(refsOf(values.article), key).toEqual(['article-example-korea-club'])
        continue
      }
      const said = (texts: object): string => textsOf([texts, values.source]).join(' ')
      expect(said(translations.vi), key).toMatch(/ví dụ của phần trình diễn/i)
      if (translations.en) expect(said(translations.en), key).toMatch(/example (record|article|page)? ?of the demo/)
    }
  })

  it('says of aid of an unstated kind neither that it was paid nor when in the year', () => {
    const unstated = demoContent.filter(
      ({ values }) => Array.isArray(values.transactions) && values.transactions.some(({ kind }) => kind === 'UNSTATED'),
    )
    expect(unstated.map(({ key }) => key)).toEqual(['aid-korean-club'])
    for (const { translations } of unstated) {
      expect(textsOf(translations.vi).join(' ')).toMatch(/không rõ loại/)
      expect(textsOf(translations.vi).join(' ')).not.toMatch(/ghi là giải ngân|ngày cuối năm/)
      expect(textsOf(translations.en).join(' ')).toMatch(/not stated/)
      expect(textsOf(translations.en).join(' ')).not.toMatch(/as paid|last day of the year/)
    }
  })

  it('leads from a federation over its associations and their countries to aid and articles', () => {
    const associations = demoContent
      .filter(record => record.type === 'MemberAssociation')
      .filter(record => refsOf(record.values.memberships).includes('federation-hai-phong') && record.values.country)
    expect(associations.length).toBeGreaterThanOrEqual(6)
    const aid = demoContent.filter(record => record.type === 'AidProject')
    const articles = demoContent.filter(record => record.type === 'Article')
    const whole = associations.filter(association => {
      const country = refsOf(association.values.country)[0]
      return (
        aid.some(project => refsOf(project.values.country)[0] === country) &&
        articles.some(article => refsOf(article.values.country)[0] === country)
      )
    })
    expect(whole.length).toBeGreaterThanOrEqual(5)
  })

  it('publishes every article at an instant of its own, in Vietnamese time', () => {
    for (const record of demoContent)
      if (record.type === 'Article')
        expect(record.publishedAt, record.key).toMatch(/^20(20|2[2-6])-\d\d-\d\dT\d\d:\d\d:00\+07:00$/)
  })

  it('serves WebP pictures of at most 25 kB', async () => {
    for (const record of demoContent) {
      if (record.type !== 'MediaAsset') continue
      const bytes = await readPicture(fileOf(record))
      expect(Buffer.from(bytes.subarray(8, 12)).toString(), record.key).toBe('WEBP')
      expect(bytes.byteLength, record.key).toBeLessThanOrEqual(25_000)
      expect(existsSync(new URL(`./pictures/${fileOf(record).replace('.webp', '.svg')}`, import.meta.url))).toBe(true)
    }
  })

  it('has 250 countries with the dates that anniversaries are computed from', () => {
    const countries = new Map(
      demoContent.filter(record => record.type === 'PartnerCountry').map(record => [record.values.code, record]),
    )
    expect(countries.size).toBe(250)
    const since = (code: string) => countries.get(code)?.values.relationsSince
    expect(['LA', 'KH', 'KR', 'CN', 'RU', 'US', 'BN', 'DZ', 'TR', 'AD'].map(since)).toEqual([
      '1962-09-05',
      '1967-06-24',
      '1992-12-22',
      '1950-01-18',
      '1950-01-30',
      '1995-07-12',
      '1992-02-29',
      '1962-10',
      '1978',
      null,
    ])
    expect(countries.get('US')?.values.relationsKind).toBe('NORMALISED')
    expect(
      [...countries.values()]
        .filter(country => country.values.relationsSince !== null)
        .every(country => country.values.relationsSource),
    ).toBe(true)
  })

  it('groups synonyms without empty or lonely terms', () => {
    for (const group of synonyms) {
      expect(new Set(group).size, group.join()).toBe(group.length)
      expect(group.length, group.join()).toBeGreaterThanOrEqual(2)
      for (const term of group) expect(words(term).length, group.join()).toBeGreaterThan(0)
    }
    const together = (one: string, other: string) =>
      synonyms.some(group => group.includes(one) && group.includes(other))
    for (const [one, other] of [
      ['Bungari', 'Bulgaria'],
      ['Hà Lan', 'Netherlands'],
      ['Hàn Quốc', 'Korea'],
      ['Italia', 'Ý'],
      ['PCPNN', 'phi chính phủ nước ngoài'],
      ['MTTQ', 'Mặt trận Tổ quốc'],
      ['UBMTTQVN', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
      ['TP', 'thành phố'],
      ['Mỹ', 'Mĩ'],
    ] as const)
      expect(together(one, other), `${one} ${other}`).toBe(true)
  })
})

describe.skipIf(!sourcesAreHere)(besideSources('beside its sources'), () => {
  it('shares no run of nine words with the pages, official names and titles apart: no sentence of more than eight', () => {
    const folder = sourceFile('documents/')
    const theirs = new Set<string>()
    for (const name of readdirSync(folder))
      for (const run of runs(words(readFileSync(new URL(name, folder), 'utf8')))) theirs.add(run)
    expect(theirs.size).toBeGreaterThan(2_000)
    // Names, titles and addresses stand in the facts; they are cut out of our texts before they are compared.
    const names = textsOf(JSON.parse(readFileSync(sourceFile('data/document-facts.json'), 'utf8')))
      .map(name => words(name).join(' '))
      .filter(name => name.split(' ').length > 3)
      .sort((one, other) => other.length - one.length)
    const taken = demoContent.flatMap(record =>
      textsOf(record.translations)
        .concat(textsOf(record.values))
        .flatMap(text => {
          const bare = names.reduce((left, name) => left.replaceAll(` ${name} `, ' | '), ` ${words(text).join(' ')} `)
          return bare
            .split('|')
            .flatMap(part => runs(part.split(' ').filter(Boolean)))
            .filter(run => theirs.has(run))
            .map(run => `${record.key}: ${run}`)
        }),
    )
    expect(taken).toEqual([])
  })
})
