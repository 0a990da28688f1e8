/** A server of the product whose pages are measured. */
export interface PageServer {
  readonly name: string
  /** `http://…`, without a slash. */
  readonly url: string
  readonly pid: number
}

/** What of the dashboard is measured. */
export const pageParts = ['first', 'day', 'pixel'] as const
export type PagePart = (typeof pageParts)[number]

/** Where pages are measured. The first server is the product's; others are compared with it. */
export interface PagePlace {
  readonly servers: readonly PageServer[]
  /** Of somebody who may do everything. */
  readonly token: string
  readonly databaseUrl: string
}

/** What the process with the browser is told to do. */
export interface PageOrder extends PagePlace {
  readonly parts: readonly PagePart[]
  /** Aid projects beside the demo content. */
  readonly projects: number
  /** Visits of each kind to each server. */
  readonly rounds: number
  /** Changes before memory is read for the first time, and in each of eight stretches after that. */
  readonly changes: { readonly before: number; readonly each: number }
  /** Figures that are awaited with each throttle. */
  readonly samples: number
}

/** What it sends back: lines to tell, and the figures of each part. */
export type PageNews = { readonly tell: string } | { readonly found: Readonly<Record<string, object>> }
