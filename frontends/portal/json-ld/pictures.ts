import type { ImageObject } from 'schema-dts'

import type { EventPictureFragment, PictureFragment } from '../generated/graphql.ts'
import { webAddress } from '../html.ts'
import type { Page } from '../layout.ts'

/** Pictures with the words under them and who made them. */
export const pictures = (
  { graphUrl }: Page,
  images: readonly (PictureFragment | EventPictureFragment)[],
): readonly ImageObject[] =>
  images.flatMap(({ asset, caption, credit }): readonly ImageObject[] => {
    const url = asset && webAddress(asset.url, graphUrl)
    if (!asset || !url) return []
    return [
      {
        '@type': 'ImageObject',
        url,
        width: pixels(asset.width),
        height: pixels(asset.height),
        caption: caption ?? asset.caption ?? undefined,
        creditText: credit ?? asset.credit ?? undefined,
      },
    ]
  })

/** schema.org measures pictures in quantities; a bare number means nothing to it. */
const pixels = (count: number | null) =>
  count === null ? undefined : ({ '@type': 'QuantitativeValue', value: count, unitCode: 'E37' } as const)
