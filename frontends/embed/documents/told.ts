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

/** A picture; what else a browser may choose from belongs here. */
export const picture = graphql(`
  fragment ShownPicture on MediaAsset {
    url
    width
    height
    altText
    caption
    credit
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
        ...ShownPicture
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
