import { Kind, valueFromASTUntyped } from 'graphql'

import type { Reshaped } from './reshape.ts'

/** Variables with which the lists of a document show no more records than so many. */
export function limitedVariables(
  { lists, operation }: Reshaped,
  variables: Readonly<Record<string, unknown>>,
  most: number,
): Record<string, unknown> {
  const out = { ...variables }
  for (const { node } of lists)
    for (const { name, value } of node.arguments ?? []) {
      if (!['first', 'last'].includes(name.value) || value.kind !== Kind.VARIABLE) continue
      const variable = value.name.value
      const declared = operation.variableDefinitions?.find(one => one.variable.name.value === variable)
      const usual: unknown = declared?.defaultValue && valueFromASTUntyped(declared.defaultValue)
      const asked = Object.hasOwn(out, variable) ? out[variable] : usual
      if (typeof asked === 'number' && asked > most) out[variable] = most
    }
  return out
}
