/** Elements that only group others: their content goes on in what is around them, and nobody misses them. */
export const grouping: ReadonlySet<string> = new Set(
  'html body main header footer section article div span thead tbody tfoot colgroup figure center address dl dt dd'.split(
    ' ',
  ),
)

/** Elements without a node of their own that end a text. */
export const parting: ReadonlySet<string> = new Set(
  'html body main header footer section article div figure center address dl dt dd caption'.split(' '),
)

/** Elements that are left out with all that they hold, and reported. */
export const removed: ReadonlySet<string> = new Set(
  'head title script style noscript template iframe frame frameset object embed applet svg math canvas video audio map form button select textarea input dialog portal xml base link meta'.split(
    ' ',
  ),
)

/** Elements that hold nothing (HTML Standard, 13.1.2). */
export const hollow: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr frame'.split(' '),
)

/** Blocks: element → node and its attributes. */
export const blocks: Readonly<Record<string, readonly [node: string, attrs?: Readonly<Record<string, number>>]>> = {
  p: ['paragraph'],
  pre: ['paragraph'],
  h1: ['heading', { level: 2 }],
  h2: ['heading', { level: 2 }],
  h3: ['heading', { level: 3 }],
  h4: ['heading', { level: 4 }],
  h5: ['heading', { level: 4 }],
  h6: ['heading', { level: 4 }],
  ul: ['bulletList'],
  ol: ['orderedList'],
  li: ['listItem'],
  blockquote: ['blockquote'],
  tr: ['tableRow'],
  td: ['tableCell'],
  th: ['tableHeader'],
}

/** Marks by element. */
export const marks: Readonly<Record<string, string>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
}

/** Attributes that are read, or that say nothing of the text; all others are reported. */
export const knownAttributes: ReadonlySet<string> = new Set(
  'href src colspan rowspan start data-asset data-mention data-embed data-credit alt width height srcset sizes loading rel lang dir title'.split(
    ' ',
  ),
)

/** Known attributes that hold words: what looks like markup in them is kept. */
export const worded: ReadonlySet<string> = new Set(['alt', 'title'])

/** Elements of which the `title` is read: the credit of a picture, the title of what is embedded. */
export const titled: ReadonlySet<string> = new Set(['img', 'iframe', 'embed'])
