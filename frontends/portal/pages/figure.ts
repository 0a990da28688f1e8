import { html, webCandidates, type Html } from '../html.ts'
import { webAddress } from '../../language/web-address.ts'
import { given, langOf } from '../language.ts'
import type { Page } from '../layout.ts'
import { latePictureSizes, pictureSizes } from '../picture-sizes.ts'
import { words } from '../words.ts'
import type { EventPictureFragment, PictureFragment } from '../generated/graphql.ts'

/**
 * A picture with the words that what it belongs to puts under it, else with its own.
 * @param isFirst the first picture is seen at once; the others load when a reader comes near
 */
export function figure(
  { language, graphUrl }: Page,
  image: PictureFragment | EventPictureFragment,
  isFirst: boolean,
): Html | null {
  const { asset } = image
  const address = asset && webAddress(asset.url, graphUrl)
  // What has no size is no picture: among pictures there may be documents.
  if (!asset?.width || !asset.height || !address) return null
  const candidates = webCandidates(asset.srcset, graphUrl)
  const caption = image.caption ?? asset.caption
  const credit = image.credit ?? asset.credit
  return html`<figure>
    <img
      src="${address}"
      alt="${asset.altText ?? ''}"
      ${langOf(asset, 'altText', language)}
      width="${asset.width}"
      height="${asset.height}"
      ${candidates && html`srcset="${candidates}" sizes="${isFirst ? pictureSizes : latePictureSizes}"`}
      decoding="async"
      ${!isFirst && html`loading="lazy"`}
    />
    <figcaption>
      ${caption && html`<span ${image.caption === null && langOf(asset, 'caption', language)}>${caption}</span>`}
      ${credit && html`<small>${words[language].picture}: ${given(credit, language)}</small>`}
    </figcaption>
  </figure>`
}
