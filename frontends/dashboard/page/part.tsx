import { Component, Suspense, type ReactNode } from 'react'

import { useWords } from './hooks.ts'

function Missing() {
  const { said } = useWords()
  return (
    <p className="calm" role="alert">
      {said.notLoaded}{' '}
      <button type="button" className="quiet" onClick={() => location.reload()}>
        {said.reload}
      </button>
    </p>
  )
}

/** React knows of failures in components of this form alone. */
class Boundary extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true }
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Missing /> : this.props.children
  }
}

/**
 * A part of the page whose code comes later. Where it does not come, over a bad line or from a server that has another
 * version by now, the rest of the page stands.
 */
export function Part({ waiting, children }: { readonly waiting: ReactNode; readonly children: ReactNode }) {
  return (
    <Boundary>
      <Suspense fallback={waiting}>{children}</Suspense>
    </Boundary>
  )
}
