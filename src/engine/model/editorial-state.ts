/** Where a record stands on its way to the public: name in the graph → description. Stored in lower case. */
export const editorialStates = {
  DRAFT: 'Being worked on; also a change of what is public.',
  IN_REVIEW: 'Somebody was asked to look at it.',
  SCHEDULED: 'Goes public at an instant that is set.',
  PUBLISHED: 'Public, without a change that waits.',
  ARCHIVED: 'Put away: out of the public and of the lists of editors.',
  WITHDRAWN: 'Taken back with a reason that stays public.',
} as const

/** An editorial state as it is stored. */
export type EditorialState = Lowercase<keyof typeof editorialStates>

/** States of working states that will not go public as things are: only who asks for them sees them. */
export const putAway: readonly EditorialState[] = ['archived', 'withdrawn']
