import { askAhead } from './ahead.ts'
import { createClient } from '../client/index.ts'
import { dayIn } from '../language/dates.ts'
import { readPage } from './view/read-page.ts'

const root = document.getElementById('dashboard')
if (root === null) throw new Error('The page has no place for the dashboard.')

// The server wrote the language into the page.
const language = document.documentElement.lang === 'en' ? 'en' : 'vi'
const { view } = readPage(language)
const client = createClient({
  url: '/graphql',
  headers: view.preview === null || view.preview === 'ended' ? {} : { 'amity-preview': view.preview },
  // A session that has ended takes nothing from a page that everybody may read: its cookie is dropped.
  refresh: async () => void (await fetch('/auth/sign-out', { method: 'POST' })),
})
const shown = askAhead(client, view, dayIn(new Date()))
// Not awaited here: what comes shares modules with this script, and would wait for its end.
void import('./show.tsx').then(({ show }) => show({ root, client, language, shown }))
