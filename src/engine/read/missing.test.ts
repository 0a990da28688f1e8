import { describe, expect, test } from 'vitest'

import { takeMissing } from './missing.ts'

const id = '0190aaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa'

describe('the mark of a record that cannot be read', () => {
  test('becomes null, and the record is noted under every type that it may be', () => {
    const records = new Set<string>()
    const json = `{"a" : {"~" : "?Article_${id}"}, "b" : [{"~" : "?Federation,MemberAssociation_${id}"}, {"~" : "Person_${id}", "c" : 1}]}`
    expect(takeMissing(json, records)).toBe(`{"a" : null, "b" : [null, {"~" : "Person_${id}", "c" : 1}]}`)
    expect([...records]).toEqual([`Article_${id}`, `Federation_${id}`, `MemberAssociation_${id}`])
  })

  test('is not found in texts', () => {
    const records = new Set<string>()
    const json = JSON.stringify({ title: `{"~" : "?Article_${id}"}`, lead: '~', body: `?Article_${id}` })
    expect(takeMissing(json, records)).toBe(json)
    expect(records.size).toBe(0)
  })
})
