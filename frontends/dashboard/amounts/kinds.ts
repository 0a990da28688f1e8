/** The kinds of amounts, in the order in which they are shown. They are never added together. */
export const kinds = ['commitments', 'disbursements', 'inKind', 'unstated'] as const
export type Kind = (typeof kinds)[number]
