import type { Viewer } from '../access/viewer.ts'

/** Tells who asks, from an Authorization header as it was sent; null when credentials were given that are not valid. */
export type ViewerOf = (authorization: string | undefined) => Promise<Viewer | null>
