import { html, nothing } from 'lit'

import type { Content } from './pieces.ts'
import type { View } from './view.ts'

/** What is told of an image: paths as the graph gives them, sizes in pixels. */
export interface Image {
  readonly url: string
  readonly srcset: string | null
  readonly width: number | string | null
  readonly height: number | string | null
  readonly alt: string | null
  readonly lang?: string | typeof nothing
}

// Nothing in a path leads up, to another server or out of an attribute.
const path = /^\/media\/[\w/-]+$/
const candidates = /^(\/media\/[\w/-]+ \d{1,5}w(, |$))+$/

/**
 * An image alone, with the room that it takes before it has come; nothing where there is none.
 * @param name its class is `amity-<name>`, its part `<name>`
 * @param placed how wide it is in its place, as `style.css` has it, for browsers that do not look when it comes near (`auto`)
 */
export function image(
  { url, srcset, alt, lang = nothing, width, height }: Image,
  { server }: View,
  name: string,
  placed: string,
): Content {
  // What has no size is no picture: among pictures there may be documents.
  if (!width || !height || !path.test(url)) return nothing
  const isOffered = srcset && candidates.test(srcset)
  return html`<img
    class="amity-${name}"
    part=${name}
    alt=${alt ?? ''}
    lang=${lang}
    width=${width}
    height=${height}
    loading="lazy"
    decoding="async"
    sizes=${isOffered ? `auto, ${placed}` : nothing}
    srcset=${isOffered ? srcset.replaceAll(/(?<=^| )\//g, `${server}/`) : nothing}
    src=${server + url}
  />`
}
