import { content } from '../../engine/declare/content.ts'
import { computed, enumeration, integer, localized, text, url } from '../../engine/declare/fields.ts'
import { fits, governed, noSuchFile } from './media-rights.ts'
import { rendition, srcset } from './renditions/fields.ts'

/** A picture or file with its rights. The bytes lie once per hash among the files and never change. */
export const mediaAsset = content({
  ...governed,
  check: fits,
  plural: 'mediaAssets',
  description:
    'A picture or document with its words, credit and rights. Where it is placed, caption and credit may differ.',
  slugFrom: null,
  defaultOrder: [['createdAt', 'DESC']],
  fields: {
    title: localized({
      description: 'What the file is called among editors and in search.',
      required: true,
      search: 'A',
    }),
    altText: localized({
      description: 'What a picture shows, for those who cannot see it (WCAG 2.2, 1.1.1). Empty for decoration.',
      max: 1000,
      search: 'C',
    }),
    caption: localized({
      description: 'The words under the picture where its placement gives none.',
      max: 1000,
      search: 'B',
    }),
    credit: text({ description: 'Who made it.' }),
    rights: text({ description: 'Terms of use, in words.', max: 1000 }),
    licenceUrl: url({ description: 'Address of the licence.' }),
    kind: enumeration(
      'MediaKind',
      { PICTURE: 'A picture.', DOCUMENT: 'A document to download.' },
      { description: 'What sort of file it is.', required: true },
    ),
    sha256: text({
      description: 'Hash of the bytes, hexadecimal; the file stands under `/media/<sha256>`.',
      required: true,
      pattern: {
        expression: /^[0-9a-f]{64}$/,
        words: 'a SHA-256 hash of 64 hexadecimal digits',
        wordsVi: 'mã băm SHA-256 gồm 64 chữ số thập lục phân',
      },
      max: 64,
    }),
    fileName: text({ description: 'The name under which it came.', required: true, max: 200 }),
    url: computed('text', t => `'/media/' || ${t}.sha256`, {
      description: 'Path of the bytes on this server; it never changes for these bytes.',
      required: true,
    }),
    mimeType: computed('text', t => `(select f.mime_type from media_files f where f.sha256 = ${t}.sha256)`, {
      description: 'Media type, found in the bytes and not in the name (RFC 6838).',
      required: true,
    }),
    byteLength: computed('integer', t => `(select f.byte_length from media_files f where f.sha256 = ${t}.sha256)`, {
      description: 'Size in bytes.',
      required: true,
    }),
    width: computed('integer', t => `(select f.width from media_files f where f.sha256 = ${t}.sha256)`, {
      description: 'Width of a picture in pixels.',
    }),
    height: computed('integer', t => `(select f.height from media_files f where f.sha256 = ${t}.sha256)`, {
      description: 'Height of a picture in pixels.',
    }),
    frames: computed('integer', t => `(select f.frames from media_files f where f.sha256 = ${t}.sha256)`, {
      description: 'How many pictures an animation shows; 1 for one that stands still, null for a document.',
    }),
    focalX: integer({ description: 'Focal point from the left edge, in percent of the width.', range: [0, 100] }),
    focalY: integer({ description: 'Focal point from the upper edge, in percent of the height.', range: [0, 100] }),
    srcset,
    rendition,
  },
  constraints: [
    {
      name: 'media_assets_file_exists',
      expression: 'foreign key (sha256) references media_files (sha256)',
      problem: noSuchFile,
    },
  ],
})
