/** Codes of expected failures; the same words in the graph, in tests and in the documentation. */
export type ProblemCode =
  | 'VALIDATION'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'VERSION_CONFLICT'
  | 'SLUG_TAKEN'
  | 'STILL_REFERENCED'
  | 'HOLDER_OVERLAP'
  | 'NOT_PUBLISHABLE'

/** An expected failure, as data. `path` leads into the input (`['input', 'budgets', 0, 'currency']`). */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
  /** The same in Vietnamese. */
  readonly messageVi: string
  readonly path: readonly (string | number)[]
  /** What the caller can do about it. */
  readonly advice: string
}

/** Success or the problems that stood in the way; never both. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** A success. */
export const succeed = <T>(value: T): Result<T> => ({ ok: true, value })
/** A failure with one or more problems. */
export const fail = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems })

/** Marks a case that the types say cannot happen. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}

/** A value that cannot be taken: where, why in both languages, and what to send instead. */
export const invalid = (path: Problem['path'], message: string, messageVi: string, advice: string): Problem => ({
  code: 'VALIDATION',
  path,
  message,
  messageVi,
  advice,
})
