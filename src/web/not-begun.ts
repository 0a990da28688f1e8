import type { GraphQLError } from 'graphql'

/** Carries the errors of an operation that has no answer past the protocol library, which takes only thrown ones. */
export class NotBegun extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('the operation has no answer')
  }
}
