import { render, html } from '@lit-labs/ssr'
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js'

/** Templates that are made on a server alone: whole pages. */
export const page = html

/** Marks by which a browser would take a template over again, and the room that left-out attributes leave. */
const marks = /<!--[^>]*-->|<\?>|\s+(?=\/?>)/g

/** A template as HTML. Marks go: nothing takes it over, and no text brings any of its own, since its `<` and `>` are escaped. */
export const rendered = (template: unknown): string => collectResultSync(render(template)).replaceAll(marks, '')
