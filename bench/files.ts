import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { diskFiles } from '../src/files/disk-files.ts'

/** Where all nodes of a measurement have their pictures. */
export const benchFiles = diskFiles(join(tmpdir(), 'amity-bench-files'))
