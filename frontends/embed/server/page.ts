import type { TemplateResult } from 'lit'

import { page } from './rendered.ts'
import type { Theme } from '../attributes/forms.ts'
import type { Language } from '../../language/language.ts'

/** What stands around a component in a page of its own. */
export interface PageHead {
  readonly title: string
  readonly language: Language
  readonly theme: Theme | null
  /** Where it is to be found without all that says only how it looks; null for what is nowhere. */
  readonly canonical: string | null
}

/** A whole page, to be framed by others: what it links to opens in a window of its own, as frames may not lead the page around them away. */
export const wholePage = ({ title, language, theme, canonical }: PageHead, content: TemplateResult): TemplateResult =>
  page`<!doctype html>
<html lang=${language}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
${canonical === null ? '' : page`<link rel="canonical" href=${canonical}>`}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/embed/style.css">
<base target="_blank">
</head>
<body class=${theme === null ? 'amity-page' : `amity-page amity-${theme}`}>
<main>${content}</main>
</body>
</html>
`
