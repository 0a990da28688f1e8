import { useState } from 'react'

import type { LiveResult } from '../../client/live.ts'

/**
 * The answer to a live query; while another day or language is read, the one of before, so that nothing jumps.
 * @param key what both must have in common
 */
export function useKept<Data>(
  { data, errors }: LiveResult<Data>,
  key: string,
): Pick<LiveResult<Data>, 'data' | 'errors'> {
  const [kept, setKept] = useState({ data, key })
  if (data !== null && (kept.data !== data || kept.key !== key)) setKept({ data, key })
  return { data: data ?? (errors === null && kept.key === key ? kept.data : null), errors }
}
