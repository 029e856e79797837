import { basename, dirname, extname, join, normalize, relative, resolve } from 'node:path';
import { partHolders } from '../../models/deployment/construct-names.ts';
import type { SourceRange } from '../deployment.ts';
import type { Evaluation } from './evaluation.ts';
import { recordConstruct } from './record-construct.ts';
import { findText, isTruthy, joinTexts, makeDict, makeList, makeScalar, nothing, unknownValue, type Slot, type Value } from './value.ts';

type Native = (args: readonly Slot[], run: Evaluation) => Value;

/** Calls what a package or the language exports. */
export function callLibrary(run: Evaluation, path: string, args: readonly Slot[], at: SourceRange): Value {
  const native = natives.get(path);
  if (native !== undefined) return native(args, run);
  if (path.startsWith('global.') || path.startsWith('node:')) return unknownValue;
  const made = recordConstruct(run, { kind: 'construct', callee: path, form: 'called', args, at, fields: new Map() });
  const [held] = args;
  if (partHolders.has(path) && held?.value.kind === 'dict') for (const [name, slot] of held.value.slots) made.fields.set(name, slot);
  return made;
}

/** What is known of a path is its end. */
function computePath(compute: (...parts: string[]) => string): Native {
  return (args) => {
    const texts = args.map(({ value }) => findText(value));
    if (!texts.includes(undefined)) return makeScalar(compute(...(texts as string[])));
    return joinTexts(args.flatMap(({ value }, index) => (index === 0 ? [value] : [makeScalar('/'), value])));
  };
}

function listEntries(value: Value | undefined, pick: (name: string, slot: Slot) => Value): Value {
  if (value?.kind === 'list') return makeList(value.items.map((slot, index) => ({ value: pick(String(index), slot), at: slot.at })));
  if (value?.kind === 'construct') return unknownValue;
  if (value?.kind !== 'dict') return unknownValue;
  const items = Array.from(value.slots, ([name, slot]) => ({ value: pick(name, slot), at: slot.at }));
  return value.isOpen === true ? { kind: 'list', items, isOpen: true } : makeList(items);
}

function makePair(name: string, slot: Slot): Value {
  return makeList([{ value: makeScalar(name), at: slot.at }, slot]);
}

const assign: Native = ([target, ...rest]) => {
  if (target?.value.kind !== 'dict') return unknownValue;
  for (const { value } of rest) {
    if (value.kind === 'dict') for (const [name, slot] of value.slots) target.value.slots.set(name, slot);
    if (value.kind !== 'dict' || value.isOpen === true) target.value.isOpen = true;
  }
  return target.value;
};

const fromEntries: Native = ([pairs]) => {
  const made = makeDict();
  if (pairs?.value.kind !== 'list') return unknownValue;
  for (const { value } of pairs.value.items) {
    const [name, slot] = value.kind === 'list' ? value.items : [];
    const key = name === undefined ? undefined : findText(name.value);
    if (key !== undefined && slot !== undefined) made.slots.set(key, slot);
    else made.isOpen = true;
  }
  return made;
};

const same: Native = ([first]) => first?.value ?? nothing;

const toText: Native = ([first]) => (first === undefined ? makeScalar('') : joinTexts([first.value]));

const paths: readonly (readonly [string, Native])[] = [
  ['join', computePath(join)],
  ['resolve', computePath(resolve)],
  ['normalize', computePath(normalize)],
  ['dirname', computePath((path = '') => dirname(path))],
  ['basename', computePath((path = '', suffix = '') => basename(path, suffix))],
  ['extname', computePath((path = '') => extname(path))],
  ['relative', computePath((from = '', to = '') => relative(from, to))],
];

const natives: ReadonlyMap<string, Native> = new Map<string, Native>([
  ...paths.flatMap(([name, native]) =>
    ['node:path', 'node:path.posix', 'node:path.default'].map((owner) => [`${owner}.${name}`, native] as const),
  ),
  ['node:url.fileURLToPath', same],
  ['node:process.cwd', (_, run) => makeScalar(run.root)],
  ['global.process.cwd', (_, run) => makeScalar(run.root)],
  ['global.Object.keys', ([first]) => listEntries(first?.value, (name) => makeScalar(name))],
  ['global.Object.values', ([first]) => listEntries(first?.value, (_, slot) => slot.value)],
  ['global.Object.entries', ([first]) => listEntries(first?.value, makePair)],
  ['global.Object.assign', assign],
  ['global.Object.fromEntries', fromEntries],
  ['global.Object.freeze', same],
  ['global.structuredClone', same],
  // the text is asked for what it says
  ['global.JSON.stringify', same],
  ['global.JSON.parse', same],
  ['global.Array.from', ([first]) => (first?.value.kind === 'list' ? makeList(first.value.items) : unknownValue)],
  ['global.Array.of', (args) => makeList(args)],
  [
    'global.Array.isArray',
    ([first]) => (first === undefined || first.value.kind === 'unknown' ? unknownValue : makeScalar(first.value.kind === 'list')),
  ],
  ['global.String', toText],
  ['global.Number', ([first]) => (first?.value.kind === 'scalar' ? makeScalar(Number(first.value.value)) : unknownValue)],
  [
    'global.parseInt',
    ([first]) => (first?.value.kind === 'scalar' ? makeScalar(Number.parseInt(String(first.value.value), 10)) : unknownValue),
  ],
  [
    'global.Boolean',
    ([first]) => {
      const answer = first === undefined ? false : isTruthy(first.value);
      return answer === undefined ? unknownValue : makeScalar(answer);
    },
  ],
  ['global.Promise.resolve', same],
  ['global.Promise.all', same],
]);
