import type { Pool } from 'pg'

import type { Run } from '../store/run.ts'

/** What was asked with a token on one day, from the pages of one origin. */
export interface Usage {
  readonly tokenId: string
  /** The day in the home zone, `YYYY-MM-DD`. */
  readonly on: string
  /** null for what came from no page: servers, apps. */
  readonly origin: string | null
  /** How often the token was shown at the door. */
  readonly requests: number
  /** What its operations cost. */
  readonly points: number
  /** How many of the requests were turned away at the door. */
  readonly refused: number
}

/** The same, with the name of the token. */
export interface NamedUsage extends Usage {
  readonly name: string
}

/** Adds to what is counted, all in one statement; of tokens that there are no more nothing is kept. */
export async function addUsage(run: Run, counts: readonly Usage[]): Promise<void> {
  const column = (name: keyof Usage): readonly unknown[] => counts.map(count => count[name])
  await run(
    `insert into token_usage (token_id, day, origin, requests, points, refused)
     select u.* from unnest($1::uuid[], $2::date[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[]) u (token_id, day, origin, requests, points, refused)
       join access_tokens t on t.id = u.token_id
     -- In one order on all nodes, so that none waits for another that waits for it.
     order by u.token_id, u.day, u.origin
     on conflict (token_id, day, origin) do update set requests = token_usage.requests + excluded.requests,
       points = token_usage.points + excluded.points, refused = token_usage.refused + excluded.refused`,
    [
      column('tokenId'),
      column('on'),
      counts.map(({ origin }) => origin ?? ''),
      column('requests'),
      column('points'),
      column('refused'),
    ],
  )
}

/** Which usage is asked for. */
export interface UsageAsked {
  /** null for all tokens. */
  readonly tokenIds: readonly string[] | null
  /** First and last day, `YYYY-MM-DD`; without the first one thirty days. */
  readonly from: string | null
  readonly to: string
}

/** What was counted, the newest days first; at most 500 lines of one token, and 20,000 in all. */
export async function readUsage(pool: Pool, { tokenIds, from, to }: UsageAsked): Promise<readonly NamedUsage[]> {
  const { rows } = await pool.query<NamedUsage>(
    `select t.id as "tokenId", t.name, u.day::text as "on", nullif(u.origin, '') as origin,
       u.requests::float8 as requests, u.points::float8 as points, u.refused::float8 as refused
     from access_tokens t cross join lateral (
       select * from token_usage where token_id = t.id and day between coalesce($2::date, $3::date - 29) and $3 order by day desc, requests desc, origin limit 500
     ) u
     where $1::uuid[] is null or t.id = any($1)
     order by u.day desc, t.name, t.id, u.requests desc, u.origin limit 20000`,
    [tokenIds, from, to],
  )
  return rows
}
