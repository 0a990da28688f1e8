import { badInput, type Path } from './planning.ts'
import { identityKey } from './record.ts'
import { literal } from './slots.ts'

/** Groups of single records that one aggregate gives at most. */
export const mostSingle = 1_000

/** Begins what stands in an answer in place of an aggregate that comes to more groups; the response key follows. */
const tooManyMark = '^'

/** SQL: the answer, or where `g` holds more groups than it may, the mark that refuses it, before figures and keys are read. */
export function boundedSql(answer: string, [key = '']: Path): string {
  const refused = `[{"${identityKey}" : "${tooManyMark}${key}"}]`
  return `select case when (select count(*) from g) > ${mostSingle} then ${literal(refused)}::json else (${answer}) end`
}

/** @throws GraphQLError where an aggregate of the answer came to more groups than it may */
export function checkGroups(identities: readonly string[]): void {
  const found = identities.find(identity => identity.startsWith(tooManyMark))
  if (found === undefined) return
  throw badInput(
    `Grouped by RECORD this comes to more than ${mostSingle.toLocaleString('en')} records: narrow the filter or the period.`,
    { path: [found.slice(tooManyMark.length)], argument: ['groupBy'] },
  )
}
