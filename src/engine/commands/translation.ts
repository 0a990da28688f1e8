import { recordCommand } from './command.ts'
import { updateRecord, type UpdateArguments } from './update.ts'

/** Saves the texts of a record in one language, and nothing else. */
export const saveTranslation = recordCommand<UpdateArguments>(
  ({ name }) => `save${name}Translation`,
  ['input'],
  updateRecord.step,
)
