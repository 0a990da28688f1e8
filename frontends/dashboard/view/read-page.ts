import { readView, type ReadView } from './view.ts'
import type { Language } from '../../language/language.ts'

/** Reads the address of the page. @param language the language that the server wrote into the page */
export function readPage(language: Language): ReadView {
  const given = new URLSearchParams(location.search).get('lang')
  return readView(location.search, given === 'vi' || given === 'en' ? given : language)
}
