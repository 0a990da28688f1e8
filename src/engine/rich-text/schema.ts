import { Schema } from 'prosemirror-model'

/** Bounds of one rich text. Whatever is beyond them is refused with a problem, before it costs anything. */
export const richTextLimits = {
  /** Bytes of an input, in UTF-8, before it is parsed. */
  bytes: 1_000_000,
  /** Nodes one inside the other, the document itself not counted; the edge takes values of 50 lists and objects. */
  depth: 20,
  /** Elements of HTML one inside the other, most of which make no node. */
  elements: 200,
  /** Levels of Markdown one inside the other: a quote is one, a list two, itself and its item. */
  markdown: 60,
  nodes: 20_000,
  /** Tags and texts of HTML, most of which come to little. */
  pieces: 200_000,
  tableRows: 1_000,
  tableColumns: 50,
  /** The number with which a list begins, at most. */
  listStart: 1_000_000,
  address: 2_000,
  /** Caption, credit, title and label. */
  words: 1_000,
  /** Problems that are told at once. */
  problems: 20,
} as const

/** The content type whose records are the pictures of rich texts. */
export const pictureType = 'MediaAsset'

/** Characters of an excerpt when none are named, and at most. */
export const excerptLength = { usual: 200, most: 10_000 } as const

/** Key under which a statement leaves what is to be rendered; never sent. */
export const renderKey = '~rich'

const cell = {
  content: '(paragraph | bulletList | orderedList | image)+',
  attrs: { colspan: { default: 1 }, rowspan: { default: 1 } },
}

/**
 * The grammar of rich texts, for editors that work with ProseMirror too. Headings begin at the second level: the first is
 * the record's own title. Pictures and mentions name records by their global ids; nothing in it can hold markup or a script.
 */
export const richTextSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*' },
    heading: { group: 'block', content: 'inline*', attrs: { level: { default: 2 } } },
    bulletList: { group: 'block', content: 'listItem+' },
    orderedList: { group: 'block', content: 'listItem+', attrs: { start: { default: 1 } } },
    listItem: { content: 'paragraph block*' },
    blockquote: { group: 'block', content: 'block+' },
    table: { group: 'block', content: 'tableRow+' },
    tableRow: { content: '(tableCell | tableHeader)+' },
    tableCell: cell,
    tableHeader: cell,
    image: { group: 'block', atom: true, attrs: { asset: {}, caption: { default: null }, credit: { default: null } } },
    embed: { group: 'block', atom: true, attrs: { url: {}, title: { default: null } } },
    horizontalRule: { group: 'block', atom: true },
    text: { group: 'inline' },
    hardBreak: { group: 'inline', inline: true, atom: true },
    mention: { group: 'inline', inline: true, atom: true, attrs: { id: {}, label: {} } },
  },
  marks: { strong: {}, em: {}, strike: {}, link: { attrs: { href: {} }, inclusive: false } },
})

/** Marks in the order in which they stand around a text, the outermost first. */
export const markOrder = ['link', 'strong', 'em', 'strike'] as const
