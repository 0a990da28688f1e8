import type { MouseEvent, ReactNode } from 'react'

import { useView } from './use-view.ts'
import type { View } from './view.ts'

/** Whether a click means this page, not a new tab or window. */
const isHere = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/** Leads to the same view with some of it another: a link that can be copied, opened beside and gone back from. */
export function ViewLink({
  change,
  children,
  className,
  lang,
  isCurrent = false,
  label,
}: {
  readonly change: Partial<View>
  readonly children: ReactNode
  readonly className?: string
  readonly lang?: string
  readonly isCurrent?: boolean
  /** What screen readers say instead of what is seen. */
  readonly label?: string
}) {
  const { to, go } = useView()
  return (
    <a
      href={to(change)}
      className={className}
      lang={lang}
      hrefLang={lang}
      aria-label={label}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={event => {
        if (!isHere(event)) return
        event.preventDefault()
        go(change)
      }}
    >
      {children}
    </a>
  )
}
