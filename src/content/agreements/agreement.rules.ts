import type { Rule } from '../../engine/declare/content.ts'
import type { Problem } from '../../kernel/problem.ts'

type Wording = Pick<Problem, 'message' | 'messageVi' | 'advice'>
const wrong = (path: Problem['path'], wording: Wording): Problem => ({
  code: 'VALIDATION',
  path: ['input', 'parties', ...path],
  ...wording,
})

const none: Wording = {
  message: 'An agreement has at least one party.',
  messageVi: 'Thỏa thuận phải có ít nhất một bên.',
  advice: 'Send `parties`: each with its organization, or with its name where the graph does not hold the body.',
}
const nobody: Wording = {
  message: 'This party names nobody.',
  messageVi: 'Bên này chưa được nêu: thiếu cả tổ chức lẫn tên.',
  advice: 'Send its organization, or its name where the graph does not hold the body, or leave the party out.',
}
const twice: Wording = {
  message: 'This body is already a party to the agreement.',
  messageVi: 'Bên này đã có trong thỏa thuận.',
  advice: 'Name each party once; several signatories of one body stand in `signatories`.',
}

const bodyOf = (party: unknown): unknown =>
  typeof party === 'object' && party !== null && 'organization' in party ? party.organization : null
const nameOf = (party: unknown): unknown =>
  typeof party === 'object' && party !== null && 'name' in party ? party.name : null

/** Somebody agreed, each party is named, and none of them twice: a body cannot agree with itself. */
export const agreementRules: Rule = ({ parties }) => {
  if (!Array.isArray(parties) || parties.length === 0) return [wrong([], none)]
  const bodies = parties.map(bodyOf)
  return parties.flatMap((party: unknown, at) => {
    if (bodies[at] === null) return nameOf(party) === null ? [wrong([at], nobody)] : []
    return bodies.indexOf(bodies[at]) < at ? [wrong([at, 'organization'], twice)] : []
  })
}
