/** Lets Node run the sources as they are: by itself it does not know the decorators of TypeScript. For `node --import`. */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

import { transformSync } from 'rolldown/utils'

/** Decorators as TypeScript calls them with `experimentalDecorators`, the last one first. */
globalThis.babelHelpers = {
  decorate(decorators, target, key, descriptor) {
    const isMember = key !== undefined
    let made = !isMember ? target : descriptor === null ? Object.getOwnPropertyDescriptor(target, key) : descriptor
    for (const decorator of decorators.toReversed())
      made = (isMember ? decorator(target, key, made) : decorator(made)) ?? made
    if (isMember && made) Object.defineProperty(target, key, made)
    return made
  },
  decorateParam: (index, decorator) => (target, key) => decorator(target, key, index),
}

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context)
    const file = fileURLToPath(url)
    const options = { decorator: { legacy: true }, helpers: { mode: 'External' } }
    const { code, errors } = transformSync(file, readFileSync(file, 'utf8'), options)
    if (errors.length > 0) throw errors[0]
    return { format: 'module', source: code, shortCircuit: true }
  },
})
