import { useEffect } from 'react'

import { rights } from '../documents/rights.ts'
import { useConnection, useWords } from '../page/hooks.ts'
import { useLive } from '../../client/use-live.ts'
import { useView } from '../view/use-view.ts'

/** Tells the document what the page is: its title and language, and how it looks. */
export function useDocument(): void {
  const { said, language } = useWords()
  const { wall, theme } = useView().view
  useEffect(() => {
    const { documentElement: page } = document
    document.title = `${said.title} · Amity`
    page.lang = language
    page.toggleAttribute('data-wall', wall)
    if (theme === null) page.removeAttribute('data-theme')
    else page.dataset['theme'] = theme
  }, [said, language, wall, theme])
}

/** Leaves a preview when the right to it is lost: what only a right showed goes with the right. */
export function usePreviewsEnd(): void {
  const { view, to } = useView()
  const { state } = useConnection()
  const isPreview = view.preview === 'true'
  const { data } = useLive(isPreview ? rights : null)
  const isRefused = state === 'ended' || data?.viewer.mayWrite === false
  useEffect(() => {
    if (isPreview && isRefused) location.replace(to({ preview: 'ended' }))
  }, [isPreview, isRefused, to])
}
