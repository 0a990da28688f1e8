import { html, nothing } from 'lit'

import { mediaAddress, mediaAddresses } from './links.ts'
import { given, langOf, type Content } from './pieces.ts'
import type { View } from './view.ts'
import type { ShownPictureFragment, ShownThumbnailFragment } from '../generated/graphql.ts'
import { words } from '../words/words.ts'

/** A picture with the words that stand under it where it is used, before its own. */
export interface UsedPicture {
  readonly asset: ShownPictureFragment | null
  readonly caption?: string | null
  readonly credit?: string | null
}

/** What is told of an image: paths as the graph gives them, sizes in pixels. */
interface Image {
  readonly url: string
  readonly srcset: string | null
  readonly width: number | string | null
  readonly height: number | string | null
  readonly alt: string | null
  readonly lang?: string | typeof nothing
}

/**
 * How wide images are in their places. Browsers that know `auto` look when the image comes near; for others it is what
 * `style.css` lets them be in a window so wide: no wider than texts, and columns of entries.
 */
const sizes = {
  picture: 'auto, (min-width: 46em) 42rem, 100vw',
  thumbnail: 'auto, (min-width: 36em) 24rem, 100vw',
} as const

/** An image alone, with the room that it takes before it has come. */
export function image(
  { url, srcset, alt, lang = nothing, width, height }: Image,
  view: View,
  place: keyof typeof sizes,
): Content {
  const address = mediaAddress(url, view.server)
  if (address === null) return nothing
  // Without its size an image whose width is `auto` has no shape.
  const candidates = srcset && width && height ? mediaAddresses(srcset, view.server) : null
  return html`<img
    class="amity-${place}"
    part=${place}
    alt=${alt ?? ''}
    lang=${lang}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
    sizes=${candidates ? sizes[place] : nothing}
    srcset=${candidates ?? nothing}
    src=${address}
  />`
}

/** A picture in a list: cut, and still where it would move. */
export function thumbnail(asset: ShownThumbnailFragment, view: View): Content {
  const { rendition, srcset, altText: alt } = asset
  return rendition
    ? image({ ...rendition, srcset, alt, lang: langOf(asset, 'altText', view) }, view, 'thumbnail')
    : nothing
}

/** A picture with its words. */
export function figure({ asset, caption, credit }: UsedPicture, view: View): Content {
  if (asset === null) return nothing
  const { altText: alt } = asset
  const shown = image({ ...asset, alt, lang: langOf(asset, 'altText', view) }, view, 'picture')
  if (shown === nothing) return nothing
  const text = caption ?? asset.caption
  const by = credit ?? asset.credit
  const below = html`<figcaption class="amity-caption" part="caption">
    ${text ? html`<span lang=${caption ? nothing : langOf(asset, 'caption', view)}>${text}</span>` : nothing}
    ${by ? html`<small>${words[view.language].picture}: ${given(by, view)}</small>` : nothing}
  </figcaption>`
  return html`<figure class="amity-figure" part="figure">${shown} ${text || by ? below : nothing}</figure>`
}
