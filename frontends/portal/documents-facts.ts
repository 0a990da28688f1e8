import { graphql } from './generated/gql.ts'

/** Everyone named in an article, with the posts that they held on its day: below an article `asOf` is that day. */
export const personFacts = graphql(`
  fragment PersonFacts on Person {
    ...NamedPerson
    holdings(first: 20, orderBy: [{ post: { rank: ASC } }, { post: { title: ASC } }]) {
      nodes {
        post {
          ...PostFacts
        }
      }
    }
  }
`)

/** A post and the body in which it is. */
export const postFacts = graphql(`
  fragment PostFacts on Post {
    ...Languages
    title
    organization {
      ...NamedBody
    }
  }
`)

/** A numbered period of a body. */
export const termFacts = graphql(`
  fragment TermFacts on Term {
    ...Languages
    label
    from
    to
    organization {
      ...NamedBody
    }
  }
`)

/** What was agreed, by whom, for how long and who signed. */
export const agreementFacts = graphql(`
  fragment AgreementFacts on Agreement {
    ...Languages
    id
    title
    otherTitle
    scope
    motto
    agreementKind: kind
    agreementStatus
    signedOn
    from
    to
    sourceNote
    parties {
      name
      organization {
        ...NamedBody
      }
    }
    signatories {
      name
      capacity
      person {
        ...NamedPerson
      }
      organization {
        ...NamedBody
      }
    }
    renews {
      ...Languages
      title
    }
  }
`)

/** What was given to those who were honoured; often only their number is known. */
export const awardFacts = graphql(`
  fragment AwardFacts on Award {
    ...Languages
    id
    title
    form
    forYear
    grantedOn
    collectives
    individuals
    grantor {
      ...NamedBody
    }
    awarded: recipients {
      kind
      name
      person {
        ...NamedPerson
      }
      organization {
        ...NamedBody
      }
    }
    decision {
      ...Languages
      title
    }
  }
`)

/** A text with number, issuer and date. */
export const documentFacts = graphql(`
  fragment DocumentFacts on LegalDocument {
    ...Languages
    id
    title
    subject
    documentKind: kind
    number
    issuerName
    issuedOn
    sourceUrl
    sourceNote
    issuer {
      ...NamedBody
    }
  }
`)

/** A named day or year. */
export const observanceFacts = graphql(`
  fragment ObservanceFacts on Observance {
    ...Languages
    id
    title
    observanceKind: kind
    month
    day
    lunarMonth
    lunarDay
    from
    to
  }
`)

/** Something printed or put online. */
export const publicationFacts = graphql(`
  fragment PublicationFacts on Publication {
    ...Languages
    id
    title
    publicationKind: kind
    publicationStatus
    issue
    year
    issuedOn
    address
    publisher {
      ...NamedBody
    }
  }
`)
