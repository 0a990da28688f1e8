import { relative } from 'node:path'

import type { Plugin } from 'vite'

/** Has the browser fetch chunks along with the page, which its first script asks for later. @param files their modules, from here */
export const fetchedAtOnce = (files: readonly string[]): Plugin => ({
  name: 'amity:fetched-at-once',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {}, chunk }) => {
      const chunks = Object.values(bundle).flatMap(one => (one.type === 'chunk' ? [one] : []))
      const wanted = chunks.filter(({ moduleIds }) =>
        moduleIds.some(id => files.includes(relative(import.meta.dirname, id))),
      )
      if (wanted.length === 0 && chunks.length > 0) throw new Error(`No chunk holds ${files.join(' or ')}.`)
      const known = new Set([chunk?.fileName, ...(chunk?.imports ?? [])])
      const names = new Set(wanted.flatMap(({ fileName, imports }) => [fileName, ...imports]))
      return [...names]
        .filter(name => !known.has(name))
        .map(name => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', fetchpriority: 'high', crossorigin: true, href: `/dashboard/${name}` },
          injectTo: 'head',
        }))
    },
  },
})
