import { join } from 'node:path'

import type { Plugin } from 'vite'

import { drawWorld } from './draw-world.ts'

const drawn = join(import.meta.dirname, 'world.ts')

/** Draws the world while the page is built, and puts the drawing in the place of the module that would draw it. */
export const drawnAtBuild = (): Plugin => ({
  name: 'amity:world',
  enforce: 'pre',
  load: id => (id === drawn ? `export const world = JSON.parse(${JSON.stringify(JSON.stringify(drawWorld()))})` : null),
})
