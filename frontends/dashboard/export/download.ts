/** Some browsers read what is downloaded a moment after they were told to, in milliseconds. */
const readWithin = 30_000

/** Gives a file to the reader, as if by a link. */
export function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), readWithin)
}
