import type { ContentType } from '../model/model.ts'
import type { Viewer } from '../../access/viewer.ts'
import { fail, succeed, type Result } from '../../kernel/problem.ts'
import { ruleInForce } from './facts.ts'
import { keeperOf } from './keepers.ts'
import type { RecordState } from './state.ts'
import type { Transaction } from './transaction.ts'

/** What organisations ask of what they publish. */
export interface HouseRules {
  /** Somebody who did not write it must have approved it. */
  readonly secondPerson: boolean
  /** Languages in which the texts must be there. */
  readonly languages: readonly string[]
}

/** Fields of organisations in which they say so; those of their published state are in force. */
export const houseRuleFields = { secondPerson: 'requiresSecondPerson', languages: 'requiredLanguages' } as const

/** The rules of some organisations together; one that cannot state any has none. */
export async function houseRulesOf(
  { query, model }: Pick<Transaction, 'query' | 'model'>,
  organizations: readonly string[],
): Promise<HouseRules> {
  const types = [...model.types.values()].filter(({ scalars }) => scalars.has(houseRuleFields.secondPerson))
  if (types.length === 0 || organizations.length === 0) return { secondPerson: false, languages: [] }
  const rows = await query<{ second: boolean | null; languages: readonly string[] }>(
    types.map(rulesSql).join(' union all '),
    [organizations],
  )
  return {
    secondPerson: rows.some(({ second }) => second === true),
    // Nobody can write in a language that is not configured.
    languages: model.locales.filter(locale => rows.some(({ languages }) => languages.includes(locale))),
  }
}

/** The rules under which a record goes public: those of the organisation that keeps it, and its own where it is one. */
export const houseRulesFor = (
  transaction: Pick<Transaction, 'query' | 'model'>,
  { policy }: ContentType,
  { id, state }: { readonly id: string; readonly state: RecordState },
): Promise<HouseRules> =>
  houseRulesOf(
    transaction,
    [keeperOf(state), policy.itself ? id : null].filter(one => one !== null),
  )

function rulesSql({ table, owned }: ContentType): string {
  const list = owned.get(houseRuleFields.languages)?.table
  const languages = list
    ? `array(select o.locale from ${list} o where o.id = t.id and o.stage = t.stage order by o.ordinal)`
    : "'{}'::text[]"
  return `select t.requires_second_person as second, ${languages} as languages from ${table} t where t.id = any($1::uuid[]) and t.stage = 'published'`
}

/**
 * Rules are in force while their organisation is public: one that asks for a second person is not taken back, or nobody
 * would ask for one any more. Whoever works on the server itself may.
 */
export async function withoutRules(
  transaction: Pick<Transaction, 'query' | 'model'>,
  { policy }: ContentType,
  { id, viewer }: { readonly id: string; readonly viewer: Viewer },
): Promise<Result<null>> {
  if (!policy.itself || viewer.kind === 'operator') return succeed(null)
  const { secondPerson } = await houseRulesOf(transaction, [id])
  return secondPerson ? fail(ruleInForce()) : succeed(null)
}
