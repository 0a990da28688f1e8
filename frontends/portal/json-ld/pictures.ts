import type { ImageObject } from 'schema-dts'

import type { CutFragment, EventPictureFragment, PictureFragment } from '../generated/graphql.ts'
import { webAddress } from '../../language/web-address.ts'
import type { Page } from '../layout.ts'

type Image = PictureFragment | EventPictureFragment

/**
 * Pictures with the words under them and who made them. The first stands for its page: it is told in the shapes too in which
 * search engines show it.
 */
export function pictures(page: Page, images: readonly Image[]): readonly ImageObject[] {
  // Documents among them have no size.
  const shown = images.filter(({ asset }) => asset?.width)
  const [first] = shown
  const { wide, classic, square } = first?.asset ?? {}
  return [
    ...shown.flatMap(image => picture(page, image, image.asset)),
    ...[wide, classic, square].flatMap(cut => (first && cut ? picture(page, first, cut) : [])),
  ]
}

/** A file of a picture: its address and size. */
type File = Pick<CutFragment, 'url'> & { readonly width: number | null; readonly height: number | null }

function picture({ graphUrl }: Page, { asset, caption, credit }: Image, file: File | null): readonly ImageObject[] {
  const url = file && webAddress(file.url, graphUrl)
  if (!file || !url) return []
  return [
    {
      '@type': 'ImageObject',
      url,
      width: pixels(file.width),
      height: pixels(file.height),
      caption: caption ?? asset?.caption ?? undefined,
      creditText: credit ?? asset?.credit ?? undefined,
    },
  ]
}

/** schema.org measures pictures in quantities; a bare number means nothing to it. */
const pixels = (count: number | null) =>
  count === null ? undefined : ({ '@type': 'QuantitativeValue', value: count, unitCode: 'E37' } as const)
