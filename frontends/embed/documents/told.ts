import { graphql } from '../generated/gql.ts'

/** In which language each text of a record is told. */
export const told = graphql(`
  fragment Told on Content {
    localization {
      fields {
        field
        locale
      }
    }
  }
`)

/** A picture as it is, in all its widths. */
export const picture = graphql(`
  fragment ShownPicture on MediaAsset {
    url
    width
    height
    srcset
    altText
    caption
    credit
    ...Told
  }
`)

/** A picture as lists show it: cut as their style cuts it, and still. */
export const thumbnail = graphql(`
  fragment ShownThumbnail on MediaAsset {
    srcset(ratio: LANDSCAPE_16_9)
    rendition(width: 480, ratio: LANDSCAPE_16_9) {
      url
      width
      height
    }
    altText
    ...Told
  }
`)

/** A body by its name. */
export const body = graphql(`
  fragment ShownBody on Organization {
    id
    name
    ...Told
  }
`)

/** A country by its name. */
export const namedCountry = graphql(`
  fragment ShownCountry on PartnerCountry {
    id
    name
    ...Told
  }
`)

/** An article as lists show it. */
export const teaser = graphql(`
  fragment ShownArticle on Article {
    id
    title
    lead
    articleKind: kind
    publishedAt
    images {
      asset {
        ...ShownThumbnail
      }
    }
    ...Told
  }
`)

/** An aid project as lists show it. */
export const listedProject = graphql(`
  fragment ShownProject on AidProject {
    id
    title
    aidKind: kind
    projectStage
    sector
    startsOn
    endsOn
    country {
      ...ShownCountry
    }
    donors {
      name
      organization {
        ...ShownBody
      }
    }
    ...Told
  }
`)

/** What was promised, paid and given in kind, each currency by itself. */
export const sums = graphql(`
  fragment ShownSums on AidProjectAggregate {
    commitments {
      currency
      sum
    }
    disbursements {
      currency
      sum
    }
    inKind {
      currency
      sum
    }
    unstated {
      currency
      sum
    }
  }
`)
