import { canonicalText, type RichNode } from '../../rich-text/document.ts'
import { describe, expect, it } from 'vitest'

import { columns, id, paths, read } from './read-fixture.ts'

const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })

describe('an input', () => {
  it('is read into columns, and only what was sent', () => {
    const { parsed, problems } = read('Article', {
      title: 'Tin mới',
      titleDerived: true,
      kind: 'NEWS',
      country: id('PartnerCountry'),
      byline: undefined,
    })
    expect(problems).toEqual([])
    expect(Object.fromEntries(parsed.columns)).toEqual({
      title_derived: true,
      kind: 'NEWS',
      country_id: id('PartnerCountry').slice('PartnerCountry_'.length),
    })
    expect(Object.fromEntries(parsed.texts)).toEqual({ title: 'Tin mới' })
    expect(parsed.slug).toBeUndefined()
    expect(parsed.lists.size + parsed.links.size).toBe(0)
    expect(parsed.references).toMatchObject([{ typeName: 'PartnerCountry', path: ['input', 'country'] }])
  })

  it('is normalised: composed, without invisible characters, trimmed, empty is null', () => {
    const { parsed } = read('Article', {
      title: '\u200b Ho\u0323\u0302i\u00a0 hữu\u202e nghị\u0007 ',
      lead: ' \u200b ',
      byline: '',
      body: ' Một.\r\n\r\nHai. ',
    })
    expect(Object.fromEntries(parsed.texts)).toEqual({
      title: 'Hội hữu nghị',
      lead: null,
      body: canonicalText({ type: 'doc', content: ['Một.', 'Hai.'].map(paragraph) }),
    })
    expect(parsed.columns.get('byline')).toBeNull()
  })

  it('clears with null, and refuses to clear what is required', () => {
    expect(columns('AidProject', { sector: null, startsOn: null, country: null })).toEqual({
      sector: null,
      starts_on: null,
      starts_on_precision: null,
      country_id: null,
    })
    expect(paths('AidProject', { kind: null, projectStage: null })).toEqual(['input.kind', 'input.projectStage'])
    expect(paths('PostHolding', { person: null, post: null, term: null })).toEqual(['input.person', 'input.post'])
    expect(paths('MediaAsset', { fileName: ' \u200b' })).toEqual(['input.fileName'])
  })

  it('names everything that is wrong at once, in two languages and with advice', () => {
    const { problems } = read('AidProject', {
      nonsense: 1,
      title: 'x'.repeat(501),
      kind: 'GIFT',
      sector: '12',
      startsOn: '2023-02-30',
      approvedOn: '2023',
      country: 'PartnerCountry_1',
      federation: id('Person'),
      budgets: [{ amount: '1e5', currency: 'XXQ' }, { amount: '1.00001', currency: 'usd' }, 7],
    })
    expect(problems.map(({ path }) => path.join('.'))).toEqual([
      'input.nonsense',
      'input.title',
      'input.kind',
      'input.sector',
      'input.startsOn',
      'input.approvedOn',
      'input.country',
      'input.federation',
      'input.budgets.0.amount',
      'input.budgets.0.currency',
      'input.budgets.1.amount',
      'input.budgets.1.currency',
      'input.budgets.2',
    ])
    for (const problem of problems) {
      expect(problem.code).toBe('VALIDATION')
      expect(problem.message).toMatch(/\.$/)
      expect(problem.messageVi).not.toBe(problem.message)
      expect(problem.advice).not.toBe('')
    }
  })

  it('is refused when it is no object or its language is not configured', () => {
    for (const input of [null, 'x', 3, []]) expect(paths('Article', input)).toEqual(['input'])
    expect(paths('Article', { title: 'Neues' }, 'de')).toEqual(['locale'])
    expect(paths('Article', { title: 'x' }, 'toString')).toEqual(['locale'])
  })

  it('does not take fields of the prototype or computed ones for its own', () => {
    expect(
      paths('MediaAsset', {
        constructor: 1,
        toString: 2,
        width: 3,
        url: '/x',
        id: 'y',
        version: 1,
        stage: 'published',
      }),
    ).toHaveLength(7)
  })
})

describe('references', () => {
  it('are ids of a type that may stand there', () => {
    for (const body of ['Federation', 'MemberAssociation', 'PartnerOrganization', 'Chapter'])
      expect(paths('Post', { organization: id(body) }), body).toEqual([])
    for (const organization of [id('Person'), 'Federation_x', 'Federation', '', 7, id('Federation').toUpperCase()])
      expect(paths('Post', { organization })).toEqual(['input.organization'])
  })

  it('of a set are added and removed, each once', () => {
    const [a, b] = [id('Person'), id('Post', 2)]
    expect(read('Article', { about: { add: [a], remove: [b] } }).parsed.links.get('about')).toEqual({
      add: [a.slice(7)],
      remove: [b.slice(5)],
    })
    expect(paths('Article', { about: { add: [a, a] } })).toEqual(['input.about.add.1'])
    expect(paths('Article', { about: { add: [a], remove: [a] } })).toEqual(['input.about.add.0'])
    expect(paths('Article', { about: { add: [id('MediaAsset')], remove: ['x'], set: [] } })).toEqual([
      'input.about.set',
      'input.about.add.0',
      'input.about.remove.0',
    ])
    expect(read('Article', { about: null }).parsed.links.get('about')).toEqual({ add: [], remove: 'all' })
    expect(paths('Article', { about: [a], tags: 'x', countries: { add: a } })).toEqual([
      'input.about',
      'input.tags',
      'input.countries.add',
    ])
  })

  it('of a set of one type are of that type', () => {
    expect(paths('Article', { countries: { add: [id('PartnerCountry'), id('Person')] } })).toEqual([
      'input.countries.add.1',
    ])
  })
})

describe('slugs', () => {
  it('are plain, or null to have one made', () => {
    expect(read('Article', { slug: 'tin-moi-2' }).parsed.slug).toBe('tin-moi-2')
    expect(read('Article', { slug: null }).parsed.slug).toBeNull()
    expect(read('Article', { slug: '  ' }).parsed.slug).toBeNull()
    for (const slug of ['Tin mới', 'a--b', '-a', 'a-', 'a/b', 'x'.repeat(81), 5])
      expect(paths('Article', { slug }), String(slug)).toEqual(['input.slug'])
    expect(read('Article', { slug: 'Tin mới' }).problems[0]?.advice).toContain('tin-moi')
  })

  it('are unknown to types that have none', () => {
    expect(paths('Post', { slug: 'x' })).toEqual(['input.slug'])
  })
})
