import { lastOf } from '../dates.ts'
import type {
  AssociationPageQuery,
  BodyFactsFragment,
  ChapterPageQuery,
  FrontPageQuery,
  NamedBodyFragment,
  PartnerKind,
  PartnerPageQuery,
} from '../generated/graphql.ts'
import type { Page } from '../layout.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { reached, sitesOf } from './contacts.ts'
import { absolute, type Described } from './described.ts'
import { namedBody } from './named.ts'
import { holdersOf, memberOf, membersOf } from './roles.ts'

/** An association, a partner or a chapter, as its page is given it. */
type Body = NonNullable<(AssociationPageQuery | PartnerPageQuery | ChapterPageQuery)['body']>

/** What partners are to schema.org; those it has no word for are organisations. */
const partners = {
  EMBASSY: 'GovernmentOrganization',
  ENTERPRISE: 'Organization',
  FOREIGN_NGO: 'NGO',
  FRONT: 'Organization',
  MEDIA: 'NewsMediaOrganization',
  OTHER: 'Organization',
  PARTY_BODY: 'Organization',
  SCHOOL: 'EducationalOrganization',
  STATE_BODY: 'GovernmentOrganization',
} as const satisfies Record<PartnerKind, string>

/** A body with those who hold its posts and the federations to which it belongs, and the way to it. */
export const describeBody = (page: Page, body: Body): Described => [
  {
    ...facts(page, body),
    '@type': 'partnerKind' in body ? partners[body.partnerKind] : 'NGO',
    member: holdersOf(body.posts.nodes),
    memberOf: 'memberships' in body ? memberOf(page, body.memberships) : [],
  },
  breadcrumbs(page, { name: body.name, path: null }),
]

/**
 * A federation with the bodies that belong to it; at the root of its own portal also the portal as a site, elsewhere the
 * way to it.
 */
export function describeFederation(
  page: Page,
  federation: NonNullable<FrontPageQuery['federation']>,
  isHome: boolean,
): Described {
  const { language, links } = page
  const members = membersOf(page, federation.id, federation.associations.nodes)
  const body = { ...facts(page, federation), '@type': 'NGO' as const, member: members }
  if (!isHome) return [body, breadcrumbs(page, { name: federation.name, path: null })]
  const home = absolute(page, links.front(language))
  const site = { '@type': 'WebSite', name: federation.name, url: home, inLanguage: language } as const
  return [
    { ...body, url: home },
    { ...site, publisher: { '@type': 'NGO', name: federation.name, url: home } },
  ]
}

type Facts = BodyFactsFragment & {
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[]
  readonly parent: NamedBodyFragment | null
}

/** What is known of any body. */
const facts = (page: Page, body: Facts) => ({
  ...namedBody(page, body),
  ...reached(body.contacts),
  alternateName: body.abbreviation ?? undefined,
  description: body.summary ?? undefined,
  sameAs: sitesOf(body),
  foundingDate: body.foundedOn ?? undefined,
  dissolutionDate: body.dissolvedOn === null ? undefined : lastOf(body.dissolvedOn),
  parentOrganization: body.parent === null ? undefined : namedBody(page, body.parent),
  identifier: body.identifiers.map(
    ({ scheme, value }) => ({ '@type': 'PropertyValue', propertyID: scheme, value }) as const,
  ),
})
