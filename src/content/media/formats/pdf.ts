import type { Format } from './bytes.ts'

/** How far before its end the last line of a PDF may stand: many programs write something behind it. */
const tail = 2_048

/** PDF, as it came: it is offered as a download and never shown on our origin (ISO 32000-2, 7.5). */
export const pdf: Format = {
  mimeType: 'application/pdf',
  matches: file => file.ascii(0, 5) === '%PDF-',
  read: file =>
    file.ascii(Math.max(0, file.length - tail), tail).includes('%%EOF')
      ? { width: null, height: null, frames: null, orientation: 1, kept: [file.data] }
      : null,
}
