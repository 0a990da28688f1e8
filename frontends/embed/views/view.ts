import type { Asked } from '../attributes/read.ts'
import type { Language } from '../../language/language.ts'

/** What views know besides their data. */
export interface View {
  readonly asked: Asked
  readonly language: Language
  /** Level of the component’s own heading, 1 to 6. */
  readonly heading: number
  /** Origin of Amity. */
  readonly server: string
  /** The day that it is in Viet Nam, `YYYY-MM-DD`. */
  readonly today: string
  /** What a change has just altered: ids of records in lists, names of fields of one record. */
  readonly fresh: ReadonlySet<string>
}
