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
  // A record is named in one way alone.
  const naming = attributes.filter(one => ['record', 'slug', 'code'].includes(one.name)).map(one => one.name)
  const given = new Map(Object.entries(values).filter(([one]) => !naming.slice(1).includes(one)))
  for (const { name: known } of attributes) expect(Object.keys(values)).toContain(known)
  const url = new URL(`${own}/embed/${name}?${new URLSearchParams([...given]).toString()}`)
  const taken = attributes.filter(one => !one.isOfElements && one.name !== 'lang' && given.has(one.name))
  expect(resourceAt({ own, patterns: [], components }, url)).toEqual({
    component: name,
    attributes: new Map([...given].filter(([one]) => taken.some(attribute => attribute.name === one))),
    language: 'en',
  })
})

test('A component that this server does not show has no page', () => {
  expect(resourceAt({ own, patterns: [], components }, new URL(`${own}/embed/nothing`))).toBeNull()
  expect(resourceAt({ own, patterns: [], components: [] }, new URL(`${own}/embed/article?slug=x`))).toBeNull()
})
