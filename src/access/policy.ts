import { atLeast, isBounded, type Rights, type Role } from './rights.ts'
import type { Viewer } from './viewer.ts'

/** What is done with records of a content type; `read` is reading drafts, for what is published is public. */
export const actions = ['read', 'create', 'edit', 'publish', 'delete'] as const
export type Action = (typeof actions)[number]

/** The least role in the organisation that keeps a record; `owner`: none there is enough, the platform's owners alone. */
export type Least = Role | 'owner'

/** What a content type asks of those who work with its records. Each type states one; there is none by default. */
export interface Policy extends Readonly<Record<Action, Least>> {
  /** Whether its records stand for themselves: those with a role in an organisation work on its own record too. */
  readonly itself: boolean
}

/** Records that an organisation keeps. Authors edit those that they made, editors all. */
export const kept: Policy = {
  read: 'author',
  create: 'author',
  edit: 'author',
  publish: 'publisher',
  delete: 'publisher',
  itself: false,
}
/** The frame in which an organisation publishes. */
export const frame: Policy = { ...kept, create: 'administrator', edit: 'editor', delete: 'administrator' }
/** Organisations: made and deleted by those who stand above them. */
export const body: Policy = { ...frame, itself: true }
/** What everyone shares: countries, areas, rates. */
export const shared: Policy = {
  read: 'owner',
  create: 'owner',
  edit: 'owner',
  publish: 'owner',
  delete: 'owner',
  itself: false,
}

/** The part of a content type that rights are judged by. */
export interface Governed {
  readonly name: string
  readonly policy: Policy
}

/** A record as rights see it. */
export interface Kept {
  readonly id: string
  /** The organisation that keeps it; null: the platform. */
  readonly keeper: string | null
  /** Who made it, as `Viewer.actorId`. */
  readonly madeBy: string | null
}

const unbounded = ({ types, actions: some }: Rights, type: Governed, action: Action): boolean =>
  (types === null || types.includes(type.name)) && (some === null || some.includes(action))

/** The roles in the organisations that keep the record. */
function rolesFor({ standings }: Rights, { policy }: Governed, { id, keeper }: Kept): readonly (Role | null)[] {
  const places = [keeper, ...(policy.itself ? [id] : [])]
  return places.flatMap(place => (place === null ? [] : [standings.get(place)?.role ?? null]))
}

/** Whether it is the record of a preview token, kept where it was when the token was made. */
const previews = ({ preview }: Rights, { policy }: Governed, { id, keeper }: Kept): boolean =>
  preview !== null && preview.record === id && (keeper === preview.keeper || (policy.itself && id === preview.keeper))

/** Whether the viewer may do something with a record, as it stands or as it is to be made. */
export function may({ rights, actorId }: Viewer, action: Action, type: Governed, record: Kept): boolean {
  if (!unbounded(rights, type, action)) return false
  if (rights.everywhere) return true
  const least = type.policy[action]
  if (action === 'read' && previews(rights, type, record)) return true
  if (least === 'owner') return false
  const held = rolesFor(rights, type, record)
  if (action === 'edit' && record.madeBy !== actorId) return held.some(role => atLeast(role, 'editor'))
  return held.some(role => atLeast(role, least))
}

/** Languages into which the viewer translates a record of which it may edit nothing else. */
export function translates({ rights }: Viewer, type: Governed, { keeper }: Kept): readonly string[] {
  if (keeper === null || !unbounded(rights, type, 'edit')) return []
  return rights.standings.get(keeper)?.languages ?? []
}

/** Whether the viewer may do something with records of the type at all, in whatever organisation. */
export const mayWrite = ({ rights }: Viewer): boolean =>
  rights.everywhere ||
  [...rights.standings.values()].some(({ role, languages }) => role !== null || languages.length > 0)

/** Whether the viewer may read drafts, some or all. */
export const mayPreview = (viewer: Viewer): boolean => mayWrite(viewer) || viewer.rights.preview !== null

/** Which drafts of a type the viewer reads: all, those of some organisations, that of one record, or none. */
export type Drafts = 'all' | 'some' | 'one' | 'none'

export function draftsFor({ rights }: Viewer, type: Governed): Drafts {
  if (!unbounded(rights, type, 'read')) return 'none'
  if (rights.everywhere) return 'all'
  if (rights.preview !== null) return 'one'
  return type.policy.read === 'owner' ? 'none' : 'some'
}

/** Where the viewer publishes records of a type: everywhere, in some organisations, nowhere. */
export function publishesFor({ rights }: Viewer, type: Governed): 'all' | 'some' | 'none' {
  if (!unbounded(rights, type, 'publish')) return 'none'
  if (rights.everywhere) return 'all'
  return type.policy.publish === 'owner' ? 'none' : 'some'
}

/** The organisations whose records of a type the viewer publishes, where it publishes some. */
export function publishKeepers(viewer: Viewer, type: Governed): readonly string[] {
  const least = type.policy.publish
  if (publishesFor(viewer, type) !== 'some' || least === 'owner') return []
  return [...viewer.rights.standings].flatMap(([id, { role }]) => (atLeast(role, least) ? [id] : []))
}

/** Whether the viewer may write remarks on a record: whoever reads its draft and is not held to reading. */
export const mayRemark = (viewer: Viewer, type: Governed, record: Kept): boolean =>
  viewer.rights.actions?.every(action => action === 'read') !== true &&
  (may(viewer, 'read', type, record) || translates(viewer, type, record).length > 0)

/** Whose personal data the viewer sees: everyone's, that of what some organisations keep, nobody's. */
export const personalFor = ({ rights }: Viewer): 'all' | 'some' | 'none' =>
  isBounded(rights)
    ? 'none'
    : rights.everywhere
      ? 'all'
      : [...rights.standings.values()].some(standing => standing.seesPersonal)
        ? 'some'
        : 'none'

/** The organisations whose personal data the viewer sees, where it sees some. */
export const personalKeepers = ({ rights }: Viewer): readonly string[] =>
  [...rights.standings].flatMap(([id, { seesPersonal }]) => (seesPersonal ? [id] : []))

/** Whether the viewer sees the personal data of a record. */
export const seesPersonal = (viewer: Viewer, keeper: string | null): boolean =>
  personalFor(viewer) === 'all' ||
  (personalFor(viewer) === 'some' && keeper !== null && personalKeepers(viewer).includes(keeper))

/** Equal for viewers whose statements are equal, whatever the values in them are. */
export const rightsKey = (viewer: Viewer): string => {
  const { everywhere, preview, types, actions: some } = viewer.rights
  return [personalFor(viewer), everywhere, preview !== null, types, some].map(String).join('|')
}

/** The organisations whose drafts of a type the viewer reads, where it reads some. */
export function draftKeepers(viewer: Viewer, type: Governed): readonly string[] {
  const { rights } = viewer
  if (draftsFor(viewer, type) !== 'some') return []
  const least = type.policy.read
  if (least === 'owner') return []
  return [...rights.standings].flatMap(([id, { role, languages }]) =>
    atLeast(role, least) || languages.length > 0 ? [id] : [],
  )
}
