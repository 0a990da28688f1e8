import type { RecordId } from '../../src/kernel/ids.ts'
import { between, randomOf, roundAt } from './random.ts'
import { federationAt, idOf, type NamedRow, type Size } from './rows.ts'
import { englishName, slugOf } from './text.ts'
import { places, topics } from './words.ts'

export interface ProgrammeRow extends NamedRow {
  readonly federationId: RecordId
}

/** The programmes of a federation follow each other, each about another topic. */
export function programmeAt(index: number, size: Size): ProgrammeRow {
  const each = size.programmes / size.federations
  const federation = Math.floor(index / each)
  const place = roundAt(places, federation)
  const [vi, en] = roundAt(topics, federation * 7 + (index % each))
  return {
    id: idOf('programme', index),
    slug: slugOf(`${vi} ${place}`),
    federationId: federationAt(federation).id,
    name: {
      vi: `Chương trình ${vi} của ${place}`,
      en: `Programme for ${en} of ${englishName(place)}`,
    },
  }
}

/** A project belongs to one or two programmes of its federation. */
export function programmeIdsOf(project: number, size: Size): readonly RecordId[] {
  const random = randomOf(20_150_501, project)
  const each = size.programmes / size.federations
  const federation = project % size.federations
  const first = between(random, 0, each - 1)
  const chosen = random() < 0.5 ? [first] : [first, (first + between(random, 1, each - 1)) % each]
  return chosen.map(number => idOf('programme', federation * each + number))
}
