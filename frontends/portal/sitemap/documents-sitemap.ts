import { graphql } from '../generated/gql.ts'

/** How many pages of each type search engines are to know: of articles that come from elsewhere they know the source. */
export const pageCounts = graphql(`
  query PageCounts {
    Article: articles(first: 1, where: { sourceUrl: { isNull: true } }) {
      totalCount
    }
    Federation: federations(first: 1) {
      totalCount
    }
    MemberAssociation: memberAssociations(first: 1) {
      totalCount
    }
    PartnerOrganization: partnerOrganizations(first: 1) {
      totalCount
    }
    Chapter: chapters(first: 1) {
      totalCount
    }
    PartnerCountry: partnerCountries(first: 1) {
      totalCount
    }
    Event: events(first: 1) {
      totalCount
    }
    Programme: programmes(first: 1) {
      totalCount
    }
  }
`)

/** Ids of one type in the order in which they went public: what is listed stays where it is. */
export const pageIds = graphql(`
  query PageIds(
    $first: Int!
    $after: Cursor
    $Article: Boolean = false
    $Federation: Boolean = false
    $MemberAssociation: Boolean = false
    $PartnerOrganization: Boolean = false
    $Chapter: Boolean = false
    $PartnerCountry: Boolean = false
    $Event: Boolean = false
    $Programme: Boolean = false
  ) {
    Article: articles(
      first: $first
      after: $after
      where: { sourceUrl: { isNull: true } }
      orderBy: [{ publishedAt: ASC }]
    ) @include(if: $Article) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
      }
    }
    Federation: federations(first: $first, after: $after, orderBy: [{ publishedAt: ASC }]) @include(if: $Federation) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
      }
    }
    MemberAssociation: memberAssociations(first: $first, after: $after, orderBy: [{ publishedAt: ASC }])
      @include(if: $MemberAssociation) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
      }
    }
    PartnerOrganization: partnerOrganizations(first: $first, after: $after, orderBy: [{ publishedAt: ASC }])
      @include(if: $PartnerOrganization) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
      }
    }
    Chapter: chapters(first: $first, after: $after, orderBy: [{ publishedAt: ASC }]) @include(if: $Chapter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
      }
    }
    PartnerCountry: partnerCountries(first: $first, after: $after, orderBy: [{ publishedAt: ASC }])
      @include(if: $PartnerCountry) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
      }
    }
    Event: events(first: $first, after: $after, orderBy: [{ publishedAt: ASC }]) @include(if: $Event) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
      }
    }
    Programme: programmes(first: $first, after: $after, orderBy: [{ publishedAt: ASC }]) @include(if: $Programme) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
      }
    }
  }
`)

/** What stands at the pages of records, in both languages. */
export const pagesOf = graphql(`
  query PagesOf($ids: [ID!]!) {
    vi: nodes(ids: $ids, locale: "vi") {
      ...Mapped
    }
    en: nodes(ids: $ids, locale: "en") {
      ...Mapped
    }
  }
`)

/** A record as a map of the site shows it. */
export const mapped = graphql(`
  fragment Mapped on Content {
    ...Languages
    id
    slug
    updatedAt
  }
`)
