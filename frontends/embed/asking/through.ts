import type { Ask } from './ask.ts'

/** What the graph said to a document: its answer as JSON, or why there is none. */
export type Told =
  | { readonly json: string }
  | { readonly errors: readonly { readonly extensions: { readonly code?: unknown } }[] }

/** Asks the graph for whoever asks here. */
export type Tell = (source: string, variables: Record<string, unknown>) => Promise<Told>

/** The graph refused. */
export class Refused extends Error {
  readonly code: string | null
  constructor(code: unknown) {
    super('the graph refused')
    this.code = typeof code === 'string' ? code : null
  }
}

/** Asks through what the server hands over; throws {@link Refused}. */
export const askThrough =
  (tell: Tell): Ask =>
  async (document, variables) => {
    const told = await tell(String(document), variables)
    if ('errors' in told) throw new Refused(told.errors[0]?.extensions.code)
    // The graph checks every answer against the schema from which the types were made.
    return JSON.parse(told.json)
  }

/** What was asked for, or the refusal: other errors are thrown. */
export const unlessRefused = <Data>(asked: Promise<Data>): Promise<Data | Refused> =>
  asked.catch((error: unknown) => {
    if (error instanceof Refused) return error
    throw error
  })
