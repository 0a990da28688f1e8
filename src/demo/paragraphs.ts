/** A text of several paragraphs, parted by an empty line. */
export const paragraphs = (...parts: readonly string[]): string => parts.join('\n\n')
