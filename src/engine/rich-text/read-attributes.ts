import { readGlobalId } from '../../kernel/ids.ts'
import { normaliseLine } from '../../kernel/text.ts'
import { embedAddress, isTooLong, linkAddress } from './addresses.ts'
import { presentName, type Attributes, type Way } from './document.ts'
import { isObject, own, type Reading } from './reading.ts'
import { richTextLimits } from './schema.ts'
import { richTextWords as wrong } from './wording.ts'

type Read = string | number | null
/** Reads one attribute; undefined after a complaint. */
type ReadAttribute = (value: unknown, path: Way, reading: Reading) => Read | undefined

const whole =
  (low: number, high: number, usual: number): ReadAttribute =>
  (value, path, reading) => {
    if (value === undefined || value === null) return usual
    if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return value
    const words = [`a whole number from ${low} to ${high}`, `số nguyên từ ${low} đến ${high}`] as const
    return void reading.complain(path, wrong.attribute(...words))
  }

/** Levels beyond those that there are become the nearest one. */
const level: ReadAttribute = (value, path, reading) => {
  const read = whole(1, 6, 2)(value, path, reading)
  return typeof read === 'number' ? Math.min(Math.max(read, 2), 4) : read
}

const words =
  (required: boolean): ReadAttribute =>
  (value, path, reading) => {
    const missing = value === undefined || value === null
    if (missing && !required) return null
    if (typeof value !== 'string') return void reading.complain(path, wrong.attribute('a text', 'văn bản'))
    if (!value.isWellFormed()) return void reading.complain(path, wrong.broken())
    const text = normaliseLine(value)
    if (text === '' && required)
      return void reading.complain(path, wrong.attribute('a text that is not empty', 'văn bản không rỗng'))
    reading.countText(text)
    if (text.length <= richTextLimits.words) return text || null
    return void reading.complain(path, wrong.tooLong(richTextLimits.words))
  }

const address =
  (read: (text: string) => string | null, ...said: readonly [string, string]): ReadAttribute =>
  (value, path, reading) => {
    const text = typeof value === 'string' && value.isWellFormed() ? value : ''
    return (
      read(text) ?? void reading.complain(path, isTooLong(text) ? wrong.addressTooLong() : wrong.attribute(...said))
    )
  }

const globalId =
  (kind: 'mention' | 'image'): ReadAttribute =>
  (value, path, reading) => {
    if (typeof value !== 'string' || readGlobalId(value) === null)
      return void reading.complain(path, wrong.attribute('an id as the graph gave it', 'mã định danh do hệ thống cấp'))
    reading.references.push({ path, id: value, kind })
    return value
  }

const span = {
  colspan: whole(1, richTextLimits.tableColumns, 1),
  rowspan: whole(1, richTextLimits.tableRows, 1),
}

const known: Readonly<Record<string, Readonly<Record<string, ReadAttribute>>>> = {
  heading: { level },
  orderedList: { start: whole(0, richTextLimits.listStart, 1) },
  tableCell: span,
  tableHeader: span,
  image: { asset: globalId('image'), caption: words(false), credit: words(false) },
  embed: {
    url: address(embedAddress, 'an https address without a password in it', 'địa chỉ https, không chứa mật khẩu'),
    title: words(false),
  },
  mention: { id: globalId('mention'), label: words(true) },
  link: {
    href: address(
      linkAddress,
      'an http, https or mailto address without a password in it',
      'địa chỉ http, https hoặc mailto, không chứa mật khẩu',
    ),
  },
}

/**
 * Reads the attributes of a node or mark, all that its type has and no others.
 * @returns undefined for a type that has none; null after a complaint
 */
export function readAttributes(
  type: string,
  value: unknown,
  path: Way,
  reading: Reading,
): Attributes | undefined | null {
  const wanted = known[type] ?? {}
  if (value !== undefined && value !== null && !isObject(value))
    return reading.complain(path, wrong.kind('an object with attributes', 'đối tượng chứa các thuộc tính'))
  const given = value ?? {}
  for (const [name, one] of Object.entries(given))
    if (!Object.hasOwn(wanted, name) && one !== null && !(type === 'mention' && name === presentName))
      reading.drop(`${type}[${name.slice(0, 40)}]`)
  const out: Record<string, string | number | null> = {}
  let isWhole = true
  for (const [name, read] of Object.entries(wanted)) {
    const attribute = read(own(given, name), [...path, name], reading)
    if (attribute === undefined) isWhole = false
    else out[name] = attribute
  }
  if (!isWhole) return null
  return Object.keys(wanted).length === 0 ? undefined : out
}
