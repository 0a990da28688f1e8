import { atLeast, isBounded } from '../access/rights.ts'
import type { Viewer } from '../access/viewer.ts'
import { readGlobalId, type RecordId } from '../kernel/ids.ts'
import type { Problem } from '../kernel/problem.ts'
import type { Model } from '../engine/model/model.ts'

/** Whether the viewer looks after an organisation: its roles, tokens and audit. Bounded tokens look after nothing. */
export const administers = ({ rights }: Viewer, organizationId: string): boolean =>
  !isBounded(rights) &&
  (rights.everywhere || atLeast(rights.standings.get(organizationId)?.role ?? null, 'administrator'))

/** The organisations that the viewer looks after; null: all of them. */
export const administered = (viewer: Viewer): readonly string[] | null =>
  viewer.rights.everywhere && administers(viewer, '')
    ? null
    : [...viewer.rights.standings.keys()].filter(id => administers(viewer, id))

/** Reads the id of an organisation that keeps records; null for any other. */
export function readOrganization(
  model: Model,
  id: string,
): { readonly typeName: string; readonly id: RecordId } | null {
  const read = readGlobalId(id)
  return read && model.types.get(read.typeName)?.policy.itself === true ? read : null
}

const notAllowed = (path: Problem['path']): Problem => ({
  code: 'NOT_ALLOWED',
  path,
  message: 'You do not look after this organisation.',
  messageVi: 'Bạn không quản trị tổ chức này.',
  advice: 'Ask one of its administrators, or an owner of the platform.',
})
const wrong = (path: Problem['path'], message: string, messageVi: string, advice: string): Problem => ({
  code: 'VALIDATION',
  path,
  message,
  messageVi,
  advice,
})
const noHolder = (path: Problem['path']): Problem => ({
  code: 'NOT_FOUND',
  path,
  message: 'There is no such user or token in the organisations that you look after.',
  messageVi: 'Không có người dùng hoặc mã truy cập này trong các tổ chức do bạn quản trị.',
  advice: 'Invite people by their e-mail address; look at roleGrants and accessTokens for ids.',
})

const more = (path: Problem['path']): Problem => ({
  ...notAllowed(path),
  message: 'Nobody hands out more than they hold in this organisation.',
  messageVi: 'Không ai được cấp quyền vượt quá quyền của mình trong tổ chức này.',
  advice: 'Leave this out, or ask somebody who holds it.',
})

/** Problems that administrators meet. */
export const problems = { more, notAllowed, wrong, noHolder }
