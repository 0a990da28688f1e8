import MarkdownIt from 'markdown-it'

import type { RichNode } from './document.ts'
import { readHtml } from './read-html.ts'
import type { Reading } from './reading.ts'

/**
 * CommonMark with tables and strikethrough. HTML in it is read as HTML is: by the same grammar. Addresses are judged there
 * too, so that links with bad ones are reported.
 */
const markdown = new MarkdownIt('default', { html: true, linkify: false, typographer: false, maxNesting: 60 })
markdown.validateLink = () => true

/** Makes a document of Markdown. Pictures and records are named by their ids: `![caption](MediaAsset_…)`, `[name](Person_…)`. */
export const readMarkdown = (text: string, reading: Reading): RichNode | null =>
  readHtml(markdown.render(text), reading)
