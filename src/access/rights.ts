/** Roles in an organisation, each with what those before it may do, and more. */
export const roles = ['author', 'editor', 'publisher', 'administrator'] as const
export type Role = (typeof roles)[number]

/** What somebody may do in one organisation. */
export interface Standing {
  /** null: nothing but what the rest says. */
  readonly role: Role | null
  /** Languages into which they translate, whatever their role is. */
  readonly languages: readonly string[]
  /** Whether they may see personal data. */
  readonly seesPersonal: boolean
  /** Whether it reaches down to organisations below. */
  readonly isInherited: boolean
}

/** What a secret token is held to besides its roles; null is no bound. */
export interface Bounds {
  /** Content types. */
  readonly types: readonly string[] | null
  /** Actions of policies. */
  readonly actions: readonly string[] | null
}

/** Everything that somebody may do, as it was a moment ago. */
export interface Rights extends Bounds {
  /** Everything, everywhere: the platform's owners. */
  readonly everywhere: boolean
  /** Organisation's record id → standing there, its own or handed down to it. */
  readonly standings: ReadonlyMap<string, Standing>
  /** The organisations in which it was granted, those it was handed down to left out. */
  readonly granted: readonly string[]
  /** The one record whose draft may be read, of a preview token, as long as that organisation keeps it. */
  readonly preview: { readonly record: string; readonly keeper: string | null } | null
}

const bare: Rights = {
  everywhere: false,
  standings: new Map(),
  granted: [],
  types: null,
  actions: null,
  preview: null,
}

/** Those of a visitor: what is published. */
export const noRights: Rights = bare
export const allRights: Rights = { ...bare, everywhere: true }
/** Reads the draft of one record. */
export const previewOf = (record: string, keeper: string | null): Rights => ({
  ...bare,
  actions: ['read'],
  preview: { record, keeper },
})

/** Whether a token is held to some types or actions: such a one looks after nothing and nobody. */
export const isBounded = ({ types, actions }: Bounds): boolean => types !== null || actions !== null

/** Whether a role is at least another one. */
export const atLeast = (role: Role | null, least: Role): boolean =>
  role !== null && roles.indexOf(role) >= roles.indexOf(least)

const any = '*'

/** What was granted, one right a line, to be kept; what is handed down follows from it. */
export function rightsLines({ everywhere, standings, granted, types, actions }: Rights): readonly string[] {
  const places = granted.flatMap(id => {
    const standing = standings.get(id)
    if (standing === undefined) return []
    const { role, languages, seesPersonal, isInherited } = standing
    return [
      ...roles.filter(least => atLeast(role, least)),
      ...languages.map(language => `language ${language}`),
      ...(seesPersonal ? ['personal'] : []),
      ...(isInherited ? ['inherited'] : []),
    ].map(held => `${id} ${held}`)
  })
  const bounds = [
    ...(types ?? [any]).map(type => `type ${type}`),
    ...(actions ?? [any]).map(action => `action ${action}`),
  ]
  return [...(everywhere ? ['everywhere'] : places), ...bounds]
}

/** Whether somebody still has all that they had when the lines were kept. */
export function stillHolds(rights: Rights, kept: readonly string[]): boolean {
  const held = new Set(rightsLines(rights))
  return kept.every(line => {
    if (held.has(line)) return true
    const [kind = ''] = line.split(' ')
    if (kind === 'type' || kind === 'action') return held.has(`${kind} ${any}`)
    return held.has('everywhere')
  })
}
