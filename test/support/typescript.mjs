/** Lets Node run the sources as they are: by itself it does not know the decorators of TypeScript. For `node --import`. */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

import { transformSync } from 'rolldown/utils'

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context)
    const file = fileURLToPath(url)
    const { code, errors } = transformSync(file, readFileSync(file, 'utf8'), { decorator: { legacy: true } })
    if (errors.length > 0) throw errors[0]
    return { format: 'module', source: code, shortCircuit: true }
  },
})
