import type { View } from './view.ts'

/** The address when it is one of the web, else null: `javascript:` and the like lead nowhere. */
export function webAddress(address: string | null, base?: string): string | null {
  const url = address === null ? null : URL.parse(address, base)
  return url !== null && ['http:', 'https:'].includes(url.protocol) ? url.href : null
}

/** Where a record can be read: the page that Amity has of it. */
export const recordAddress = (
  { server, language, asked }: View,
  component: 'article' | 'project' | 'country',
  id: string,
): string => {
  const theme = asked.theme === null ? '' : `&theme=${asked.theme}`
  return `${server}/embed/${component}?record=${encodeURIComponent(id)}&lang=${language}${theme}`
}
