import type { Page } from '../layout.ts'
import type { Linked } from '../links.ts'
import { absolute } from './described.ts'

interface Named extends Linked {
  readonly name: string
}

/** Bodies of the network; partners are of many kinds, which only their own pages tell. */
const ours: readonly string[] = ['Federation', 'MemberAssociation', 'Chapter']

/** A body by name, with its page. */
export const namedBody = (page: Page, body: Named) =>
  ({
    '@type': ours.includes(body.__typename) ? 'NGO' : 'Organization',
    name: body.name,
    url: absolute(page, page.links.to(page.language, body)),
  }) as const

/** A country by name, with its page. */
export const namedCountry = (page: Page, country: Named) =>
  ({
    '@type': 'Country',
    name: country.name,
    url: absolute(page, page.links.to(page.language, country)),
  }) as const
