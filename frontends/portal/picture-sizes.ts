/**
 * How wide pictures stand in texts, as `style` has it: 42rem, beside the facts what these leave, in small windows all but the
 * margins. Lengths are those of the reader's own letters.
 */
export const pictureSizes =
  '(min-width: 68rem) 42rem, (min-width: 58rem) calc(100vw - 25.5rem), (min-width: 44.5rem) 42rem, calc(100vw - 2.5rem)'

/** The same for pictures that load late: browsers that know `auto` look how wide they are by then. */
export const latePictureSizes = `auto, ${pictureSizes}`
