import { useEffect, useState, type ComponentType } from 'react'

import { afterFigures } from '../page/after-figures.ts'
import { useWords } from '../page/hooks.ts'
import { words } from './words.ts'
import { ViewLink } from '../view/link.tsx'
import { useView } from '../view/use-view.ts'

/** The code of the dialog, which comes once a figure is opened: the first view does not need it. */
function useDialog(isOpened: boolean): ComponentType | 'reading' | 'unread' {
  const [dialog, setDialog] = useState<{ readonly code: ComponentType | 'reading' | 'unread' }>({ code: 'reading' })
  useEffect(() => {
    if (!isOpened || typeof dialog.code === 'function') return
    let isWanted = true
    import('./dialog.tsx').then(
      ({ RecordsDialog }) => isWanted && setDialog({ code: RecordsDialog }),
      // A bad line, or a server that has another version by now.
      () => isWanted && setDialog({ code: 'unread' }),
    )
    return () => {
      isWanted = false
    }
  }, [isOpened, dialog.code])
  return dialog.code
}

/** The records behind the figure that the view opens. */
export function Records() {
  const { view } = useView()
  const { said, language } = useWords()
  const isOpened = view.opened !== null
  // It comes after the figures, unasked: a figure may be opened in a tunnel.
  useEffect(() => void afterFigures(() => import('./dialog.tsx')).catch(() => {}), [])
  const Code = useDialog(isOpened)
  if (typeof Code === 'function') return <Code />
  if (!isOpened || Code === 'reading') return null
  return (
    <p className="dialog-missing" role="alert">
      {said.notLoaded}{' '}
      <button type="button" className="quiet" onClick={() => location.reload()}>
        {said.reload}
      </button>{' '}
      <ViewLink className="quiet" change={{ opened: null }}>
        {words[language].close}
      </ViewLink>
    </p>
  )
}
