import { useId, useRef, type ReactNode, type RefObject } from 'react'

import { useScope } from './scope.ts'

/** What a panel shows, as rows of text: for those who take it away, and for those who cannot see the picture. */
export interface Table {
  /** What a file of it is called, without an ending. */
  readonly name: string
  readonly columns: readonly string[]
  /** Made when somebody takes them. */
  readonly rows: () => readonly (readonly string[])[]
}

/** A part of the page under a heading of its own. */
export function Panel({
  area,
  title,
  actions,
  isBusy = false,
  children,
}: {
  /** Its place on the page, and its class. */
  readonly area: string
  readonly title: ReactNode
  /** Controls beside the heading, made for the element that holds the panel. */
  readonly actions?: (element: RefObject<HTMLElement | null>) => ReactNode
  /** Whether what it shows is not yet that of the view. */
  readonly isBusy?: boolean
  readonly children: ReactNode
}) {
  const id = useId()
  const element = useRef<HTMLElement>(null)
  const scope = useScope()
  const isWaiting = isBusy && scope !== 'nobody' && scope !== 'unread'
  return (
    <section className={`panel ${area}`} aria-labelledby={id} aria-busy={isWaiting} ref={element}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        {actions && <div className="panel-actions">{actions(element)}</div>}
      </div>
      {children}
    </section>
  )
}
