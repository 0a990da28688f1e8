import { useMemo } from 'react'

import { federationNamed } from '../documents/scope.ts'
import { codeOf } from '../../client/failure.ts'
import { useLive } from '../../client/use-live.ts'
import { localeOfField } from './locale.ts'
import { federationAsked } from '../view/asked-federation.ts'
import { useView } from '../view/use-view.ts'

/** A federation, and those whose days it keeps. */
export interface Federation {
  readonly id: string
  readonly name: string
  /** The language of its name; null where that is not known. */
  readonly locale: string | null
  /** Ids of the federation and of its associations. */
  readonly organizations: string[]
  /** Ids of the countries with which its associations keep friendship. */
  readonly countries: string[]
}

/** Whose the page is: of nobody where the address names no federation; null while that is read. */
export type Scope = Federation | 'all' | 'nobody' | 'unread' | null

/** Follows the federation of the view. */
export function useScope(): Scope {
  const { view } = useView()
  const { federation } = view
  const asked = federationAsked(view)
  const { data, errors } = useLive(asked && federationNamed, asked ?? { locale: view.language })
  const isNone = asked === null
  return useMemo(() => {
    if (federation === null) return 'all'
    if (isNone) return 'nobody'
    if (errors !== null) return codeOf(errors) === 'BAD_USER_INPUT' ? 'nobody' : 'unread'
    if (data === null) return null
    if (data.federation === null) return 'nobody'
    const { id, name, associations } = data.federation
    return {
      id,
      name,
      locale: localeOfField(data.federation, 'name'),
      organizations: [id, ...associations.nodes.map(association => association.id)],
      countries: [...new Set(associations.nodes.flatMap(({ country }) => country?.id ?? []))],
    }
  }, [federation, isNone, data, errors])
}

/** The federation itself, where there is one. */
export const federationOf = (scope: Scope): Federation | null =>
  scope === null || typeof scope === 'string' ? null : scope

/** The id of the federation; null of all; undefined where there is nothing to ask for. */
export const idOf = (scope: Scope): string | null | undefined => (scope === 'all' ? null : federationOf(scope)?.id)
