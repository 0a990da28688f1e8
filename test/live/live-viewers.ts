import { setTimeout as wait } from 'node:timers/promises'

import { grant, runOn } from '../../src/access/grants.ts'
import { staleAfter } from '../../src/access/tokens.ts'
import { recordId } from '../access/houses.ts'
import { somebody } from '../editing/people.ts'
import type { Random } from '../reads/random.ts'
import type { World } from '../reads/world.ts'
import type { Asker } from '../support/web.ts'
import type { LivePlace } from './live-place.ts'

/** Who looks at queries, and one of them whose rights come and go. */
export interface LiveViewers {
  readonly askers: readonly Asker[]
  /** Tokens of those who write besides the owner. */
  readonly writers: readonly string[]
  /** Gives a role to one of them, or takes it. @returns what was done */
  readonly turn: () => Promise<string>
  /** Waits until no node believes what was before. */
  readonly known: () => Promise<void>
}

/** The public, an editor of one organisation, one of two of which the second comes and goes, and the owner. */
export async function liveViewers(
  { web, now }: Pick<LivePlace, 'web' | 'now'>,
  random: Random,
  world: World,
): Promise<LiveViewers> {
  const [one, two, three] = random.shuffled(world.published['Federation']!)
  const settled = await somebody(web, one!, 'editor')
  const member = await somebody(web, two!, 'editor')
  const inThird = { holderId: member.id, organizationId: recordId(three!), role: 'editor' as const }
  const rest = { languages: [], seesPersonal: false, isInherited: false }
  let hasRole = false
  let turned = 0
  return {
    askers: [
      { token: null },
      { token: null },
      { token: settled.token, preview: true },
      { token: member.token, preview: true },
      { token: member.token },
      { token: web.token, preview: true },
    ],
    writers: [settled.token],
    known: () => wait(Math.max(0, turned + staleAfter + 100 - Date.now())),
    turn: async () => {
      const run = runOn(web.amity.pool)
      if (hasRole)
        await web.amity.pool.query(
          'delete from role_grants where holder_id = $1::uuid and organization_id = $2::uuid',
          [inThird.holderId, inThird.organizationId],
        )
      else await grant(run, { ...inThird, ...rest }, null, now())
      hasRole = !hasRole
      turned = Date.now()
      return `role ${hasRole ? 'given' : 'taken'}`
    },
  }
}
