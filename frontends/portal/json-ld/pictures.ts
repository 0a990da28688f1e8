import type { ImageObject } from 'schema-dts'

import type { CutFragment, EventPictureFragment, PictureFragment } from '../generated/graphql.ts'
import { webAddress } from '../html.ts'
import type { Page } from '../layout.ts'

type Image = PictureFragment | EventPictureFragment

/**
 * Pictures with the words under them and who made them. The first stands for its page: it is told in the shapes too in which
 * search engines show it.
 */
export function pictures(page: Page, images: readonly Image[]): readonly ImageObject[] {
  const [first] = images
  const cuts = [first?.asset?.wide, first?.asset?.classic, first?.asset?.square]
  return [
    ...images.flatMap(image => picture(page, image, image.asset)),
    ...cuts.flatMap(cut => (first ? picture(page, first, cut) : [])),
  ]
}

function picture(
  { graphUrl }: Page,
  { asset, caption, credit }: Image,
  shown:
    | (Pick<CutFragment, 'url'> & { readonly width: number | null; readonly height: number | null })
    | null
    | undefined,
): readonly ImageObject[] {
  const url = shown && webAddress(shown.url, graphUrl)
  if (!asset || !shown || !url) return []
  return [
    {
      '@type': 'ImageObject',
      url,
      width: pixels(shown.width),
      height: pixels(shown.height),
      caption: caption ?? asset.caption ?? undefined,
      creditText: credit ?? asset.credit ?? undefined,
    },
  ]
}

/** schema.org measures pictures in quantities; a bare number means nothing to it. */
const pixels = (count: number | null) =>
  count === null ? undefined : ({ '@type': 'QuantitativeValue', value: count, unitCode: 'E37' } as const)
