import type { EventField, EventModel } from '../../src/models/event-rows.ts';

/** What the senders of events choose, as patterns can name it. */
export interface EventFields {
  /** `body`, `requestContext.http.path` */
  readonly ofEvent: readonly string[];
  /** Lists of the event, such as `Records`; and of their elements: `body`, `Sns.Message`. */
  readonly lists: readonly string[];
  readonly ofElements: readonly string[];
  /** Types of events; of elements of lists. */
  readonly eventTypes: readonly string[];
  readonly elementTypes: readonly string[];
  readonly handlerTypes: readonly string[];
}

/** Gathers the fields of all events. `objects`: those only that can be objects of the sender's making. */
export function collectEventFields(events: readonly EventModel[], isObjectNeeded: boolean): EventFields {
  const models = events.filter(({ unlisted, trigger }) => unlisted === 'trusted' && trigger !== 'context');
  const trusted = new Set(
    models.flatMap(({ fields }) => fields.filter(({ trust }) => trust !== 'attacker').map(({ path }) => getPlainPath(path))),
  );
  const ofEvent = new Set<string>();
  const lists = new Set<string>();
  const ofElements = new Set<string>();
  for (const field of models.flatMap(({ fields }) => fields)) {
    if (field.trust !== 'attacker' || (isObjectNeeded && isText(field))) continue;
    const path = getPlainPath(field.path);
    const [, list, rest] = /^(\w+)\.\[\]\.([\w.]+)$/u.exec(path) ?? [];
    if (list !== undefined && rest !== undefined) {
      lists.add(list);
      ofElements.add(rest);
    } else if (/^\w+(?:\.\w+)*$/u.test(path) && !trusted.has(path)) {
      ofEvent.add(path);
    }
  }
  return {
    ofEvent: dropCovered(ofEvent),
    lists: sort(lists),
    ofElements: dropCovered(ofElements),
    eventTypes: sort(models.flatMap(({ eventTypes }) => eventTypes)),
    elementTypes: sort(
      models.flatMap(({ partTypes }) =>
        Object.entries(partTypes ?? {}).flatMap(([name, path]) => (/^\w+\.\[\]$/u.test(path) ? [name] : [])),
      ),
    ),
    handlerTypes: sort(models.flatMap(({ handlerTypes }) => handlerTypes)),
  };
}

/** `headers.*` is `headers`: what is below is the sender's. */
function getPlainPath(path: string): string {
  return path.replace(/(?:\.\*)+$/u, '');
}

function isText(field: EventField): boolean {
  return field.isText === true || field.path.endsWith('.*');
}

function dropCovered(paths: Iterable<string>): readonly string[] {
  const all = sort(paths);
  return all.filter((path) => !all.some((other) => path.startsWith(`${other}.`)));
}

function sort(names: Iterable<string>): readonly string[] {
  return [...new Set(names)].sort();
}
