import { StrictMode, useEffect, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

import { Dashboard } from './dashboard.tsx'
import type { Client } from '../client/index.ts'
import { ClientContext } from '../client/use-live.ts'
import type { Language } from '../language/language.ts'
import { useAddress, ViewContext } from './view/use-view.ts'

function Addressed({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <ViewContext value={useAddress(language)}>{children}</ViewContext>
}

/** Calls back when all that is in it has begun. */
function Begun({ shown, children }: { readonly shown: () => void; readonly children: ReactNode }) {
  useEffect(shown, [shown])
  return children
}

/** Shows the page. */
export function show({
  root,
  client,
  language,
  shown,
}: {
  readonly root: HTMLElement
  readonly client: Client
  readonly language: Language
  /** Called when its components ask for themselves. */
  readonly shown: () => void
}): void {
  createRoot(root).render(
    <StrictMode>
      <ClientContext value={client}>
        <Addressed language={language}>
          <Begun shown={shown}>
            <Dashboard />
          </Begun>
        </Addressed>
      </ClientContext>
    </StrictMode>,
  )
}
