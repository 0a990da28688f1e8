import type { DocumentBuilder } from './builder.ts'
import type { Reading } from './reading.ts'

/** A table that is open. */
interface OpenTable {
  /** Frames that were open before it. */
  readonly base: number
  /** Frames with it; null before its first row, 0 where it has no place. */
  frame: number | null
}

/**
 * The tables of a document that is made of HTML. One begins with its first row: what stands before, as its caption does, comes
 * before it in the document too. Rows and cells close what was left open in those before them.
 */
export class Tables {
  readonly #open: OpenTable[] = []

  constructor(
    readonly builder: DocumentBuilder,
    readonly reading: Reading,
  ) {}

  begin(): void {
    this.builder.endText()
    this.#open.push({ base: this.builder.depth, frame: null })
  }

  /** Makes place for a row or a cell of the innermost table. */
  makePlace(node: string): void {
    const table = this.#open.at(-1)
    if (!table) return
    if (table.frame === null) {
      this.builder.close(table.base)
      table.frame = this.builder.open('table') ? this.builder.depth : 0
      if (table.frame === 0) this.reading.drop('<table>')
    }
    const { frame } = table
    if (frame === 0) return
    this.builder.close(node === 'tableRow' ? frame : frame + 1)
    // Cells without a row stand in one together.
    if (node !== 'tableRow' && this.builder.depth === frame) this.builder.open('tableRow')
  }

  end(): void {
    const table = this.#open.pop()
    if (!table) return
    this.builder.close(table.base)
    this.builder.endText()
    if (table.frame === null) this.reading.drop('<table>')
  }
}
