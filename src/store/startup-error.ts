/** Why the program cannot start, in words for the one who starts it: what is wrong and what to do. Printed without a stack. */
export class StartupError extends Error {
  override readonly name = 'StartupError'
}

/** The code of a failed system or database call (`EACCES`, `28P01`), empty when the error carries none. */
export function failureCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** The text of whatever was thrown. */
export function failureText(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(failureText).join('; ')
  return error instanceof Error ? error.message : String(error)
}
