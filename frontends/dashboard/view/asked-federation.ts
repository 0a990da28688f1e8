import type { View } from './view.ts'

const id = /^Federation_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const slug = /^[\p{Ll}\p{N}][\p{Ll}\p{N}-]{0,199}$/u

/** How the federation of an address is asked for; null where it names none, or what can be none. */
export function federationAsked({ federation, language }: Pick<View, 'federation' | 'language'>) {
  if (federation === null) return null
  const given = id.test(federation) ? { id: federation } : slug.test(federation) ? { slug: federation } : null
  return given && { ...given, locale: language }
}
