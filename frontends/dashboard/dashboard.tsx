import { useEffect } from 'react'

import { Aid } from './aid.tsx'
import { Changes } from './changes.tsx'
import { ConnectionState } from './connection-state.tsx'
import { useWords } from './page.ts'
import { words } from './words.ts'
import { otherLanguage } from '../language/language.ts'

/** The whole page. */
export function Dashboard() {
  const { language, said } = useWords()
  const other = otherLanguage[language]
  useEffect(() => {
    document.title = `${said.title} · Amity`
  }, [said])
  return (
    <>
      <header>
        <div className="width">
          <h1>{said.title}</h1>
          <ConnectionState />
          <a href={`?lang=${other}`} hrefLang={other} lang={other}>
            {words[other].language}
          </a>
        </div>
      </header>
      <main className="width">
        <Aid />
        <Changes />
      </main>
      <footer className="width">
        <p>{said.hours}</p>
      </footer>
    </>
  )
}
