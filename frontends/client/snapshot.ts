import type { Values } from './document.ts'

/** Whether a document of changes asks for a snapshot, by a literal, a variable or the default of one. */
export function asksForSnapshot(text: string | null, variables: Values): boolean {
  if (text === null) return variables['snapshot'] === true
  const [, value = 'false', name] = /\bsnapshot:\s*(true|\$(\w+))/.exec(text) ?? []
  if (name === undefined) return value === 'true'
  const given = variables[name]
  return given === undefined ? new RegExp(`\\$${name}\\s*:\\s*Boolean!?\\s*=\\s*true`).test(text) : given === true
}
