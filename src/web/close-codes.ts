/** Codes with which the server closes a WebSocket; docs/protocol.md says what a client does on each. */
export const closeCodes = {
  /** The server stops: connect again, with the last cursor. */
  goingAway: 1001,
  /** Nobody can be looked up just now, since the database is away: connect again, with back-off. */
  unavailable: 1013,
  /** A message that is none of the protocol. */
  badMessage: 4400,
  /** The credentials were valid when the socket was opened and no longer are. */
  unauthorized: 4401,
  /** The credentials given when opening are not valid. */
  forbidden: 4403,
  /** The id of an operation that the client has not completed. */
  idTaken: 4409,
  /** Too many sockets of one identity, or too much asked for in a short time; also a second `connection_init`. */
  tooMany: 4429,
  /** The client did not take what was waiting for it: connect again, with the last cursor. */
  slow: 4430,
  /** A bug; it is in the log. */
  internal: 4500,
} as const
