import { folded } from '../../language/folded.ts'
import type { Table } from '../page/panel.tsx'

/** By this Excel knows that a file is UTF-8. */
const mark = '\uFEFF'

const plainNumber = /^-?\d+(?:\.\d+)?$/

/** What spreadsheets would run as a formula becomes a text; numbers stay numbers. */
const harmless = (cell: string): string => (/^[=+\-@\t\r\n]/.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell)

/** Decimals of the graph without the zeros that pad them. */
const unpadded = (cell: string): string =>
  plainNumber.test(cell) && cell.includes('.') ? cell.replace(/\.?0+$/, '') : cell

function quoted(cell: string): string {
  const text = harmless(unpadded(cell))
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as CSV (RFC 4180): UTF-8 with its mark, lines that end with CRLF. */
export const csvOf = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string =>
  mark + [columns, ...rows()].map(row => `${row.map(quoted).join(',')}\r\n`).join('')

/** Longer names are refused by some file systems, with what browsers add to them. */
const longest = 100

/** A name that every file system takes: letters without marks, digits, hyphens. */
export function fileName(name: string, ending: string): string {
  const plain = folded(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '')
  return `${plain === '' ? 'amity' : plain}.${ending}`
}
