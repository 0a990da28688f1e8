import type { ReactNode } from 'react'

const Icon = ({ children }: { readonly children: ReactNode }) => (
  <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" className="icon">
    {children}
  </svg>
)

/** Rows and columns. */
export const TableIcon = () => (
  <Icon>
    <path d="M3 4h14v12H3zM3 8h14M3 12h14M8 8v8" />
  </Icon>
)

/** A picture in its frame. */
export const PictureIcon = () => (
  <Icon>
    <path d="M3 4h14v12H3zM3 14l4-4 3 3 3-4 4 5" />
    <circle cx="7.5" cy="7.5" r="1.2" />
  </Icon>
)
