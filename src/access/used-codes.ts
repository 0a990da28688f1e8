import type { Pool } from 'pg'

/** For how long a code of an authenticator may be accepted, with both neighbours of its 30 s, in milliseconds. */
const codeLifetime = 120_000

/** Notes that a code was used; answers false when it was before (RFC 6238, section 5.2: a code is good once). */
export async function useCode(pool: Pool, userId: string, code: string, now: Date): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update second_factors set used_codes = jsonb_build_object($2::text, $3::bigint) ||
       coalesce((select jsonb_object_agg(key, value) from jsonb_each(used_codes) where value::bigint > $3::bigint - $4::bigint), '{}')
     where user_id = $1 and coalesce((used_codes ->> $2::text)::bigint <= $3::bigint - $4::bigint, true)`,
    [userId, code, now.getTime(), codeLifetime],
  )
  return rowCount === 1
}
