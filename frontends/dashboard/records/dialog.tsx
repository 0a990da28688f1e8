import { Dialog } from '@base-ui/react/dialog'
import { useLayoutEffect, useRef, type RefObject } from 'react'

import { Content } from './content.tsx'
import { useView } from '../view/use-view.ts'

/** What had the focus when a figure was opened. */
function useOpener(isOpened: boolean): RefObject<Element | null> {
  const opener = useRef<Element | null>(null)
  useLayoutEffect(() => {
    if (isOpened) opener.current = document.activeElement
  }, [isOpened])
  return opener
}

/** The dialog of an opened figure. It is there as long as the address names one. */
export function RecordsDialog() {
  const { view, go } = useView()
  const heading = useRef<HTMLHeadingElement>(null)
  const opener = useOpener(view.opened !== null)
  return (
    <Dialog.Root
      open={view.opened !== null}
      onOpenChange={isOpen => isOpen || go({ opened: null })}
      // Marks of charts are no elements of HTML: the dialog would leave the focus nowhere.
      onOpenChangeComplete={isOpen => isOpen || (opener.current instanceof SVGElement && opener.current.focus())}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog" initialFocus={heading}>
          {view.opened && <Content opened={view.opened} heading={heading} />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
