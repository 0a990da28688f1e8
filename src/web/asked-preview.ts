/** Which state a client asks for: with the drafts laid over it, or as it will be with a release. */
export interface AskedPreview {
  /** Whether anything but what is public is asked for. */
  readonly preview: boolean
  /** The id of a release; null for the drafts. */
  readonly release: string | null
}

/**
 * Reads `amity-preview`, a header of HTTP and a connection parameter of a WebSocket: `true` asks for the drafts,
 * `Release_…` for a release. Anything else asks for nothing.
 */
export function askedPreview(value: unknown): AskedPreview {
  const release = typeof value === 'string' && value.startsWith('Release_') ? value : null
  return { preview: value === 'true' || release !== null, release }
}
