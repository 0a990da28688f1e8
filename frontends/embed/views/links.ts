import type { View } from './view.ts'

/** Where a record can be read: on its portal, else on the page that Amity has of it. It holds when slugs and portals change. */
export const recordAddress = ({ server, language }: View, id: string): string =>
  `${server}/records/${encodeURIComponent(id)}?lang=${language}`
