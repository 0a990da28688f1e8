import { graphql } from '../generated/gql.ts'

/** The aid behind a figure, record by record: the sums of all of them are the figure. */
export const aidRecords = graphql(`
  query AidRecords($where: AidProjectWhere!, $from: Date, $to: Date, $locale: Locale!) @live(throttle: 250) {
    aidProjectsAggregate(
      where: $where
      transactionFrom: $from
      transactionTo: $to
      groupBy: [RECORD, TRANSACTION_YEAR]
      locale: $locale
    ) {
      key {
        transactionYear
        record {
          id
          title
          projectStage
          sector
          iatiIdentifier
          parent {
            id
            title
          }
          federation {
            id
            name
            ...Told
          }
          country {
            id
            name
            ...Told
          }
          donors {
            name
          }
          ...Told
        }
      }
      ...Sums
    }
  }
`)

/** What is opened by its id: whether it is there, and its name. */
export const openedNames = graphql(`
  query OpenedNames($ids: [ID!]!, $locale: Locale!) @live {
    nodes(ids: $ids, locale: $locale) {
      __typename
      id
      ... on PartnerCountry {
        name
      }
      ... on Federation {
        name
      }
      ...Told
    }
  }
`)

/** A record of a figure in its details. */
export const aidDetails = graphql(`
  query AidDetails($id: ID!, $locale: Locale!) @live(throttle: 250) {
    aidProject(id: $id, locale: $locale) {
      id
      summary
      transactions {
        kind
        amount
        currency
        valueOn
        provider
        note
      }
      ...Told
    }
  }
`)
