import { graphql } from './generated/gql.ts'

/** What a body is or was, and from when to when. */
export const bodyFacts = graphql(`
  fragment BodyFacts on Organization {
    ...NamedBody
    abbreviation
    summary
    foundedOn
    dissolvedOn
    site
    contacts {
      kind
      label
      value
      normalised
    }
  }
`)

/** A member association, usually for one country. */
export const associationPage = graphql(`
  query AssociationPage($slug: String!, $federation: String!, $locale: Locale!, $otherLocale: Locale!) {
    body: memberAssociation(slug: $slug, locale: $locale) {
      ...BodyFacts
      identifiers {
        scheme
        value
      }
      parent {
        ...NamedBody
      }
      memberships {
        ...MembershipFacts
        federation {
          ...NamedBody
        }
      }
      country {
        ...NamedCountry
      }
      federations(first: 10) {
        nodes {
          ...NamedBody
        }
      }
      successor {
        ...NamedBody
      }
      predecessors(first: 20) {
        nodes {
          ...NamedBody
        }
      }
      posts(first: 30) {
        nodes {
          ...HeldPost
        }
      }
      agreements(first: 10) {
        nodes {
          ...ListedAgreement
        }
      }
      organisedEvents(first: 10) {
        nodes {
          ...ListedEvent
        }
      }
      mentions(first: 9) {
        nodes {
          ...Teaser
        }
      }
    }
    inOtherLanguage: memberAssociation(slug: $slug, locale: $otherLocale) {
      ...Languages
      slug
    }
    publisher: federation(slug: $federation, locale: $locale) {
      ...Publisher
    }
    publisherInOtherLanguage: federation(slug: $federation, locale: $otherLocale) {
      ...Masthead
    }
  }
`)

/** A partner: a body of party or state, an embassy, a school, a foreign organisation, a newspaper. */
export const partnerPage = graphql(`
  query PartnerPage($slug: String!, $federation: String!, $locale: Locale!, $otherLocale: Locale!) {
    body: partnerOrganization(slug: $slug, locale: $locale) {
      ...BodyFacts
      partnerKind: kind
      identifiers {
        scheme
        value
      }
      parent {
        ...NamedBody
      }
      country {
        ...NamedCountry
      }
      successor {
        ...NamedBody
      }
      predecessors(first: 20) {
        nodes {
          ...NamedBody
        }
      }
      posts(first: 30) {
        nodes {
          ...HeldPost
        }
      }
      agreements(first: 10) {
        nodes {
          ...ListedAgreement
        }
      }
      organisedEvents(first: 10) {
        nodes {
          ...ListedEvent
        }
      }
      mentions(first: 9) {
        nodes {
          ...Teaser
        }
      }
    }
    inOtherLanguage: partnerOrganization(slug: $slug, locale: $otherLocale) {
      ...Languages
      slug
    }
    publisher: federation(slug: $federation, locale: $locale) {
      ...Publisher
    }
    publisherInOtherLanguage: federation(slug: $federation, locale: $otherLocale) {
      ...Masthead
    }
  }
`)

/** A chapter, a club or an office of a body. */
export const chapterPage = graphql(`
  query ChapterPage($slug: String!, $federation: String!, $locale: Locale!, $otherLocale: Locale!) {
    body: chapter(slug: $slug, locale: $locale) {
      ...BodyFacts
      identifiers {
        scheme
        value
      }
      parent {
        ...NamedBody
      }
      successor {
        ...NamedBody
      }
      predecessors(first: 20) {
        nodes {
          ...NamedBody
        }
      }
      posts(first: 30) {
        nodes {
          ...HeldPost
        }
      }
      agreements(first: 10) {
        nodes {
          ...ListedAgreement
        }
      }
      organisedEvents(first: 10) {
        nodes {
          ...ListedEvent
        }
      }
      mentions(first: 9) {
        nodes {
          ...Teaser
        }
      }
    }
    inOtherLanguage: chapter(slug: $slug, locale: $otherLocale) {
      ...Languages
      slug
    }
    publisher: federation(slug: $federation, locale: $locale) {
      ...Publisher
    }
    publisherInOtherLanguage: federation(slug: $federation, locale: $otherLocale) {
      ...Masthead
    }
  }
`)

/** A post and who holds it today. */
export const heldPost = graphql(`
  fragment HeldPost on Post {
    ...Languages
    title
    holdings(first: 5) {
      nodes {
        from
        to
        person {
          ...NamedPerson
        }
      }
    }
  }
`)

/** From when to when a body belongs to a federation, and as what. */
export const membershipFacts = graphql(`
  fragment MembershipFacts on FederationMembership {
    role
    from
    to
  }
`)
