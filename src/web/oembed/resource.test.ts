import { expect, test } from 'vitest'

import { embeds } from '../../../frontends/embed/server/embeds.ts'
import { resourceAt } from './resource.ts'

const own = 'https://amity.example'
const { components } = embeds

test.each(components)('The page of $name goes on with all that it takes, and nothing else', ({ name, attributes }) => {
  const everything = new Set(components.flatMap(one => one.attributes.map(attribute => attribute.name)))
  const search = new URLSearchParams(Object.fromEntries([...everything, 'utm_source'].map(given => [given, 'en'])))
  const url = new URL(`${own}/embed/${name}?${search.toString()}`)
  const taken = attributes.filter(one => !one.isOfElements && one.name !== 'lang')
  expect(resourceAt({ own, patterns: [], components }, url)).toEqual({
    component: name,
    attributes: new Map(taken.map(one => [one.name, 'en'])),
    language: 'en',
  })
})

test('A component that this server does not show has no page', () => {
  expect(resourceAt({ own, patterns: [], components }, new URL(`${own}/embed/nothing`))).toBeNull()
  expect(resourceAt({ own, patterns: [], components: [] }, new URL(`${own}/embed/article?slug=x`))).toBeNull()
})
