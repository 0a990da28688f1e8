import type { View } from './view.ts'

/** The address when it is one of the web, else null: `javascript:` and the like lead nowhere. */
export function webAddress(address: string | null, base?: string): string | null {
  const url = address === null ? null : URL.parse(address, base)
  return url !== null && ['http:', 'https:'].includes(url.protocol) ? url.href : null
}

/** A path of a picture: nothing in it leads up, to another server or out of an attribute. */
const mediaPath = /^\/media\/[\w-]+(?:\/[\w-]+)*$/

/** The whole address of a picture of which the graph gave the path; null for anything else. */
export const mediaAddress = (path: string, server: string): string | null =>
  mediaPath.test(path) ? webAddress(path, server) : null

/** The same of all widths of a picture, `/media/… 320w, /media/… 480w`; null where one of them is anything else. */
export function mediaAddresses(srcset: string, server: string): string | null {
  const candidates = srcset.split(', ').map(candidate => {
    const [, path = '', width = ''] = /^(\S+) (\d{1,5}w)$/.exec(candidate) ?? []
    const address = mediaAddress(path, server)
    return address && `${address} ${width}`
  })
  return candidates.includes(null) ? null : candidates.join(', ')
}

/** Where a record can be read: on its portal, else on the page that Amity has of it. It holds when slugs and portals change. */
export const recordAddress = ({ server, language }: View, id: string): string =>
  `${server}/records/${encodeURIComponent(id)}?lang=${language}`
