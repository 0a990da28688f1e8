import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLError,
  GraphQLInt,
  getDirectiveValues,
  type DocumentNode,
} from 'graphql'

import type { Answer } from './operation.ts'

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

/** The throttle of a query with `@live`, in milliseconds; null for any other operation. @throws GraphQLError for one that nobody has */
export function liveThrottle(
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  for (const definition of document.definitions) {
    if (definition.kind !== 'OperationDefinition' || (operationName && definition.name?.value !== operationName))
      continue
    const values = getDirectiveValues(liveDirective, definition, { ...variables })
    if (values === undefined) return null
    const { throttle } = values
    if (typeof throttle !== 'number') return throttles.usual
    if (throttle >= 0 && throttle <= throttles.most) return throttle
    throw new GraphQLError(`throttle is 0 to ${throttles.most} milliseconds.`, {
      extensions: { code: 'BAD_USER_INPUT', argument: ['throttle'] },
    })
  }
  return null
}
