import { readUsage } from '../access/token-usage.ts'
import { today } from '../kernel/clock.ts'
import { readRecordId } from '../kernel/ids.ts'
import { isDay } from '../kernel/partial-date.ts'
import type { TokenCommandContext } from './token.ts'

/** Options of `token usage`, as the command line gives them. */
export interface TokenUsageOptions {
  readonly token?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/**
 * `amity token usage`: a line for each day, token and origin, the newest first, parted by tabs; `-` for what came from no
 * page.
 * @returns the exit code
 */
export async function tokenUsageCommand(
  { token, from, to }: TokenUsageOptions,
  { pool, now, print, complain }: TokenCommandContext,
): Promise<number> {
  if (token !== undefined && readRecordId(token) === null) return (complain('--token is the id of a token'), 2)
  for (const [name, day] of Object.entries({ from, to }))
    if (day !== undefined && !isDay(day)) return (complain(`--${name} is a day, YYYY-MM-DD`), 2)
  const asked = { tokenIds: token === undefined ? null : [token], from: from ?? null, to: to ?? today(() => now) }
  const found = await readUsage(pool, asked)
  for (const { on, tokenId, name, origin, requests, points, refused } of found)
    print([on, tokenId, name, origin ?? '-', requests, points, refused].join('\t'))
  if (found.length === 0) complain('nothing was counted in these days')
  return 0
}
