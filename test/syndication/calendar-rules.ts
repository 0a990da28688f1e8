/** A line of a calendar, unfolded. */
export interface CalendarLine {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
  readonly value: string
}

/** A component, with what stands in it. */
export interface CalendarPart {
  readonly name: string
  readonly lines: CalendarLine[]
  readonly parts: CalendarPart[]
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** What is wrong with the lines of a calendar as they are sent (RFC 5545, 3.1). */
export function foldingFaults(bytes: Uint8Array): string[] {
  const out: string[] = []
  const latin = Buffer.from(bytes).toString('latin1')
  if (!latin.endsWith('\r\n')) out.push('no line end at the end')
  if (/[^\r]\n|\r[^\n]/.test(latin)) out.push('a line end that is none')
  for (const line of latin.split('\r\n').slice(0, -1)) {
    if (line.length > 75) out.push(`${line.length} octets`)
    if (line === '') out.push('an empty line')
    // oxlint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000A-\u001F\u007F]/.test(line)) out.push('a control character')
    try {
      utf8.decode(Buffer.from(line, 'latin1'))
    } catch {
      out.push(`a letter is cut: ${line}`)
    }
  }
  return out
}

/** Reads a calendar as its grammar says. */
export function partsOf(text: string): CalendarPart {
  const root: CalendarPart = { name: '', lines: [], parts: [] }
  const open = [root]
  for (const line of text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)) {
    const match = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line)
    if (!match) throw new Error(`no line of a calendar: ${line}`)
    const [, name = '', given = '', value = ''] = match
    const at = open.at(-1)!
    if (name === 'BEGIN') {
      const part = { name: value, lines: [], parts: [] }
      at.parts.push(part)
      open.push(part)
    } else if (name === 'END') {
      if (open.pop()!.name !== value) throw new Error(`END:${value} ends another`)
    } else {
      const parameters = Object.fromEntries(
        given
          .split(';')
          .slice(1)
          .map(one => one.split(/=(.*)/s).slice(0, 2)),
      )
      at.lines.push({ name, parameters, value })
    }
  }
  if (open.length !== 1) throw new Error('something is not ended')
  return root
}

/** The one property of a name; undefined where there is none. */
export const lineOf = (part: CalendarPart, name: string): CalendarLine | undefined =>
  part.lines.find(line => line.name === name)

/** A text as it was before it was escaped. */
export const textIn = (part: CalendarPart, name: string): string | undefined =>
  lineOf(part, name)?.value.replace(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))

const once = [
  'UID DTSTAMP DTSTART DTEND SEQUENCE LAST-MODIFIED STATUS SUMMARY DESCRIPTION LOCATION URL TRANSP CLASS CREATED GEO ORGANIZER PRIORITY',
].flatMap(names => names.split(' '))
const texts = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'NAME', 'X-WR-CALNAME', 'UID']
const forms: Readonly<Record<string, RegExp>> = {
  DATE: /^\d{8}$/,
  ZONED: /^\d{8}T\d{6}$/,
  UTC: /^\d{8}T\d{6}Z$/,
}

/** What is wrong with a calendar by RFC 5545 and RFC 7986. */
export function calendarFaults(bytes: Uint8Array): string[] {
  const out = foldingFaults(bytes)
  const must = (holds: boolean, fault: string): void => void (holds || out.push(fault))
  const root = partsOf(Buffer.from(bytes).toString('utf8'))
  const [calendar, ...more] = root.parts
  must(calendar?.name === 'VCALENDAR' && more.length === 0 && root.lines.length === 0, 'not one VCALENDAR')
  if (!calendar) return out
  const count = (part: CalendarPart, name: string): number => part.lines.filter(line => line.name === name).length
  must(lineOf(calendar, 'VERSION')?.value === '2.0' && count(calendar, 'VERSION') === 1, 'VERSION')
  must(count(calendar, 'PRODID') === 1, 'PRODID')
  for (const name of ['UID', 'LAST-MODIFIED', 'REFRESH-INTERVAL', 'SOURCE', 'CALSCALE', 'METHOD'])
    must(count(calendar, name) <= 1, `${name} more than once`)
  must(
    lineOf(calendar, 'REFRESH-INTERVAL')?.value.startsWith('P') === true &&
      lineOf(calendar, 'REFRESH-INTERVAL')?.parameters['VALUE'] === 'DURATION',
    'REFRESH-INTERVAL',
  )
  must(lineOf(calendar, 'SOURCE')?.parameters['VALUE'] === 'URI', 'SOURCE')
  const zones = calendar.parts.filter(({ name }) => name === 'VTIMEZONE').map(part => lineOf(part, 'TZID')?.value)
  const events = calendar.parts.filter(({ name }) => name === 'VEVENT')
  const uids = events.map(event => lineOf(event, 'UID')?.value)
  must(new Set(uids).size === uids.length, 'a UID stands twice')
  for (const event of events) {
    for (const name of ['UID', 'DTSTAMP', 'DTSTART']) must(count(event, name) === 1, `VEVENT without one ${name}`)
    for (const name of once) must(count(event, name) <= 1, `${name} more than once`)
    for (const name of ['DTSTAMP', 'LAST-MODIFIED'])
      must(forms['UTC']!.test(lineOf(event, name)?.value ?? ''), `${name} in UTC`)
    must(['TENTATIVE', 'CONFIRMED', 'CANCELLED'].includes(lineOf(event, 'STATUS')?.value ?? 'CONFIRMED'), 'STATUS')
    must(/^\d+$/.test(lineOf(event, 'SEQUENCE')?.value ?? '0'), 'SEQUENCE')
    const [start, end] = [lineOf(event, 'DTSTART'), lineOf(event, 'DTEND')]
    const formOf = (line: CalendarLine | undefined): string =>
      line?.parameters['VALUE'] === 'DATE' ? 'DATE' : line?.parameters['TZID'] === undefined ? 'UTC' : 'ZONED'
    for (const line of [start, end])
      must(line === undefined || forms[formOf(line)]!.test(line.value), `${line?.name} ${line?.value}`)
    if (formOf(start) === 'ZONED') must(zones.includes(start!.parameters['TZID']), 'a zone that is not there')
    if (end) must(formOf(end) === formOf(start) && end.value > start!.value, 'DTEND')
  }
  for (const part of [calendar, ...events])
    for (const { name, value } of part.lines)
      if (texts.includes(name))
        must(!/(^|[^\\])(\\\\)*([,;]|\\[^nN,;\\])/.test(value), `${name} is not escaped: ${value}`)
  return out
}
