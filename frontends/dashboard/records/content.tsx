import { Dialog } from '@base-ui/react/dialog'
import type { ReactNode, RefObject } from 'react'

import { fileOf } from './file.ts'
import { useRecords } from './follow-records.ts'
import { RecordsTable } from './table.tsx'
import { TargetRecords } from './target-records.tsx'
import { TooMany } from './too-many.tsx'
import { words } from './words.ts'
import { CsvAction } from '../export/export-actions.tsx'
import { ofKind } from '../amounts/amounts.ts'
import { useShownAid } from '../figures/follow-aid.ts'
import { kinds } from '../amounts/kinds.ts'
import { words as figureWords } from '../figures/words.ts'
import { ConnectionState } from '../page/connection-state.tsx'
import { useConnection, useWords } from '../page/hooks.ts'
import { federationOf, useScope } from '../page/scope.ts'
import { Told } from '../page/told.tsx'
import { ViewLink } from '../view/link.tsx'
import type { Opened } from '../view/opened.ts'
import { saidPeriod } from '../view/period.ts'
import { useView } from '../view/use-view.ts'
import { filled } from '../words.ts'

/** The kinds, to switch between. */
function Kinds() {
  const { language } = useWords()
  const { kind: shown } = useShownAid()
  const names = figureWords[language].kinds
  return (
    <nav className="record-kinds" aria-label={words[language].kinds}>
      {kinds.map(kind => (
        <ViewLink change={{ kind }} isCurrent={kind === shown} key={kind}>
          {names[kind]}
        </ViewLink>
      ))}
    </nav>
  )
}

/** The connection, where what is shown may not be true now. */
function Doubt() {
  const { state } = useConnection()
  return state === 'stale' || state === 'ended' ? <ConnectionState /> : null
}

/** The opened figure in its dialog: what it is, and the records behind it. */
export function Content({
  opened,
  heading,
}: {
  readonly opened: Opened
  readonly heading: RefObject<HTMLHeadingElement | null>
}) {
  const { language, said: page } = useWords()
  const { view } = useView()
  const { kind } = useShownAid()
  const { state, name, period, rows, target } = useRecords(opened)
  const said = words[language]
  const names = figureWords[language]
  const kindName = names.kinds[kind]
  const time = saidPeriod(period, language) ?? names.allTime
  const federation = federationOf(useScope())
  const parts: readonly ReactNode[] = [
    kindName,
    ...(name ? [<Told text={name.name} locale={name.locale} key="name" />] : []),
    time,
  ]
  const title = [kindName, name?.name, time].filter(part => part !== undefined).join(' · ')
  const some = rows.filter(({ amounts }) => ofKind(amounts, kind).length > 0).length
  const saidCount = some === rows.length ? said.count[rows.length === 1 ? 0 : 1] : said.countOfKind
  const count = filled(saidCount, { count: rows.length, some, kind: kindName })
  const none = filled(said.none, { title })
  const screens: Readonly<Record<typeof state, string>> = {
    reading: page.reading,
    unread: page.unread,
    'too many': said.tooMany,
    unknown: said.unknown,
    read: rows.length === 0 ? none : count,
  }
  return (
    <>
      <div className="dialog-head">
        <Dialog.Title ref={heading} tabIndex={-1}>
          {state === 'unknown' ? kindName : parts.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]))}
        </Dialog.Title>
        {rows.length > 0 && !view.wall && <CsvAction table={fileOf(rows, title, language)} />}
        <Dialog.Close className="dialog-close" aria-label={said.close}>
          <span aria-hidden="true">×</span>
        </Dialog.Close>
      </div>
      {federation && view.opened?.of !== 'federation' && (
        <p className="note">
          <Told text={federation.name} locale={federation.locale} />
        </p>
      )}
      <Doubt />
      <p className={state === 'read' && rows.length > 0 ? 'count' : 'unseen'} role="status">
        {screens[state]}
      </p>
      {state === 'too many' ? (
        <TooMany period={period} />
      ) : (
        (state !== 'read' || rows.length === 0) && <p className="calm">{screens[state]}</p>
      )}
      {state === 'unknown' && (
        <p>
          <ViewLink change={{ opened: null }}>{said.back}</ViewLink>
        </p>
      )}
      {rows.length > 0 && (
        <>
          <Kinds />
          {some === 0 && <p className="calm">{filled(said.noneOfKind, { kind: kindName })}</p>}
          {target ? (
            <TargetRecords target={target} rows={rows} period={period} />
          ) : (
            <RecordsTable rows={rows} period={period} />
          )}
        </>
      )}
    </>
  )
}
