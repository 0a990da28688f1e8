import { useEffect, useRef, useState } from 'react'

import { emptyFeed, type Entry, type Feed } from './feed.ts'
import { followFeed } from './follow-feed.ts'
import { useClient, useToday, useWords } from './page.ts'
import { filled, saidOf } from './words.ts'
import { shortTimeOf } from '../language/dates.ts'
import { typeNames } from '../language/type-names.ts'

function useFeed(): Feed {
  const client = useClient()
  const { language } = useWords()
  const [feed, setFeed] = useState(emptyFeed)
  useEffect(() => followFeed(client, language, setFeed), [client, language])
  return feed
}

function Line({ entry, today }: { readonly entry: Entry; readonly today: string }) {
  const { language, said } = useWords()
  const { typeName, name, at, kind } = entry
  const isForeign = name !== null && name.locale !== null && name.locale !== language
  return (
    <li className={kind === 'SNAPSHOT' ? 'before' : 'fresh'} data-kind={kind}>
      <p className="kicker">
        {typeNames[language][typeName] ?? said.record} · {saidOf(entry, said)} ·{' '}
        <time dateTime={at}>{shortTimeOf(at, today, language)}</time>
      </p>
      {name && <p lang={isForeign ? (name.locale ?? undefined) : undefined}>{name.text}</p>}
    </li>
  )
}

/** A pause after which what came is told to screen readers, all of it at once, in milliseconds. */
const pause = 1_000

/** Tells screen readers of changes, politely: one by its name, more by their number. */
function Announced({ feed: { entries, came } }: { readonly feed: Feed }) {
  const { language, said } = useWords()
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
      setText(count === 1 ? [number, what, newest.name?.text].filter(Boolean).join(': ') : number)
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
  const { said } = useWords()
  const today = useToday()
  const feed = useFeed()
  const { entries, isRead } = feed
  return (
    <section className="changes" aria-labelledby="changes">
      <h2 id="changes">{said.changes}</h2>
      <Announced feed={feed} />
      {entries.length === 0 && <p className="calm">{isRead ? said.noChanges : said.reading}</p>}
      {entries.length > 0 && (
        <ol>
          {entries.map(entry => (
            <Line entry={entry} today={today} key={entry.key} />
          ))}
        </ol>
      )}
    </section>
  )
}
