import type { Organization } from 'schema-dts'

import type { BodyFactsFragment } from '../generated/graphql.ts'
import { webAddress } from '../../language/web-address.ts'

type Contact = BodyFactsFragment['contacts'][number]

/** How to reach a body, in the words of schema.org. */
export function reached(contacts: readonly Contact[]) {
  const of = (kind: Contact['kind']): readonly Contact[] => contacts.filter(contact => contact.kind === kind)
  const values = (kind: Contact['kind']): readonly string[] =>
    of(kind).map(({ normalised, value }) => normalised ?? value)
  return {
    address: of('ADDRESS').map(({ value }) => ({ '@type': 'PostalAddress', streetAddress: value }) as const),
    telephone: values('PHONE'),
    faxNumber: values('FAX'),
    email: of('EMAIL').map(({ value }) => value),
  } satisfies Partial<Exclude<Organization, string>>
}

/** Its own sites on the web. */
export const sitesOf = ({ contacts, site }: Pick<BodyFactsFragment, 'contacts' | 'site'>): readonly string[] => [
  ...new Set(
    [site, ...contacts.filter(({ kind }) => kind === 'SITE').map(({ value }) => value)].flatMap(
      address => webAddress(address) ?? [],
    ),
  ),
]
