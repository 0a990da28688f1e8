import type { Rule } from '../../engine/declare/content.ts'
import { asRangeEnd, readPartialDate } from '../../kernel/partial-date.ts'
import type { Problem } from '../../kernel/problem.ts'

type Wording = Pick<Problem, 'message' | 'messageVi' | 'advice'>
const wrong = (path: Problem['path'], wording: Wording): Problem => ({
  code: 'VALIDATION',
  path: ['input', ...path],
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

const unsigned: Wording = {
  message: 'This signatory names nobody.',
  messageVi: 'Người ký này chưa được nêu: thiếu người, tên và tổ chức.',
  advice: 'Send the person, or the name where the graph does not hold the person, or at least for whom it was signed.',
}
const tooLate: Wording = {
  message: 'The agreement would have been signed when its period was over.',
  messageVi: 'Ngày ký nằm sau khi thời hạn của thỏa thuận đã kết thúc.',
  advice: 'Look at `signedOn` and `to`: the end is not part of the period.',
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (Reflect.get(value, name) ?? null) : null

const partyProblems = (parties: readonly unknown[]): readonly Problem[] => {
  if (parties.length === 0) return [wrong(['parties'], none)]
  const bodies = parties.map(party => member(party, 'organization'))
  return parties.flatMap((party, at) => {
    if (bodies[at] === null) return member(party, 'name') === null ? [wrong(['parties', at], nobody)] : []
    return bodies.indexOf(bodies[at]) < at ? [wrong(['parties', at, 'organization'], twice)] : []
  })
}

/**
 * Somebody agreed, each party and each signatory is named, and no party twice: a body cannot agree with itself. What was
 * signed was signed before it ended.
 */
export const agreementRules: Rule = ({ parties, signatories, signedOn, from, to }) => [
  ...partyProblems(Array.isArray(parties) ? parties : []),
  ...(Array.isArray(signatories) ? signatories : []).flatMap((signatory: unknown, at) =>
    ['person', 'name', 'organization'].every(name => member(signatory, name) === null)
      ? [wrong(['signatories', at], unsigned)]
      : [],
  ),
  ...(typeof signedOn === 'string' &&
  typeof to === 'string' &&
  isAfter(signedOn, to) &&
  !(typeof from === 'string' && isAfter(from, to))
    ? [wrong(['signedOn'], tooLate)]
    : []),
]

/** Whether a date, as exactly as it is known, lies behind the end of a period, which is not part of it. */
function isAfter(date: string, end: string): boolean {
  const [on, last] = [readPartialDate(date), readPartialDate(end)]
  return on !== null && last !== null && on.on >= asRangeEnd(last).on
}
