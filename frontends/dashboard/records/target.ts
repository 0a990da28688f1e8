import type { AidProjectWhere } from '../generated/graphql.ts'
import type { MoneyTarget } from '../figures/follow-targets.ts'

/** A programme with its parts and theirs. */
const programmeWith = (id: string) => ({
  OR: [{ id: { eq: id } }, { parentId: { eq: id } }, { parent: { parentId: { eq: id } } }],
})

/** The aid that counts towards a target: of its programme, else of its owner, as the graph has it (`Target.aid`). */
export function towards({ programme, owner }: Pick<MoneyTarget, 'programme' | 'owner'>): AidProjectWhere {
  if (programme !== null) return { programmes: { some: programmeWith(programme.id) } }
  const id = { eq: owner?.id ?? null }
  if (owner?.__typename === 'Federation') return { federationId: id }
  if (owner?.__typename === 'MemberAssociation') return { associationId: id }
  // Nothing counts towards what others want to reach, or nobody.
  return { id: { in: [] } }
}
