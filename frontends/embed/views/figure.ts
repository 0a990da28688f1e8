import { html, nothing } from 'lit'

import { image, type Image } from './image.ts'
import { given, langOf, type Content } from './pieces.ts'
import type { View } from './view.ts'
import type { ShownPictureFragment } from '../generated/graphql.ts'
import { words } from '../words/words.ts'

/** A picture with the words that stand under it where it is used, before its own. */
export interface UsedPicture {
  readonly asset: ShownPictureFragment | null
  readonly caption?: string | null
  readonly credit?: string | null
}

/** A whole picture, as wide as texts are. */
export const picture = (shown: Image, view: View): Content =>
  image(shown, view, 'picture', '(min-width: 46em) 42rem, 100vw')

/** A picture with its words. */
export function figure({ asset, caption, credit }: UsedPicture, view: View): Content {
  if (asset === null) return nothing
  const shown = picture({ ...asset, alt: asset.altText, lang: langOf(asset, 'altText', view) }, view)
  if (shown === nothing) return nothing
  const text = caption ?? asset.caption
  const by = credit ?? asset.credit
  const below = html`<figcaption class="amity-caption" part="caption">
    ${text ? html`<span lang=${caption ? nothing : langOf(asset, 'caption', view)}>${text}</span>` : nothing}
    ${by ? html`<small>${words[view.language].picture}: ${given(by, view)}</small>` : nothing}
  </figcaption>`
  return html`<figure class="amity-figure" part="figure">${shown} ${text || by ? below : nothing}</figure>`
}
