import { Parser } from 'htmlparser2'

import type { RichNode } from './document.ts'
import { HtmlReader } from './html-reader.ts'
import { Unclosed } from './html-unclosed.ts'
import type { Reading } from './reading.ts'

/** How much is parsed before the depth is looked at again. */
const piece = 4_096

/**
 * Makes a document of HTML: elements that the grammar knows become nodes, others give way to their content or go with it,
 * and everything that was left out is reported. Nothing is fetched, run or kept as markup.
 */
export function readHtml(html: string, reading: Reading): RichNode | null {
  const unclosed = new Unclosed(html, reading)
  const reader = new HtmlReader(reading, unclosed)
  const parser = new Parser({
    onopentagname: name => unclosed.tagBegins(name, parser.startIndex),
    onopentag: (name, attributes) => {
      unclosed.tagEnds()
      reader.open(name, attributes)
    },
    onclosetag: name => reader.close(name),
    ontext: text => {
      if (!unclosed.isCutOut(text, parser.startIndex)) reader.text(text)
    },
    onprocessinginstruction: (_name, text) => unclosed.declaration(text),
    oncomment: text => unclosed.comment(text, parser.startIndex),
  })
  for (let at = 0; at < html.length && !reading.isOver; at += piece) parser.write(html.slice(at, at + piece))
  if (reading.isOver) return null
  unclosed.atEnd()
  parser.end()
  unclosed.finish(parser.startIndex)
  return reading.isOver ? null : reader.finish()
}
