import { GraphQLError, parse } from 'graphql'

import { anonymous } from '../../access/viewer.ts'
import type { Commit } from '../../changes/commit.ts'
import type { ReadModel } from '../../engine/read/read-model.ts'
import { openSubscription } from '../../engine/read/subscribe.ts'
import { changesOf } from '../live/changed.ts'
import { imagesOf } from '../live/commit-images.ts'
import { filterOf } from '../live/filter.ts'
import type { Change } from '../live/frames.ts'

/** What a webhook listens to. */
export interface Listening {
  readonly locale: string
  readonly filter: object | null
}

const document = parse(
  'subscription ($where: ChangesWhere, $locale: Locale) { changes(where: $where, locale: $locale) { __typename } }',
)

/**
 * Subscribes to `changes` as a visitor would, with the same judgement of the filter: what is not public reaches no webhook.
 * @returns what tells of a commit
 * @throws GraphQLError for a filter that means nothing
 */
export async function subscriber(
  reads: ReadModel,
  { locale, filter }: Listening,
): Promise<(commit: Commit) => Promise<readonly Change[]>> {
  const variables = { locale, ...(filter === null ? {} : { where: filter }) }
  const opened = await openSubscription(reads, { document, variables, viewer: anonymous, requestId: 'webhook' })
  if (!('read' in opened)) throw opened.errors?.[0] ?? new GraphQLError('This subscription cannot begin.')
  const asking = { viewer: anonymous, isPreview: false, filter: filterOf(opened) }
  return commit => changesOf(reads.model, imagesOf(reads.database.query, commit), asking)
}
