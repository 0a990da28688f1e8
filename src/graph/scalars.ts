import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped, type ValueNode } from 'graphql'

import { isDay, readPartialDate } from '../kernel/partial-date.ts'

interface Form {
  readonly name: string
  readonly description: string
  readonly specifiedBy?: string
  /** What is wrong with the text; null when it is right. */
  readonly fault: (text: string) => string | null
  /** Whether numbers are taken too, as their digits. */
  readonly numbers?: boolean
}

const refused = (message: string, nodes?: ValueNode): GraphQLError =>
  new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } })

/** Whether a number of JSON can only have been written as these digits: more than 15 of them are rounded unseen. */
const exactNumber = (value: number): boolean =>
  String(Math.abs(value)).replace(/\D/g, '').replace(/^0+/, '').length <= 15

/** A scalar that travels as text; a text of another form is refused with the words that say what is wrong. */
function textScalar({
  name,
  description,
  specifiedBy,
  fault,
  numbers = false,
}: Form): GraphQLScalarType<string, string> {
  const read = (value: unknown, node?: ValueNode): string => {
    if (numbers && typeof value === 'number' && Number.isFinite(value) && !exactNumber(value))
      throw refused(`JSON numbers keep 15 digits, and ${value} has more: write it as a string.`, node)
    const text = numbers && typeof value === 'number' ? String(value) : value
    if (typeof text !== 'string') throw refused(`${name} is written as a string.`, node)
    const wrong = fault(text)
    if (wrong !== null) throw refused(wrong, node)
    return text
  }
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL: specifiedBy ?? null,
    serialize: value => String(value),
    parseValue: value => read(value),
    parseLiteral: (node: ValueNode) => {
      if (node.kind === Kind.STRING) return read(node.value, node)
      if (numbers && (node.kind === Kind.INT || node.kind === Kind.FLOAT)) return read(node.value, node)
      throw refused(`${name} is written as a string.`, node)
    },
  })
}

const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** A day of the Gregorian calendar. */
export const DateScalar = textScalar({
  name: 'Date',
  description: 'A day, `YYYY-MM-DD` (RFC 3339, full-date).',
  specifiedBy: 'https://www.rfc-editor.org/rfc/rfc3339',
  fault: text => (isDay(text) ? null : `${shown(text)} is no day of the calendar; write YYYY-MM-DD.`),
})

/** A date known to the day, month or year. */
export const PartialDateScalar = textScalar({
  name: 'PartialDate',
  description: 'A date as exactly as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601).',
  fault: text =>
    readPartialDate(text) ? null : `${shown(text)} is no date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD.`,
})

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/

/** An instant. */
export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description: 'An instant with its offset, `2023-01-09T15:00:00+07:00` (RFC 3339). Answers are in UTC.',
  specifiedBy: 'https://www.rfc-editor.org/rfc/rfc3339',
  fault: text =>
    rfc3339.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))
      ? null
      : `${shown(text)} is no instant; write 2023-01-09T15:00:00+07:00.`,
})

/** An exact decimal number. */
export const DecimalScalar = textScalar({
  name: 'Decimal',
  description: 'An exact decimal number as a string, `"300000000.50"`: never a float.',
  numbers: true,
  fault: text =>
    /^-?\d{1,60}(\.\d{1,30})?$/.test(text)
      ? null
      : `${shown(text)} is no decimal number; write digits with a point, without exponent.`,
})

/**
 * What is sent to a command for a scalar: any text passes, and the command judges it, so that people who typed it are told
 * what is wrong in their language, beside everything else that is.
 */
const sentScalar = (of: string, form: string, numbers = false): GraphQLScalarType<string, string> =>
  textScalar({
    name: `${of}Input`,
    description: `A \`${of}\` as somebody wrote it, ${form}. What is none is a ValidationProblem of the command, with its path.`,
    fault: () => null,
    numbers,
  })

export const DateInputScalar = sentScalar('Date', '`YYYY-MM-DD`')
export const PartialDateInputScalar = sentScalar('PartialDate', '`YYYY`, `YYYY-MM` or `YYYY-MM-DD`')
export const DateTimeInputScalar = sentScalar('DateTime', '`2023-01-09T15:00:00+07:00`')
export const DecimalInputScalar = sentScalar('Decimal', '`"300000000.50"`', true)

/** An opaque place in a list or in the log. */
export const CursorScalar = textScalar({
  name: 'Cursor',
  description: 'An opaque, signed place in a list. It holds for the field and order that gave it.',
  fault: text =>
    text === '' ? 'An empty cursor is no place. Send a cursor that was given to you, or leave the argument out.' : null,
})

/** Any JSON; its readers judge it. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'A value of JSON (RFC 8259).',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  parseValue: value => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
})

/** A configured language. */
export function localeScalar(locales: readonly string[]): GraphQLScalarType<string, string> {
  return textScalar({
    name: 'Locale',
    description: `A language of this server, BCP 47: ${locales.join(', ')}.`,
    specifiedBy: 'https://www.rfc-editor.org/rfc/rfc5646',
    fault: text =>
      locales.includes(text) ? null : `${shown(text)} is no language of this server; use one of ${locales.join(', ')}.`,
  })
}
