/** `memberAssociations` → `member_associations`: names of the graph in SQL. */
export const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (c, at: number) => (at === 0 ? c : `_${c}`).toLowerCase())
/** `transactionYear` → `TRANSACTION_YEAR`: names of fields as enum values. */
export const constant = (name: string): string => snake(name).toUpperCase()
/** `MemberAssociation` → `memberAssociation`. */
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
/** `memberAssociation` → `MemberAssociation`. */
export const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** A name with its article, as sentences in English need it. */
export const oneOf = (name: string): string => `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`
