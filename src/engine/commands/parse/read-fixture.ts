import { catalogue, interfaces } from '../../../catalogue.ts'
import { globalId, newRecordId, type GlobalId } from '../../../kernel/ids.ts'
import { makeModel, typeNamed } from '../../model/model.ts'
import { readInput } from './input.ts'

const model = makeModel(catalogue, interfaces, ['vi', 'en'])

/** The id of no record: equal numbers give equal ids. */
export const id = (typeName: string, number = 1): GlobalId =>
  globalId(typeName, newRecordId(number, new Uint8Array(10)))

/** What is read from an input, in Vietnamese where nothing else is said. */
export const read = (typeName: string, input: unknown, locale = 'vi') =>
  readInput(typeNamed(model, typeName), input, { locale, locales: model.locales, path: ['input'] })

/** Where something is wrong in an input. */
export const paths = (typeName: string, input: unknown, locale = 'vi'): readonly string[] =>
  read(typeName, input, locale).problems.map(({ path }) => path.join('.'))

/** The columns of the record's own row that an input fills. */
export const columns = (typeName: string, input: unknown) => Object.fromEntries(read(typeName, input).parsed.columns)
