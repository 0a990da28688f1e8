import type { FastifyRequest } from 'fastify'

import { ownOrigin } from '../own-origin.ts'
import { isObject, type JsonObject } from './json-value.ts'
import { badVariables, noHost, unknownLanguage, type Refusal } from './refusals.ts'
import type { Syndication } from './syndication.ts'

/** What the address of a feed or calendar asks for besides its name. */
export interface Asked {
  /** null: the one that the saved query speaks. */
  readonly language: string | null
  readonly variables: JsonObject
  /** Origin of this server as the reader knows it. */
  readonly base: string
  /** The address itself, without the key of whoever reads. */
  readonly self: string
}

/** A parameter that was given once; null where it was not, '' where it was given again. */
export function parameter({ query }: FastifyRequest, name: string): string | null {
  const value = isObject(query) ? query[name] : undefined
  return value === undefined ? null : typeof value === 'string' ? value : ''
}

export function readAsked(request: FastifyRequest, { model, publicUrl }: Syndication): Asked | Refusal {
  const language = parameter(request, 'lang')
  if (language !== null && !model.locales.includes(language)) return unknownLanguage(model.locales)
  const variables = objectIn(parameter(request, 'variables') ?? '{}')
  if (variables === null) return badVariables()
  const base = ownOrigin(request, publicUrl)
  if (base === null) return noHost()
  const self = new URL(request.url, base)
  self.searchParams.delete('key')
  return { language, variables, base, self: self.href }
}

function objectIn(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}
