import { useWords } from './hooks.ts'

/** A text of the graph, marked where it is in another language than the page. */
export function Told({ text, locale }: { readonly text: string; readonly locale: string | null }) {
  const { language } = useWords()
  return <span lang={locale !== null && locale !== language ? locale : undefined}>{text}</span>
}
