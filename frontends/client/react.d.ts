// The part of React that the hook and its tests use, for a house without @types/react. Leave this file out where these are
// installed.
declare module 'react' {
  export interface Context<Value> {
    readonly Provider: (props: { readonly value: Value; readonly children?: unknown }) => null
  }
  export function createContext<Value>(value: Value): Context<Value>
  export function createElement(type: unknown, props?: object | null, ...children: readonly unknown[]): object
  export function useContext<Value>(context: Context<Value>): Value
  export function useCallback<Act>(act: Act, dependencies: readonly unknown[]): Act
  export function useSyncExternalStore<Snapshot>(
    subscribe: (changed: () => void) => () => void,
    read: () => Snapshot,
    readOnServer?: () => Snapshot,
  ): Snapshot
}
declare module 'react-dom/server' {
  export function renderToString(element: object): string
}
