import { identityKey, missingMark } from '../plan/record.ts'

const begins = `{"${identityKey}" : "${missingMark}`
const missing = /\{"~" : "\?([^"]+)_([0-9a-f-]{36})"\}/g

/**
 * Puts null where a record was asked for and cannot be read, and notes that the answer depends on it. No text of a record
 * can look like such a mark, for its quotes are escaped.
 */
export function takeMissing(json: string, records: Set<string>): string {
  if (!json.includes(begins)) return json
  return json.replace(missing, (_, types: string, id: string) => {
    for (const type of types.split(',')) records.add(`${type}_${id}`)
    return 'null'
  })
}
