import { lastOf } from '../dates.ts'
import type { HeldPostFragment, MembershipFactsFragment, NamedBodyFragment } from '../generated/graphql.ts'
import type { Page } from '../layout.ts'
import { words } from '../words.ts'
import { namedBody } from './named.ts'

/** A role within a body, and from when to when: as precisely as it is known, the last day included. */
const role = (roleName: string | undefined, from: string | null, to: string | null) =>
  ({
    '@type': 'OrganizationRole',
    roleName,
    startDate: from ?? undefined,
    endDate: to === null ? undefined : lastOf(to),
  }) as const

const membership = ({ language }: Page, { role: kind, from, to }: MembershipFactsFragment) =>
  role(kind === null ? undefined : words[language].membershipRoles[kind], from, to)

/** Those who hold a post of a body. */
export const holdersOf = (posts: readonly HeldPostFragment[]) =>
  posts.flatMap(({ title, holdings }) =>
    holdings.nodes.flatMap(({ from, to, person }) =>
      person === null ? [] : [{ ...role(title, from, to), member: { '@type': 'Person', name: person.name } as const }],
    ),
  )

/** The federations to which a body belongs or belonged. */
export const memberOf = (
  page: Page,
  memberships: readonly (MembershipFactsFragment & { readonly federation: NamedBodyFragment | null })[],
) =>
  memberships.flatMap(({ federation, ...rest }) =>
    federation === null ? [] : [{ ...membership(page, rest), memberOf: namedBody(page, federation) }],
  )

/** A body that belongs to a federation, as often as it did. */
type Member = NamedBodyFragment & {
  readonly memberships: readonly (MembershipFactsFragment & { readonly federation: { readonly id: string } | null })[]
}

/** The bodies that belong to a federation. @param federation its global id */
export const membersOf = (page: Page, federation: string, bodies: readonly Member[]) =>
  bodies.flatMap(body =>
    body.memberships
      .filter(one => one.federation?.id === federation)
      .map(one => ({ ...membership(page, one), member: namedBody(page, body) })),
  )
