import type { Argument } from './arguments.ts'
import type { Planning, Scope } from './planning.ts'
import type { Bound } from './slots.ts'

/** Language and day of a root field; below it they are inherited. */
export function rootScope(planning: Planning, args: ReadonlyMap<string, Argument>): Scope {
  const source = planning.model.locales[0] ?? ''
  const locale = args.get('locale')
  const localeOf = (bound: Bound): string => {
    const asked = locale?.get(bound)
    return typeof asked === 'string' ? asked : source
  }
  planning.locales.push(localeOf)
  const asOf = args.get('asOf')
  const explicit = typeof asOf?.value === 'string'
  return {
    rows: () => 1,
    sign: bound => (explicit ? `${localeOf(bound)}@${String(asOf.get(bound))}` : localeOf(bound)),
    locale: planning.slots.add('text', localeOf, locale && typeof locale.value === 'string' ? undefined : 'source'),
    localeOf,
    explicit,
    dayOf: bound => (explicit ? String(asOf.get(bound)) : bound.today),
    asOf: explicit ? planning.slots.add('date', bound => asOf.get(bound)) : planning.slots.today(),
  }
}
