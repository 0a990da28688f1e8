import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { Dashboard } from './dashboard.tsx'
import { LanguageContext } from './page.ts'
import { createClient } from '../client/index.ts'
import { ClientContext } from '../client/use-live.ts'

const root = document.getElementById('dashboard')
if (root === null) throw new Error('The page has no place for the dashboard.')

const client = createClient({
  url: '/graphql',
  // A session that has ended takes nothing from a page that everybody may read: its cookie is dropped.
  refresh: async () => void (await fetch('/auth/sign-out', { method: 'POST' })),
})

// The server wrote the language into the page.
createRoot(root).render(
  <StrictMode>
    <LanguageContext.Provider value={document.documentElement.lang === 'en' ? 'en' : 'vi'}>
      <ClientContext.Provider value={client}>
        <Dashboard />
      </ClientContext.Provider>
    </LanguageContext.Provider>
  </StrictMode>,
)
