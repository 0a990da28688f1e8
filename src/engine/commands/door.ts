import { write, type WriteDoor } from '../../changes/write.ts'
import type { Rule } from '../declare/content.ts'
import type { Model } from '../model/model.ts'
import type { StoredEntities } from '../stored/entities.ts'
import { refresher } from '../stored/refresh.ts'
import type { ContentDoor } from './transaction.ts'

/** What the door of commands is made of. */
export interface ContentDoorParts extends WriteDoor {
  readonly model: Model
  readonly entities: StoredEntities
  /** Rules of types that only the running node can judge; may be filled after the door was opened. */
  readonly rules?: ReadonlyMap<string, Rule>
}

/** Opens the write door for commands: what they write is derived anew for readers and search before it is committed. */
export function openContentDoor({ model, entities, rules = new Map(), ...door }: ContentDoorParts): ContentDoor {
  const refresh = refresher(model)
  return {
    model,
    rules,
    write: ({ intent, viewer, now, requestId = null, releaseId = null, signal }, work, limits) =>
      write(
        door,
        { intent, actor: viewer.actorId, requestId, releaseId, now, signal },
        ({ em, query }) =>
          work({ em, query, model, entities, rules, refresh: (type, records) => refresh(query, type, records) }),
        limits,
      ),
  }
}
