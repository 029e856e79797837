import type { CallSite } from './call-method.ts';
import type { Evaluation } from './evaluation.ts';
import {
  findText,
  isSame,
  isTruthy,
  makeChoice,
  makeList,
  makeScalar,
  nothing,
  unknownValue,
  type ListValue,
  type Slot,
  type Value,
} from './value.ts';

type ListMethod = (run: Evaluation, list: ListValue, site: CallSite) => Value;

/** Calls a method of a list or set. */
export function callListMethod(run: Evaluation, list: ListValue, name: string, site: CallSite): Value {
  return methods.get(name)?.(run, list, site) ?? unknownValue;
}

/** Calls a function for each item; where the list may have more items, once more for those. */
function each(run: Evaluation, list: ListValue, { args, at }: CallSite): readonly Value[] {
  const [callback] = args;
  if (callback === undefined) return [];
  const items = list.isOpen === true && list.items.length === 0 ? [{ value: unknownValue, at }] : list.items;
  return items.map((item, index) =>
    run.call(callback.value, undefined, [item, { value: makeScalar(index), at: item.at }, { value: list, at }], at),
  );
}

function keepOpen(list: ListValue, items: readonly Slot[]): ListValue {
  const made = makeList(items);
  if (list.isOpen === true) made.isOpen = true;
  return made;
}

function toSlots(list: ListValue, values: readonly Value[], at: Slot['at']): readonly Slot[] {
  return values.map((value, index) => ({ value, at: list.items[index]?.at ?? at }));
}

const map: ListMethod = (run, list, site) => keepOpen(list, toSlots(list, each(run, list, site), site.at));

const flatMap: ListMethod = (run, list, site) =>
  keepOpen(
    list,
    toSlots(list, each(run, list, site), site.at).flatMap((slot) => (slot.value.kind === 'list' ? slot.value.items : [slot])),
  );

const filter: ListMethod = (run, list, site) => {
  const answers = each(run, list, site).map(isTruthy);
  return keepOpen(
    list,
    list.items.filter((_, index) => answers[index] !== false),
  );
};

const find: ListMethod = (run, list, site) => {
  const possible: Value[] = [];
  for (const [index, answer] of each(run, list, site).map(isTruthy).entries()) {
    const item = list.items[index]?.value ?? unknownValue;
    if (answer !== false) possible.push(item);
    if (answer === true) return makeChoice(possible);
  }
  return list.isOpen === true ? unknownValue : makeChoice([...possible, nothing]);
};

function ask(run: Evaluation, list: ListValue, site: CallSite, wanted: boolean): Value {
  const answers = each(run, list, site).map(isTruthy);
  if (answers.includes(wanted)) return makeScalar(wanted);
  return answers.includes(undefined) || list.isOpen === true ? unknownValue : makeScalar(!wanted);
}

const reduce: ListMethod = (run, list, { args, at }) => {
  const [callback, first] = args;
  if (callback === undefined) return unknownValue;
  let result = first ?? list.items[0] ?? { value: unknownValue, at };
  for (const item of first === undefined ? list.items.slice(1) : list.items) {
    result = { value: run.call(callback.value, undefined, [result, item], at), at: item.at };
  }
  return result.value;
};

const mostItems = 5000;

const push: ListMethod = (_, list, { args }) => {
  if (list.items.length + args.length > mostItems) list.isOpen = true;
  else list.items.push(...args);
  return makeScalar(list.items.length);
};

const concat: ListMethod = (_, list, { args }) =>
  keepOpen(list, [...list.items, ...args.flatMap((slot) => (slot.value.kind === 'list' ? slot.value.items : [slot]))]);

const slice: ListMethod = (_, list, { args }) => {
  const [start, end] = args.map(({ value }) => (value.kind === 'scalar' ? Number(value.value) : undefined));
  return keepOpen(list, list.items.slice(start ?? 0, end));
};

const includes: ListMethod = (_, list, { args: [wanted] }) => {
  if (wanted === undefined) return unknownValue;
  if (list.items.some((item) => isSame(item.value, wanted.value))) return makeScalar(true);
  const isKnown = list.isOpen !== true && [wanted, ...list.items].every(({ value }) => value.kind === 'scalar' || value.kind === 'library');
  return isKnown ? makeScalar(false) : unknownValue;
};

const join: ListMethod = (_, list, { args: [separator] }) => {
  const between = separator === undefined ? ',' : findText(separator.value);
  const texts = list.items.map(({ value }) => findText(value));
  if (between === undefined || texts.includes(undefined) || list.isOpen === true) return unknownValue;
  return makeScalar(texts.join(between));
};

const forEach: ListMethod = (run, list, site) => {
  each(run, list, site);
  return nothing;
};

const same: ListMethod = (_, list) => list;

const methods: ReadonlyMap<string, ListMethod> = new Map<string, ListMethod>([
  ['map', map],
  ['flatMap', flatMap],
  ['forEach', forEach],
  ['filter', filter],
  ['find', find],
  ['findLast', find],
  ['some', (run, list, site) => ask(run, list, site, true)],
  ['every', (run, list, site) => ask(run, list, site, false)],
  ['reduce', reduce],
  ['push', push],
  ['add', push],
  ['concat', concat],
  ['slice', slice],
  ['includes', includes],
  ['has', includes],
  ['join', join],
  ['sort', same],
  ['toSorted', same],
  ['values', same],
  ['reverse', (_, list) => keepOpen(list, list.items.toReversed())],
  [
    'flat',
    (_, list) =>
      keepOpen(
        list,
        list.items.flatMap((slot) => (slot.value.kind === 'list' ? slot.value.items : [slot])),
      ),
  ],
  [
    'entries',
    (_, list) =>
      keepOpen(
        list,
        list.items.map((item, index) => ({ value: makeList([{ value: makeScalar(index), at: item.at }, item]), at: item.at })),
      ),
  ],
  [
    'at',
    (_, list, { args: [index] }) =>
      index?.value.kind === 'scalar' ? (list.items.at(Number(index.value.value))?.value ?? nothing) : unknownValue,
  ],
]);
