import { actions, type Least, type Policy } from '../access/policy.ts'
import type { Model } from '../engine/model/model.ts'

const who = (least: Least): string => (least === 'owner' ? 'owners of the platform' : least)

/** The roles that each content type asks for, as a table in Markdown: drawn from the policies, for the documentation. */
export function rolesMatrix({ types }: Model): string {
  const byPolicy = Map.groupBy(types.values(), ({ policy }) => JSON.stringify(policy))
  const rows = [...byPolicy.values()].map(of => {
    const [first] = of
    const policy: Policy | undefined = first?.policy
    const names = of.map(({ name }) => `\`${name}\``).join(', ')
    return `| ${names} | ${actions.map(action => (policy ? who(policy[action]) : '')).join(' | ')} |`
  })
  const head = ['content', ...actions.map(action => (action === 'read' ? 'read drafts' : action))]
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows].join('\n')
}
