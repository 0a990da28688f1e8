import type { View } from './view.ts'

/** The address when it is one of the web, else null: `javascript:` and the like lead nowhere. */
export function webAddress(address: string | null, base?: string): string | null {
  const url = address === null ? null : URL.parse(address, base)
  return url !== null && ['http:', 'https:'].includes(url.protocol) ? url.href : null
}

/** Where a record can be read: on its portal, else on the page that Amity has of it. It holds when slugs and portals change. */
export const recordAddress = ({ server, language }: View, id: string): string =>
  `${server}/records/${encodeURIComponent(id)}?lang=${language}`
