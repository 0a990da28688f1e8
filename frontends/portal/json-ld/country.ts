import type { CountryPageQuery } from '../generated/graphql.ts'
import type { Page } from '../layout.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import type { Described } from './described.ts'
import { namedCountry } from './named.ts'

/** A country with its other names and its code of ISO 3166-1, and the way to it. */
export const describeCountry = (page: Page, country: NonNullable<CountryPageQuery['partnerCountry']>): Described => [
  {
    ...namedCountry(page, country),
    alternateName: country.aliases.map(({ name }) => name),
    identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-1', value: country.code },
  },
  breadcrumbs(page, { name: country.name, path: null }),
]
