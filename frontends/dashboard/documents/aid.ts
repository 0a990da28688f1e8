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

/** What was promised, paid and given in kind, each currency by itself. */
export const sums = graphql(`
  fragment Sums on AidProjectAggregate {
    commitments {
      currency
      sum
      count
    }
    disbursements {
      currency
      sum
      count
    }
    inKind {
      currency
      sum
      count
    }
    unstated {
      currency
      sum
      count
    }
  }
`)

/** Aid by the year of its transactions, of all years. */
export const aidByYear = graphql(`
  query AidByYear($where: AidProjectWhere!) @live(throttle: 250) {
    aidProjectsAggregate(where: $where, groupBy: [TRANSACTION_YEAR]) {
      key {
        transactionYear
      }
      ...Sums
    }
  }
`)

/** Aid of a period: all of it, and from where, for what, how far, by whom. Years are told apart: rates have dates. */
export const aidOfPeriod = graphql(`
  query AidOfPeriod($where: AidProjectWhere!, $from: Date, $to: Date, $locale: Locale!) @live(throttle: 250) {
    all: aidProjectsAggregate(where: $where, transactionFrom: $from, transactionTo: $to, groupBy: [TRANSACTION_YEAR]) {
      key {
        transactionYear
      }
      ...Sums
    }
    countries: aidProjectsAggregate(
      where: $where
      transactionFrom: $from
      transactionTo: $to
      groupBy: [COUNTRY, TRANSACTION_YEAR]
      locale: $locale
    ) {
      key {
        transactionYear
        country {
          id
          name
          numericCode
          ...Told
        }
      }
      ...Sums
    }
    sectors: aidProjectsAggregate(
      where: $where
      transactionFrom: $from
      transactionTo: $to
      groupBy: [SECTOR, TRANSACTION_YEAR]
    ) {
      key {
        transactionYear
        sector
      }
      ...Sums
    }
    stages: aidProjectsAggregate(
      where: $where
      transactionFrom: $from
      transactionTo: $to
      groupBy: [PROJECT_STAGE, TRANSACTION_YEAR]
    ) {
      key {
        transactionYear
        projectStage
      }
      ...Sums
    }
    federations: aidProjectsAggregate(
      where: $where
      transactionFrom: $from
      transactionTo: $to
      groupBy: [FEDERATION, TRANSACTION_YEAR]
      locale: $locale
    ) {
      key {
        transactionYear
        federation {
          id
          slug
          name
          ...Told
        }
      }
      ...Sums
    }
  }
`)
