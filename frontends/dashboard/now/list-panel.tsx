import type { ReactNode } from 'react'

import { words } from './words.ts'
import type { Scope } from '../page/scope.ts'
import { ExportActions } from '../export/export-actions.tsx'
import { useConnection, useWords } from '../page/hooks.ts'
import { Panel, type Table } from '../page/panel.tsx'
import type { LiveResult } from '../../client/live.ts'

/** How a list stands: what there is of it, if anything. */
export type ListState = 'reading' | 'unread' | 'nobody' | 'nothing' | 'read'

/** How the answer to a query stands that is asked once it is known whose. */
export function stateOf(
  whose: Scope,
  { data, errors }: Pick<LiveResult<unknown>, 'data' | 'errors'>,
  count: number,
): ListState {
  if (whose === 'nobody' || whose === 'unread') return whose
  if (data === null) return errors === null ? 'reading' : 'unread'
  return count === 0 ? 'nothing' : 'read'
}

/** A panel with a list in it, or what is the case instead. */
export function ListPanel({
  area,
  title,
  state: known,
  nothing,
  unread,
  always,
  table,
  children,
}: {
  readonly area: string
  readonly title: string
  readonly state: ListState
  /** What is said where there is nothing. */
  readonly nothing: string
  /** What is said where it could not be read, if that is more than that. */
  readonly unread?: string
  /** What stands in it however the list stands. */
  readonly always?: ReactNode
  readonly table: Table
  readonly children: ReactNode
}) {
  const { language } = useWords()
  const said = words[language]
  const connection = useConnection()
  // Nothing is read any more where the connection has ended.
  const state = known === 'reading' && connection.state === 'ended' ? 'unread' : known
  const calm = { reading: said.reading, unread: unread ?? said.unread, nothing, nobody: said.unknownFederation }
  return (
    <Panel
      area={area}
      title={title}
      isBusy={state === 'reading'}
      actions={of => state === 'read' && <ExportActions of={of} table={table} />}
    >
      {always}
      {state === 'read' ? children : <p className="calm">{calm[state]}</p>}
    </Panel>
  )
}

/** A list that scrolls inside its panel, also by the keyboard. */
export function Scrolling({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="scroll" role="group" aria-label={label} tabIndex={0}>
      <ol>{children}</ol>
    </div>
  )
}

/** A word that stands out behind a text. */
export function Mark({ className = '', children }: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <>
      {' '}
      <b className={`mark ${className}`}>{children}</b>
    </>
  )
}
