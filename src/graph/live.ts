import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLError,
  GraphQLInt,
  getDirectiveValues,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'

import { PassedData, type Answer } from './operation.ts'

/** Milliseconds between two answers at least: when not given, and the most that may be asked for. */
export const throttles = { usual: 100, most: 60_000 } as const

/** Keeps a query true. */
export const liveDirective = new GraphQLDirective({
  name: 'live',
  description:
    'Keeps the query true: it is answered at once, and again whenever the answer is another. Over plain HTTP it is answered once.',
  locations: [DirectiveLocation.QUERY],
  args: {
    throttle: {
      type: GraphQLInt,
      defaultValue: throttles.usual,
      description: 'Milliseconds between two answers at least, 0 to 60,000; the last state is always sent.',
    },
  },
})

/** Whoever hears answers that go on. */
export interface Hearing {
  /** Each answer that is another. Equal answers of equal operations are one object. */
  answer(answer: Answer): void
  /** Answers that are there at once, in their order; gives how many of them there was room for, one at least. */
  some(answers: readonly Answer[]): number
  /** Resolves when a few more can be taken: whoever sends much waits for it. */
  room(): Promise<void>
  /** Nothing comes any more, but for these errors where there are some. */
  over(errors?: Answer['errors']): void
}

/** Answers that go on, shared by all who ask for the same. */
export interface GoingOn {
  /** Begins to hear, and ends with what is returned. */
  hear(hearing: Hearing): () => void
}

/** Equal for answers that are the same, wherever the log stood. */
export const contentOf = ({ data, errors }: Answer): string =>
  `${data instanceof PassedData ? data.json : JSON.stringify(data)}${JSON.stringify(errors?.map(({ message, path }) => [message, path]))}`

/**
 * The throttle of a query with `@live`, in milliseconds; null for any other operation. Variables that mean nothing are told
 * where they are read, and an error stands for a throttle that nobody has.
 */
export function liveThrottle(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number | GraphQLError | null {
  if (!operation.directives?.some(({ name }) => name.value === liveDirective.name)) return null
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables }, { maxErrors: 1 })
  const throttle = coerced && getDirectiveValues(liveDirective, operation, coerced)?.['throttle']
  if (typeof throttle !== 'number') return throttles.usual
  if (throttle >= 0 && throttle <= throttles.most) return throttle
  return new GraphQLError(`throttle is 0 to ${throttles.most} milliseconds.`, {
    extensions: { code: 'BAD_USER_INPUT', argument: ['throttle'] },
  })
}
