import { basename, dirname, resolve } from 'node:path';
import {
  findText,
  isNothing,
  joinTexts,
  makeChoice,
  makeDict,
  makeList,
  makeScalar,
  nothing,
  unknownValue,
  type Slot,
  type Value,
} from '../program/value.ts';

type HclFunction = (args: readonly Slot[]) => Value;

/** Calls a function of HCL. */
export function callHclFunction(name: string, args: readonly Slot[]): Value {
  return functions.get(name)?.(args) ?? unknownValue;
}

const same: HclFunction = ([first]) => first?.value ?? unknownValue;

function mapText(compute: (text: string) => string): HclFunction {
  return ([first]) => {
    const text = first === undefined ? undefined : findText(first.value);
    return text === undefined ? unknownValue : makeScalar(compute(text));
  };
}

const merge: HclFunction = (args) => {
  const made = makeDict();
  for (const { value } of args) {
    if (value.kind === 'dict') for (const [name, slot] of value.slots) made.slots.set(name, slot);
    if (value.kind !== 'dict' || value.isOpen === true) made.isOpen = true;
  }
  return made;
};

function flatten(items: readonly Slot[]): readonly Slot[] {
  return items.flatMap((item) => (item.value.kind === 'list' ? flatten(item.value.items) : [item]));
}

const lookup: HclFunction = ([map, key, standard]) => {
  const name = key === undefined ? undefined : findText(key.value);
  if (map?.value.kind !== 'dict' || name === undefined) return unknownValue;
  return map.value.slots.get(name)?.value ?? standard?.value ?? unknownValue;
};

const format: HclFunction = ([pattern, ...args]) => {
  const text = pattern === undefined ? undefined : findText(pattern.value);
  if (text === undefined) return unknownValue;
  const pieces = text.split(/%[svd]/u);
  return joinTexts(
    pieces.flatMap((piece, index) => (index === 0 ? [makeScalar(piece)] : [args[index - 1]?.value ?? unknownValue, makeScalar(piece)])),
  );
};

const join: HclFunction = ([separator, list]) => {
  const between = separator === undefined ? undefined : findText(separator.value);
  if (between === undefined || list?.value.kind !== 'list') return unknownValue;
  return joinTexts(list.value.items.flatMap((item, index) => (index === 0 ? [item.value] : [makeScalar(between), item.value])));
};

const split: HclFunction = ([separator, text]) => {
  const [between, whole] = [separator, text].map((slot) => (slot === undefined ? undefined : findText(slot.value)));
  if (between === undefined || whole === undefined || text === undefined) return unknownValue;
  return makeList(whole.split(between).map((piece) => ({ value: makeScalar(piece), at: text.at })));
};

const replace: HclFunction = (args) => {
  const [text, search, by] = args.map(({ value }) => findText(value));
  if (text === undefined || search === undefined || by === undefined || search.startsWith('/')) return unknownValue;
  return makeScalar(text.replaceAll(search, by));
};

const coalesce: HclFunction = (args) => makeChoice([args.find(({ value }) => isNothing(value) !== true)?.value ?? nothing]);

const functions: ReadonlyMap<string, HclFunction> = new Map<string, HclFunction>([
  ...[
    'jsonencode',
    'jsondecode',
    'tolist',
    'tomap',
    'tostring',
    'tonumber',
    'tobool',
    'toset',
    'compact',
    'distinct',
    'nonsensitive',
    'sensitive',
    'yamlencode',
    'sort',
  ].map((name) => [name, same] as const),
  ['merge', merge],
  ['concat', (args) => makeList(args.flatMap((slot) => (slot.value.kind === 'list' ? slot.value.items : [slot])))],
  ['flatten', ([first]) => (first?.value.kind === 'list' ? makeList(flatten(first.value.items)) : unknownValue)],
  ['setunion', (args) => makeList(flatten(args))],
  ['lookup', lookup],
  ['try', coalesce],
  ['coalesce', coalesce],
  ['one', ([first]) => (first?.value.kind === 'list' ? (first.value.items[0]?.value ?? nothing) : unknownValue)],
  [
    'element',
    ([list, index]) =>
      list?.value.kind === 'list' && index?.value.kind === 'scalar'
        ? (list.value.items[Number(index.value.value)]?.value ?? unknownValue)
        : unknownValue,
  ],
  [
    'length',
    ([first]) =>
      first?.value.kind === 'list'
        ? makeScalar(first.value.items.length)
        : first?.value.kind === 'dict'
          ? makeScalar(first.value.slots.size)
          : unknownValue,
  ],
  [
    'keys',
    ([first]) =>
      first?.value.kind === 'dict'
        ? makeList(Array.from(first.value.slots, ([name, { at }]) => ({ value: makeScalar(name), at })))
        : unknownValue,
  ],
  ['values', ([first]) => (first?.value.kind === 'dict' ? makeList([...first.value.slots.values()]) : unknownValue)],
  [
    'contains',
    ([list, wanted]) => {
      if (list?.value.kind !== 'list' || wanted === undefined) return unknownValue;
      const texts = list.value.items.map(({ value }) => findText(value));
      const text = findText(wanted.value);
      return text === undefined || texts.includes(undefined) ? unknownValue : makeScalar(texts.includes(text));
    },
  ],
  ['format', format],
  ['join', join],
  ['split', split],
  ['replace', replace],
  ['lower', mapText((text) => text.toLowerCase())],
  ['upper', mapText((text) => text.toUpperCase())],
  ['trimspace', mapText((text) => text.trim())],
  ['title', mapText((text) => text.replaceAll(/\b\w/gu, (letter) => letter.toUpperCase()))],
  ['abspath', mapText((text) => resolve(text))],
  ['basename', mapText((text) => basename(text))],
  ['dirname', mapText((text) => dirname(text))],
]);
