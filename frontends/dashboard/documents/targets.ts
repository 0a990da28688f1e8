import { graphql } from '../generated/gql.ts'

/** Sums of money to reach, and what was mobilised towards them. */
export const moneyTargets = graphql(`
  query MoneyTargets($where: TargetWhere!, $locale: Locale!) @live(throttle: 250) {
    targets(where: $where, first: 100, orderBy: [{ from: DESC }], locale: $locale) {
      nodes {
        id
        title
        addressee
        from
        to
        value
        currency
        comparator
        actual
        actualOn
        source
        parent {
          id
        }
        owner {
          __typename
          id
          name
        }
        programme {
          id
          title
        }
        aid {
          currency
          commitments
          disbursements
          inKind
          unstated
          rate
          rateOn
          rateSource
          commitmentsConverted
          disbursementsConverted
          inKindConverted
          unstatedConverted
        }
        ...Told
      }
    }
  }
`)
