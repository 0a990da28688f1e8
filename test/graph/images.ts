import { DomUtils, parseDocument } from 'htmlparser2'

/** The attributes of the images of a piece of HTML, as a parser finds them. */
export const imagesIn = (html: string): readonly Record<string, string>[] =>
  DomUtils.getElementsByTagName('img', parseDocument(html)).map(({ attribs }) => attribs)
