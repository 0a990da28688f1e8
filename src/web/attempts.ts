/** What is tried: a password, a second factor, a letter to be sent, a link. */
export type AttemptKind = 'sign-in' | 'second-factor' | 'recovery' | 'link'

/** By whom and against whom; each that is given is counted. */
export interface AttemptKeys {
  /** Address of the client. */
  readonly address: string
  /** The e-mail address as it is stored, whether anybody has it or not. */
  readonly email?: string | undefined
  readonly userId?: string | undefined
}

/** Counts an attempt before it is made. Answers null when it may be made, else after how many seconds to come back. */
export type Attempt = (kind: AttemptKind, keys: AttemptKeys) => Promise<number | null>

/** Lets all attempts pass. */
export const everyAttempt: Attempt = async () => null
