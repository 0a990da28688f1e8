import type { ReactNode } from 'react'

import { useConnection, useWords } from './hooks.ts'
import { useScope } from './scope.ts'

/** What stands where nothing else can: that something is read, cannot be read, or is not there. */
export function Calm({
  isRead,
  isUnread = false,
  children,
}: {
  readonly isRead: boolean
  /** Whether it was answered with errors. */
  readonly isUnread?: boolean
  /** What is said when it was read and nothing was found. */
  readonly children: ReactNode
}) {
  const { said } = useWords()
  const { state } = useConnection()
  const scope = useScope()
  const waiting = isUnread || scope === 'unread' || state === 'ended' ? said.unread : said.reading
  return <p className="calm">{isRead ? children : scope === 'nobody' ? said.noFederation : waiting}</p>
}
