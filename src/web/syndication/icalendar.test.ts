import fc from 'fast-check'
import ICAL from 'ical.js'
import ical from 'node-ical'
import { expect, test } from 'vitest'

import { calendarFaults, foldingFaults, lineOf, partsOf, textIn } from '../../../test/syndication/calendar-rules.ts'
import type { CalendarEvent } from './calendar-event.ts'
import { icalendarOf } from './icalendar.ts'
import { cleanText } from './xml-text.ts'

const calendar = { uid: 'urn:uuid:1', name: 'Lịch', language: 'vi', self: 'https://amity.example/calendars/a.ics' }
const event: CalendarEvent = {
  uid: 'urn:uuid:2',
  sequence: 3,
  modified: '2026-11-22T18:55:06.965Z',
  start: { day: '2024-02-29' },
  until: '2024-03-01',
  status: 'CONFIRMED',
  summary: 'Lễ',
  description: null,
  location: null,
  url: null,
  category: 'Sự kiện',
  language: 'vi',
}
const write = (...events: CalendarEvent[]): string =>
  icalendarOf({ ...calendar, modified: '2026-11-22T18:55:06.965Z', events })

/** Vietnamese words as people write them, composed and not, with what has a meaning in the format, and letters of four octets. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Liên hiệp các tổ chức hữu nghị',
        'Tết Bunpimay',
        'Đầu cầu Viêng Chăn',
        '𠀋 chữ Nôm',
        '🇻🇳🇱🇦',
        'ữ',
      ),
      fc.constantFrom(
        ',',
        ';',
        ':',
        '"',
        '\\',
        '\n',
        '\r\n',
        '\\n',
        ' ',
        '\t',
        '\u0000',
        '\u001b',
        'BEGIN:VEVENT',
        '\r\nATTACH:x',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))

test('no line is longer than 75 octets, no letter is cut, and each text comes back as it was', () => {
  fc.assert(
    fc.property(words, words, words, (summary, description, location) => {
      const text = write({ ...event, summary, description, location, category: summary })
      expect(calendarFaults(Buffer.from(text))).toEqual([])
      const part = partsOf(text).parts[0]!.parts.at(-1)!
      const kept = (value: string): string => cleanText(value.replaceAll(/\r\n?/g, '\n'))
      expect([textIn(part, 'SUMMARY'), textIn(part, 'DESCRIPTION'), textIn(part, 'LOCATION')]).toEqual(
        [summary, description, location].map(kept),
      )
      const read = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!
      expect(read.getFirstPropertyValue('summary')).toBe(kept(summary))
    }),
    { numRuns: 300 },
  )
})

test('a clock time is that of Viet Nam, as other programs understand it', () => {
  const text = write({ ...event, start: { instant: '2023-05-01T01:30:00.000Z' }, until: '2023-05-03' })
  const part = partsOf(text).parts[0]!.parts.at(-1)!
  expect([lineOf(part, 'DTSTART'), lineOf(part, 'DTEND')]).toEqual([
    { name: 'DTSTART', parameters: { TZID: 'Asia/Ho_Chi_Minh' }, value: '20230501T083000' },
    { name: 'DTEND', parameters: { TZID: 'Asia/Ho_Chi_Minh' }, value: '20230503T000000' },
  ])
  const [read] = Object.values(ical.sync.parseICS(text)).filter(one => one?.type === 'VEVENT')
  expect(read?.type === 'VEVENT' && read.start.toISOString()).toBe('2023-05-01T01:30:00.000Z')
})

test('before the zone was what it is, instants are told in UTC', () => {
  const part = partsOf(
    write({ ...event, start: { instant: '1954-07-21T00:00:00.000Z' }, until: null }),
  ).parts[0]!.parts.at(-1)!
  expect(lineOf(part, 'DTSTART')).toEqual({ name: 'DTSTART', parameters: {}, value: '19540721T000000Z' })
})

test('equal calendars give equal texts', () => {
  expect(write(event)).toBe(write({ ...event }))
})

test('the rules tell of what breaks them', () => {
  const whole = write({ ...event, summary: 'Lễ kỷ niệm, '.repeat(20) })
  const faults = (text: string): string[] => {
    expect(text).not.toBe(whole)
    return calendarFaults(Buffer.from(text))
  }
  expect(calendarFaults(Buffer.from(whole))).toEqual([])
  expect(faults(whole.replaceAll('\r\n ', ''))).not.toEqual([])
  expect(faults(whole.replace('DTSTAMP', 'X-STAMP'))).not.toEqual([])
  expect(faults(whole.replaceAll('\\,', ','))).not.toEqual([])
  expect(faults(whole.replace('20240301', '20240228'))).not.toEqual([])
  expect(foldingFaults(Buffer.from(whole.slice(0, -2)))).not.toEqual([])
  expect(foldingFaults(Buffer.from(whole.replace('\r\n', '\n')))).not.toEqual([])
  const letter = Buffer.from(whole).indexOf(Buffer.from('ễ')) + 1
  const cut = Buffer.concat([
    Buffer.from(whole).subarray(0, letter),
    Buffer.from('\r\n '),
    Buffer.from(whole).subarray(letter),
  ])
  expect(calendarFaults(cut)).not.toEqual([])
})
