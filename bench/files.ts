import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openFiles } from '../src/files/open-files.ts'

/** Where all nodes of a measurement have their pictures. */
export const benchFiles = await openFiles({ dir: join(tmpdir(), 'amity-bench-files'), s3: null })
