import { expect, test } from 'vitest'

import { acceptedPicture } from './accepted-picture.ts'

// RFC 9110, section 12.5.1; what browsers send for pictures
test.each([
  ['image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8', 'avif'],
  ['image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5', 'avif'],
  ['image/webp,image/avif,image/jxl,image/heic,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5', 'avif'],
  ['image/webp,*/*;q=0.8', 'webp'],
  ['Image/WebP', 'webp'],
  ['image/avif;q=0, image/webp', 'webp'],
  ['image/avif;q=0.5, image/webp;q=0.9', 'webp'],
  ['image/jpeg, image/avif;q=0.5', 'plain'],
  ['*/*', 'plain'],
  ['image/*', 'plain'],
  ['text/html', 'plain'],
  ['image/avif;q=x', 'plain'],
  ['constructor', 'plain'],
  ['constructor, image/avif;q=0.5', 'avif'],
  ['', 'plain'],
  [undefined, 'plain'],
])('%s gets %s', (accept, format) => {
  expect(acceptedPicture(accept)).toBe(format)
})
