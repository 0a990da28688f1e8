import type { PageLanguage } from '../page-language.ts'
import type { Component } from './resource.ts'

type Listed = Exclude<Component, 'article' | 'project' | 'country'>

/** What is called by no title of its own: the page that is shown bears the same title. */
export const titles: Readonly<Record<PageLanguage, Readonly<Record<Listed, string>>>> = {
  vi: {
    articles: 'Tin, bài mới',
    events: 'Lịch',
    projects: 'Dự án viện trợ',
    figures: 'Số liệu viện trợ',
  },
  en: {
    articles: 'Latest articles',
    events: 'Calendar',
    projects: 'Aid projects',
    figures: 'Aid in figures',
  },
}
