import { identityKey } from './record.ts'
import { literal } from './slots.ts'
import { keysMark } from '../../graph/dependencies.ts'

/**
 * A JSON array that tells first on what else it depended, as nobody is sent it.
 * @param keys SQL of a text, or null: records `AidProject_<uuid>` and lists `AidProject:aid_projects.federation_id=<uuid>`,
 *   parted by blanks
 */
export const withKeys = (array: string, keys: string): string =>
  `(select case when k.keys is null then k.rows else (overlay(k.rows::text placing '[{' || ${literal(`"${identityKey}" : "${keysMark}`)} || k.keys || '"}' || case when json_array_length(k.rows) > 0 then ', ' else '' end from 1 for 1))::json end from (select ${array} as rows, ${keys} as keys) k)`
