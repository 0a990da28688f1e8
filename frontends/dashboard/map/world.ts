import { drawWorld } from './draw-world.ts'

/** The world as it is drawn. The build puts what this comes to in its place: no browser is given the geometry behind it. */
export const world = drawWorld()
