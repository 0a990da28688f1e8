/** A letter with a link, to be sent by e-mail. */
export interface Letter {
  readonly purpose: 'invitation' | 'recovery'
  /** The stored address: never one that was typed in just now. */
  readonly to: string
  /** Name of the one it goes to. */
  readonly name: string
  readonly url: string
  readonly expiresAt: Date
}

/** What became of a letter. `off`: this server sends no mail. */
export type Delivery = 'sent' | 'off' | 'failed'

/** Sends a letter; a failure is in the log, without the link. */
export type Deliver = (letter: Letter) => Promise<Delivery>
