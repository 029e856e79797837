import { makeCell, makeCellLike, type Accessor, type Cell, type Written } from '../domain/cell.ts';
import { bakeFacts, joinValues } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import { findConstant, isSameContent, makeValueLike, type Value } from '../domain/value.ts';
import { isUntrusted } from '../domain/taint.ts';
import type { Address } from '../domain/identity.ts';
import { runsAlways } from '../ir/runs-always.ts';
import { getCell, getId, type Activation } from './activation.ts';
import { canBeName } from './unnamed-writes.ts';

/**
 * Writes `value` to property `name` of a cell (`undefined`: a key that is not known; then `key` is its value). A write to one known,
 * unshared object of this activation replaces what was there; any other adds to it.
 */
export function writeCell(
  activation: Activation,
  state: State,
  address: Address,
  name: string | undefined,
  given: Value,
  isUncertain = false,
  key?: Value,
): void {
  const cell = address < 0 ? undefined : state.getLocalCell(address);
  // A variable that functions share is no structure, and ends with the call.
  const value = given.keyed === undefined || cell?.kind === 'frame' ? given : makeValueLike(given, { keyed: undefined });
  if (address < 0) writeGlobalProperty(activation, state, address, name, value, key);
  else if (cell !== undefined)
    state.setLocalCell(address, updateCell(activation, state, address, cell, name, value, isUncertain || cell.isShared, key));
}

function updateCell(
  activation: Activation,
  state: State,
  address: Address,
  cell: Cell,
  name: string | undefined,
  value: Value,
  isWeak: boolean,
  key: Value | undefined,
): Cell {
  const join = (field: string, old: Value | undefined): Value =>
    old === undefined ? value : joinValues(old, value, () => getId(activation, `w${address}.${field}`));
  if (name === undefined) {
    const keys =
      key === undefined
        ? cell.keys
        : cell.keys === undefined
          ? key
          : joinValues(cell.keys, key, () => getId(activation, `w${address}.[key]`));
    const fields = findOverwritten(activation, state, cell, value, key);
    return makeCellLike(cell, {
      fields:
        fields.length === 0
          ? cell.fields
          : new Map([...cell.fields, ...fields.map((each) => [each, join(each, cell.fields.get(each))] as const)]),
      rest: join('[]', cell.rest),
      keys,
      length: undefined,
    });
  }
  const fields = new Map(cell.fields);
  const old = fields.get(name) ?? (isWeak ? cell.rest : undefined);
  fields.set(name, isWeak ? join(name, old) : value);
  const index = cell.kind === 'array' && /^\d+$/u.test(name) ? Number(name) : undefined;
  const length = index !== undefined && cell.length !== undefined ? Math.max(cell.length, index + 1) : cell.length;
  const written = value.taints.length > 0 && cell.written !== undefined ? addAssignment(activation, cell.written, name) : cell.written;
  return isWeak
    ? makeCellLike(cell, { fields, length, written })
    : makeCellLike(cell, { fields, length, written, whenEmpty: isAbsent(value) ? [] : 'never' });
}

/** Answers the named properties that data can replace which is written under a name of the sender's choice. */
function findOverwritten(
  activation: Activation,
  state: State,
  { kind, fields }: Cell,
  value: Value,
  key: Value | undefined,
): readonly string[] {
  if (key === undefined || fields.size === 0 || (kind !== 'object' && kind !== 'instance' && kind !== 'map')) return [];
  return isUntrusted(value.taints) ? [...fields.keys()].filter((name) => canBeName(activation, state, key, name)) : [];
}

function addAssignment({ function: { file }, span }: Activation, before: Written, name: string): Written {
  const isKnown = before.entries.length === 1 && before.entries.some((each) => each.kind === 'property' && each.at === span);
  return isKnown ? before : { file, entries: [{ kind: 'property', key: { name }, value: 0, at: span }], call: undefined, before };
}

function isAbsent(value: Value): boolean {
  return findConstant(value)?.value === undefined && value.constants?.length === 1;
}

function writeGlobalProperty(
  activation: Activation,
  state: State,
  address: Address,
  name: string | undefined,
  given: Value,
  key: Value | undefined,
): void {
  const value = bakeFacts(given, state);
  const isPlain = value.taints.length === 0 && value.refs.every((ref) => ref < 0) && (key === undefined || key.taints.length === 0);
  if (activation.isRoot || isPlain) performPropertyWrite(activation, state, address, name, value, key);
  else activation.effects.push({ kind: 'property', address, name, value, key });
}

/** Adds to a global cell now; local objects that become reachable are made global. */
export function performPropertyWrite(
  activation: Activation,
  state: State,
  address: Address,
  name: string | undefined,
  value: Value,
  key: Value | undefined,
): void {
  const { run } = activation;
  const cell = run.globalHeap.get(address);
  if (cell === undefined) return;
  const lasting = makeLasting(activation, state, value);
  const updated = updateCell(activation, state, address, cell, name, lasting, true, key);
  const old = name === undefined ? cell.rest : cell.fields.get(name);
  const now = name === undefined ? updated.rest : updated.fields.get(name);
  if (old !== undefined && now !== undefined && isSameContent(old, now) && (key === undefined || cell.keys !== undefined)) return;
  run.writeGlobalCell(address, updated);
}

/** Puts an element at the end of a global array. */
export function appendGlobally(activation: Activation, state: State, address: Address, given: Value, isOne: boolean): void {
  const value = bakeFacts(given, state);
  const isCertain = isOne && runsAlways(activation.function, activation.block);
  if (activation.isRoot) performAppend(activation, state, address, { value, isCertain, ordinal: 0 });
  else activation.effects.push({ kind: 'element', address, value, isCertain });
}

/** Longer arrays are elements of which one stands for all. */
export const maximumLength = 64;

/**
 * Does the same now. Elements keep their order as long as the top-level code of one file adds them and nothing decides whether it does; what is
 * added at one place by one call stays one element.
 */
export function performAppend(
  activation: Activation,
  state: State,
  address: Address,
  { value, isCertain, ordinal }: { readonly value: Value; readonly isCertain: boolean; readonly ordinal: number },
): void {
  const { run, span } = activation;
  const cell = run.globalHeap.get(address);
  if (cell === undefined) return;
  const isCounted = cell.rest === undefined && cell.length !== undefined && cell.length < maximumLength;
  const { file } = activation.function;
  const known = run.appended.get(address) ?? { file, places: new Map<string, number>() };
  run.appended.set(address, known);
  const place = `${span.start}:${span.end}:${ordinal}`;
  const index = known.places.get(place);
  if (!activation.isModule || !isCertain || !isCounted || known.file !== file || !runsAlways(activation.function, activation.block)) {
    performPropertyWrite(activation, state, address, undefined, value, undefined);
    return;
  }
  known.places.set(place, index ?? cell.length);
  performPropertyWrite(activation, state, address, String(index ?? cell.length), value, undefined);
}

/** A function that is called where a property is read or written. */
interface AccessorPart {
  readonly name: string;
  readonly part: keyof Accessor;
  readonly value: Value;
}

/** Makes a property of a cell call a function: `Object.defineProperty(object, name, { get })`. */
export function writeAccessor(activation: Activation, state: State, address: Address, accessor: AccessorPart): void {
  const cell = address < 0 ? undefined : state.getLocalCell(address);
  if (cell !== undefined) state.setLocalCell(address, addAccessor(activation, address, cell, accessor, cell.isShared));
  else if (activation.isRoot) performAccessorWrite(activation, state, address, accessor);
  else if (address < 0) activation.effects.push({ kind: 'accessor', address, ...accessor });
}

/** Does the same with a global cell now. */
export function performAccessorWrite(activation: Activation, state: State, address: Address, accessor: AccessorPart): void {
  const { run } = activation;
  const cell = run.globalHeap.get(address);
  if (cell === undefined) return;
  const lasting = { ...accessor, value: makeLasting(activation, state, accessor.value) };
  const updated = addAccessor(activation, address, cell, lasting, true);
  if (updated !== cell) run.writeGlobalCell(address, updated);
}

/** Answers the cell itself when it has the accessor. */
function addAccessor(activation: Activation, address: Address, cell: Cell, { name, part, value }: AccessorPart, isWeak: boolean): Cell {
  const before = cell.accessors?.get(name);
  const old = isWeak ? before?.[part] : undefined;
  const joined = old === undefined ? value : joinValues(old, value, () => getId(activation, `a${address}.${name}`));
  if (old !== undefined && isSameContent(old, joined)) return cell;
  const both = part === 'get' ? { get: joined, set: before?.set } : { get: before?.get, set: joined };
  return makeCellLike(cell, { accessors: new Map([...(cell.accessors ?? []), [name, both]]) });
}

/** Joins a value into a module variable now. */
export function performVariableWrite(activation: Activation, state: State, key: string, value: Value): void {
  const { run } = activation;
  const old = run.globals.get(key);
  const lasting = makeLasting(activation, state, value);
  const joined = old === undefined ? lasting : joinValues(old, lasting, () => getId(activation, `module ${key}`));
  if (old !== undefined && isSameContent(old, joined)) return;
  run.writeVariable(key, joined);
}

/** Answers the value with every local cell that it reaches copied to the global heap. */
export function makeLasting(activation: Activation, state: State, value: Value): Value {
  if (value.refs.every((ref) => ref < 0)) return value;
  const { run } = activation;
  const seen = new Map<Address, Address>();
  const lastAddress = (address: Address): Address => {
    if (address <= 0) return address;
    let target = seen.get(address);
    if (target !== undefined) return target;
    target = run.getGlobalAddress(`${activation.function.id}@${address}`);
    seen.set(address, target);
    const cell = getCell(activation, state, address);
    if (cell === undefined) return target;
    if (!run.globalHeap.has(target)) run.globalHeap.set(target, makeCell(cell.kind));
    const fields = new Map<string, Value>();
    for (const [name, field] of cell.fields) fields.set(name, lastValue(field));
    const frames = cell.closure?.frames ?? cell.classInfo?.frames;
    const lastingFrames = frames === undefined ? undefined : new Map([...frames].map(([owner, frame]) => [owner, lastAddress(frame)]));
    run.globalHeap.set(
      target,
      makeCellLike(cell, {
        fields,
        rest: cell.rest === undefined ? undefined : lastValue(cell.rest),
        keys: cell.keys === undefined ? undefined : lastValue(cell.keys),
        prototype: cell.prototype === undefined ? undefined : lastAddress(cell.prototype),
        accessors: cell.accessors === undefined ? undefined : lastAccessors(cell.accessors),
        resolver: cell.resolver === undefined ? undefined : { ...cell.resolver, promise: lastValue(cell.resolver.promise) },
        closure:
          cell.closure === undefined || lastingFrames === undefined
            ? cell.closure
            : {
                ...cell.closure,
                frames: lastingFrames,
                boundThis: cell.closure.boundThis === undefined ? undefined : lastValue(cell.closure.boundThis),
                boundArguments: cell.closure.boundArguments.map(lastValue),
                home: cell.closure.home === undefined ? undefined : lastAddress(cell.closure.home),
              },
        classInfo:
          cell.classInfo === undefined || lastingFrames === undefined
            ? cell.classInfo
            : {
                ...cell.classInfo,
                frames: lastingFrames,
                superclass: cell.classInfo.superclass === undefined ? undefined : lastValue(cell.classInfo.superclass),
              },
      }),
    );
    return target;
  };
  const lastAccessors = (accessors: ReadonlyMap<string, Accessor>): ReadonlyMap<string, Accessor> =>
    new Map([...accessors].map(([name, { get, set }]) => [name, { get: get && lastValue(get), set: set && lastValue(set) }]));
  const lastValue = (part: Value): Value =>
    part.refs.every((ref) => ref < 0) ? part : makeValueLike(part, { refs: part.refs.map(lastAddress).sort((a, b) => a - b) });
  return lastValue(value);
}
