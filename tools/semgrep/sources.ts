import { parseModelPath } from '../../src/analysis/binding/parse-model-path.ts';
import type { EventModel } from '../../src/models/event-rows.ts';
import type { LibraryModel } from '../../src/models/schema.ts';
import { writeMembers } from './callable.ts';
import { collectEventFields, type EventFields } from './event-fields.ts';
import { makeAll, makeEither, makeInside, makeOneOf, makePattern, type Formula } from './formula.ts';
import { makeHandlers, makeParameter } from './handlers.ts';
import { makePackageCondition } from './imports.ts';
import { findCallbacks, type TypeIndex } from './origins.ts';

/** What the senders of events choose. `isObjectNeeded`: those fields only that can be objects of the sender's making. */
export function makeEventSources(events: readonly EventModel[], isObjectNeeded: boolean): readonly Formula[] {
  const fields = collectEventFields(events, isObjectNeeded);
  const plain = fields.ofEvent.filter((path) => !path.includes('.'));
  const value: Formula = { 'focus-metavariable': '$VALUE' };
  return [
    makeAll([
      makeEither(makeHandlers('$EVENT', fields)),
      makeEither([
        ...writeFields('$EVENT', fields.ofEvent),
        makeAll([
          makeEither([
            makePattern('const {..., $FIELD: {..., $KEY: $VALUE, ...}, ...} = $EVENT'),
            makePattern('const {..., $FIELD: $VALUE, ...} = $EVENT'),
          ]),
          makeOneOf('$FIELD', plain),
          value,
        ]),
        ...writeElements(fields),
      ]),
    ]),
    makeAll([
      makeEither([
        ...makeHandlers('{..., $FIELD: {..., $KEY: $VALUE, ...}, ...}', fields),
        ...makeHandlers('{..., $FIELD: $VALUE, ...}', fields),
      ]),
      makeOneOf('$FIELD', plain),
      value,
    ]),
    makeAll([makeParameter('$ELEMENT', fields.elementTypes), makeEither(writeFields('$ELEMENT', fields.ofElements))]),
  ];
}

/** The properties of an object to which paths lead. */
function writeFields(owner: string, paths: readonly string[]): readonly Formula[] {
  const plain = paths.filter((path) => !path.includes('.'));
  return [
    makeAll([makePattern(`${owner}.$FIELD`), makeOneOf('$FIELD', plain)]),
    ...paths.filter((path) => path.includes('.')).map((path) => makePattern(`${owner}.${path}`)),
  ];
}

/** Elements of the lists of an event: by position, in loops and in callbacks. */
function writeElements({ lists, ofElements }: EventFields): readonly Formula[] {
  const list = makeOneOf('$RECORDS', lists);
  const plain = makeOneOf(
    '$FIELD',
    ofElements.filter((path) => !path.includes('.')),
  );
  return [
    makeAll([makeEither(writeFields('$EVENT.$RECORDS[$INDEX]', ofElements)), list]),
    makeAll([
      makeEither([
        makeInside('for (const $ELEMENT of $EVENT.$RECORDS) { ... }'),
        makeInside('$EVENT.$RECORDS.$EACH(function ($ELEMENT, ...) { ... }, ...)'),
      ]),
      makeEither(writeFields('$ELEMENT', ofElements)),
      list,
    ]),
    makeAll([
      makeEither([
        makeInside('for (const {..., $FIELD: $VALUE, ...} of $EVENT.$RECORDS) { ... }'),
        makeInside('$EVENT.$RECORDS.$EACH(function ({..., $FIELD: $VALUE, ...}, ...) { ... }, ...)'),
      ]),
      plain,
      list,
      { 'focus-metavariable': '$VALUE' },
    ]),
  ];
}

/** Types of requests of frameworks whose routes are functions in the same file. */
const requestTypes = ['express.Request', 'koa.Context', 'fastify.Request', 'hono.Context'];

/** What the senders of requests choose, in the routes of web frameworks. `isObjectNeeded`: bodies only. */
export function makeRequestSources(index: TypeIndex, models: readonly LibraryModel[], isObjectNeeded: boolean): readonly Formula[] {
  return requestTypes.flatMap((type) => {
    const packages = [...new Set((index.get(type) ?? []).flatMap((each) => each.packages))];
    const rows = models.flatMap((model) =>
      (model.sources ?? []).filter((row) => row.type === type && (row.trust ?? 'attacker') === 'attacker'),
    );
    const paths = new Map<string, { readonly isCall: boolean; readonly owner: string; readonly names: string[] }>();
    for (const row of rows.filter(({ label }) => !isObjectNeeded || label === 'request body')) {
      const steps = parseModelPath(row.path);
      const isCall = steps.at(-1)?.kind === 'return';
      const members = isCall ? steps.slice(0, -1) : steps;
      const last = members.at(-1);
      const [owner] = writeMembers('$OBJECT', members.slice(0, -1), []);
      if (last?.kind !== 'member' || owner === undefined || owner.context.length > 0) continue;
      const key = `${owner.text} ${isCall}`;
      const entry = paths.get(key) ?? { isCall, owner: owner.text, names: [] };
      entry.names.push(...last.names.filter((name) => /^\w+$/u.test(name)));
      paths.set(key, entry);
    }
    const parts = [...paths.values()]
      .filter(({ names }) => names.length > 0)
      .map(({ isCall, owner, names }) => makeAll([makePattern(`${owner}.$PART${isCall ? '(...)' : ''}`), makeOneOf('$PART', names)]));
    const origins = findCallbacks(index, type);
    if (origins.length === 0 || parts.length === 0) return [];
    return [makeAll([makeEither(origins), makeEither(parts), makePackageCondition(packages)])];
  });
}
