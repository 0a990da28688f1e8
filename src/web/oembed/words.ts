import type { PageLanguage } from '../page-language.ts'
import type { Component } from './resource.ts'

type Listed = Exclude<Component, 'article' | 'project' | 'country'>

/** What is called by no title of its own. */
export const titles: Readonly<Record<PageLanguage, Readonly<Record<Listed, string>>>> = {
  vi: {
    articles: 'Tin, bài',
    events: 'Sự kiện và ngày kỷ niệm',
    projects: 'Dự án viện trợ',
    figures: 'Viện trợ qua những con số',
  },
  en: {
    articles: 'News',
    events: 'Events and anniversaries',
    projects: 'Aid projects',
    figures: 'Aid in figures',
  },
}
