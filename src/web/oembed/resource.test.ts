import { expect, test } from 'vitest'

import { embeds } from '../../../frontends/embed/server/embeds.ts'
import { resourceAt } from './resource.ts'

const own = 'https://amity.example'
const { components } = embeds

const values = {
  record: 'Article_01a2049a-a642-7145-832a-668678294678',
  slug: 'le-ky-ket',
  code: 'LA',
  federation: 'da-nang',
  country: 'LA',
  section: 'tin',
  tag: 'tet',
  sector: '140',
  stage: 'RUNNING',
  kinds: 'event',
  from: '2024',
  to: '2025',
  first: '3',
  theme: 'dark',
  heading: '3',
  key: 'x',
  lang: 'en',
  live: 'true',
  server: own,
  utm_source: 'x',
}

test.each(components)('The page of $name goes on with all that it takes, and nothing else', ({ name, attributes }) => {
  for (const { name: known } of attributes) expect(Object.keys(values)).toContain(known)
  // A record is named in one way alone.
  const ways = attributes.map(one => one.name).filter(one => ['record', 'slug', 'code'].includes(one))
  for (const way of ways.length > 0 ? ways : [null]) {
    const given = Object.entries(values).filter(([one]) => one === way || !ways.includes(one))
    const url = new URL(`${own}/embed/${name}?${new URLSearchParams(given).toString()}`)
    const taken = given.filter(([one]) => attributes.some(of => of.name === one && !of.isOfElements && one !== 'lang'))
    expect(resourceAt({ own, patterns: [], components }, url)).toEqual({
      component: name,
      attributes: new Map(taken),
      language: 'en',
    })
  }
})

test('A component that this server does not show has no page', () => {
  expect(resourceAt({ own, patterns: [], components }, new URL(`${own}/embed/nothing`))).toBeNull()
  expect(resourceAt({ own, patterns: [], components: [] }, new URL(`${own}/embed/article?slug=x`))).toBeNull()
})
