import { useEffect, useRef, useState } from 'react'

import { idOf, useScope } from '../page/scope.ts'
import { emptyFeed, type Entry, type Feed } from './feed.ts'
import { followFeed } from './follow-feed.ts'
import { saidOf } from './happened.ts'
import { ListPanel, Scrolling, type ListState } from './list-panel.tsx'
import { words } from './words.ts'
import { useClient, useToday, useWords } from '../page/hooks.ts'
import { Told } from '../page/told.tsx'
import { filled } from '../words.ts'
import { shortTimeOf } from '../../language/dates.ts'
import { typeNames } from '../../language/type-names.ts'

/** Follows the changes of a federation, or of all (null); of none yet where it is not known which (undefined). */
function useFeed(federation: string | null | undefined): Feed {
  const client = useClient()
  const { language: locale } = useWords()
  const [feed, setFeed] = useState(emptyFeed)
  useEffect(() => {
    if (federation === undefined) return
    const stop = followFeed(client, { federation, locale }, setFeed)
    return () => {
      stop()
      setFeed(emptyFeed)
    }
  }, [client, federation, locale])
  return feed
}

function Line({ entry, today }: { readonly entry: Entry; readonly today: string }) {
  const { language } = useWords()
  const said = words[language]
  const { typeName, name, at, kind } = entry
  return (
    <li className={kind === 'SNAPSHOT' ? 'before' : 'fresh'} data-kind={kind}>
      <div>
        <p className="kicker">
          {typeNames[language][typeName] ?? said.record} · {saidOf(entry, said)} ·{' '}
          <time dateTime={at}>{shortTimeOf(at, today, language)}</time>
        </p>
        {name && (
          <p className="what">
            <Told text={name.text} locale={name.locale} />
          </p>
        )}
      </div>
    </li>
  )
}

/** A pause after which what came is told to screen readers, all of it at once, in milliseconds. */
const pause = 1_000

/** Tells screen readers of changes, politely: one by its name, more by their number. */
function Announced({ feed: { entries, came } }: { readonly feed: Feed }) {
  const { language } = useWords()
  const said = words[language]
  const [text, setText] = useState('')
  const told = useRef(0)
  const [newest] = entries
  useEffect(() => {
    if (came < told.current) told.current = 0
    const count = came - told.current
    if (count === 0 || !newest) return
    const timer = setTimeout(() => {
      told.current = came
      const number = filled(said.newChanges[count === 1 ? 0 : 1], { count })
      const what = `${typeNames[language][newest.typeName] ?? said.record}, ${saidOf(newest, said)}`
      const next = count === 1 ? [number, what, newest.name?.text].filter(Boolean).join(': ') : number
      // The same words again would be no change of the region, and not be said.
      setText(before => (before === next ? `${next}\u00A0` : next))
    }, pause)
    return () => clearTimeout(timer)
  }, [came, newest, language, said])
  return (
    <p className="unseen" role="status">
      {text}
    </p>
  )
}

/** The latest changes, newest first. */
export function Changes() {
  const { language } = useWords()
  const said = words[language]
  const today = useToday()
  const whose = useScope()
  const feed = useFeed(idOf(whose))
  const { entries } = feed
  const { at, type, what, name } = said.columns
  return (
    <ListPanel
      area="changes"
      title={said.changes}
      state={whose === 'nobody' || whose === 'unread' ? whose : stateOf(feed)}
      nothing={said.noChanges}
      unread={said.unreadChanges}
      always={<Announced feed={feed} />}
      table={{
        name: said.changes,
        columns: [at, type, what, name],
        rows: () =>
          entries.map(entry => [
            entry.at,
            typeNames[language][entry.typeName] ?? said.record,
            saidOf(entry, said),
            entry.name?.text ?? '',
          ]),
      }}
    >
      <Scrolling label={said.changes}>
        {entries.map(entry => (
          <Line entry={entry} today={today} key={entry.key} />
        ))}
      </Scrolling>
    </ListPanel>
  )
}

function stateOf({ entries, isRead, isUnread }: Feed): ListState {
  if (entries.length > 0) return 'read'
  return isRead ? 'nothing' : isUnread ? 'unread' : 'reading'
}
