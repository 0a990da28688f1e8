import { failureCode, failureText, StartupError } from '../startup-error.ts'

/** Says in one line what a failed access to the data directory means and what to do about it. */
export function fileFailure(error: unknown, path: string): StartupError {
  if (error instanceof StartupError) return error
  return new StartupError(explain(failureCode(error), failureText(error), path), { cause: error })
}

function explain(code: string, text: string, path: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `data directory ${path} is not writable for this user: change its owner or set AMITY_DATA_DIR to another one`
    case 'EROFS':
      return `data directory ${path} is on a read-only disk: set AMITY_DATA_DIR to a directory that can be written`
    case 'ENOSPC':
    case 'EDQUOT':
      return `no space left on the disk of data directory ${path}: make room or set AMITY_DATA_DIR to another disk`
    case 'ENOTDIR':
    case 'EEXIST':
      return `data directory ${path} cannot be made because a file stands in its place: set AMITY_DATA_DIR to another one`
    case 'ENOENT':
      return `data directory ${path} cannot be made there: set AMITY_DATA_DIR to another one`
    default:
      return `data directory ${path} cannot be used (${text}): repair the disk or set AMITY_DATA_DIR to another one`
  }
}
