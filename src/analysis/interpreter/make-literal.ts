import { combineContents, listContents, setContents, setStretches, type Content, type Stretch } from '../domain/array-contents.ts';
import { makeCell, makeCellLike, type Accessor, type Closure, type Emptiness } from '../domain/cell.ts';
import { joinValues } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import { findConstant, makeValueLike, type Value } from '../domain/value.ts';
import type { ObjectEntry, Operand } from '../ir/ir.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { copyProperties } from './copy-properties.ts';
import { noteLetterList } from './letters.ts';
import { forgetContainer, takesSecret } from './confidential-parts.ts';
import { forgetHeld } from './secret-holders.ts';
import { takeOut } from './take-out.ts';
import { collectFrames } from './frames.ts';
import { tellEmpty, uniteEmptiness } from './emptiness.ts';
import { readOwnIteration } from './own-iteration.ts';
import { readIterated } from './read-iterated.ts';
import { collectArguments, findKnownElements, getRegister } from './registers.ts';

/** Makes the object of a literal. */
export function makeObject(activation: Activation, state: State, entries: readonly ObjectEntry[]): Value {
  let cell = makeCell('object', { written: { file: activation.function.file, entries, call: undefined, before: undefined } });
  const fields = new Map<string, Value>();
  const accessors = new Map<string, Accessor>();
  const hasSpread = entries.some((entry) => entry.kind === 'spread');
  let whenEmpty: Emptiness = [];
  const spread: Spread[] = [];
  for (const [index, entry] of entries.entries()) {
    if (entry.kind !== 'spread') whenEmpty = 'never';
    else {
      spread.push({ object: getRegister(activation, state, entry.value), index });
      whenEmpty = uniteEmptiness(whenEmpty, tellEmpty(activation, state, getRegister(activation, state, entry.value)));
      cell = copyProperties(
        activation,
        state,
        getRegister(activation, state, entry.value),
        makeCellLike(cell, { fields }),
        `spread${index}`,
      );
      fields.clear();
      for (const [name, value] of cell.fields) fields.set(name, value);
      continue;
    }
    const key = 'name' in entry.key ? { value: entry.key.name } : findConstant(getRegister(activation, state, entry.key.key));
    if (entry.kind === 'property') {
      const value = getRegister(activation, state, entry.value);
      if (key !== undefined) fields.set(String(key.value), value);
      else if ('key' in entry.key) {
        const keyValue = getRegister(activation, state, entry.key.key);
        const join = (old: Value | undefined, part: Value, name: string): Value =>
          old === undefined ? part : joinValues(old, part, () => getSiteId(activation, name));
        cell = makeCellLike(cell, { rest: join(cell.rest, value, 'rest'), keys: join(cell.keys, keyValue, 'keys') });
      }
    } else if (key !== undefined) {
      const closure: Closure = {
        function: entry.function,
        isArrow: false,
        frames: collectFrames(activation),
        boundThis: undefined,
        boundArguments: [],
        home: undefined,
      };
      const accessor = allocateValue(activation, state, `${entry.kind}${index}`, makeCell('function', { closure }));
      const old = accessors.get(String(key.value));
      accessors.set(String(key.value), entry.kind === 'getter' ? { get: accessor, set: old?.set } : { get: old?.get, set: accessor });
    }
  }
  const left = cell.rest === undefined ? undefined : forgetHeld(activation, cell.rest, fields.keys());
  const rest = left !== undefined && left.taints.length > 0 && isSecretReplaced(entries, spread) ? forgetContainer(left) : left;
  const value = allocateValue(
    activation,
    state,
    'object',
    makeCellLike(cell, {
      fields,
      rest,
      accessors: accessors.size > 0 ? accessors : undefined,
      whenEmpty: hasSpread ? whenEmpty : undefined,
    }),
  );
  return makeValueLike(value, { id: getSiteId(activation, 'object'), constants: [] }) satisfies Value;
}

/** What is spread into a literal, and as which of its entries. */
interface Spread {
  readonly object: Value;
  readonly index: number;
}

/** Is of each object that is spread, and of which a library says what its secret is, this part written over behind it? */
function isSecretReplaced(entries: readonly ObjectEntry[], spread: readonly Spread[]): boolean {
  const holders = spread.filter(({ object }) => object.nodes.length > 0);
  const listBehind = (index: number): readonly string[] =>
    entries.slice(index).flatMap((entry) => (entry.kind === 'property' && 'name' in entry.key ? [entry.key.name] : []));
  return holders.length > 0 && holders.every(({ object, index }) => takesSecret(object, listBehind(index)));
}

/** Makes the array of a literal. */
export function makeArray(activation: Activation, state: State, elements: readonly Operand[]): Value {
  const args = collectArguments(activation, state, elements);
  const fields = new Map(args.values.map((value, index) => [String(index), value]));
  const length = args.rest === undefined ? fields.size : undefined;
  const whenEmpty = args.rest === undefined ? undefined : fields.size > 0 ? 'never' : args.whenRestEmpty;
  const cell = makeCell('array', { fields, rest: args.rest, length, whenEmpty });
  if (length === undefined) {
    const contents = combineContents(elements.map((each) => listElementContents(activation, state, each)));
    setContents(cell, contents);
    if (contents === undefined) setStretches(cell, listStretches(activation, state, elements));
  }
  const array = allocateValue(activation, state, 'array', cell);
  const [only, ...others] = elements;
  if (only?.spread === true && others.length === 0) noteLetterList(activation.run, getRegister(activation, state, only.register), array);
  return array;
}

/** What is spread stands in one place, however much it is: no text that is known, but whatever its elements can do. */
function listStretches(activation: Activation, state: State, elements: readonly Operand[]): readonly Stretch[] {
  return elements.map(({ register, spread }) => {
    const value = getRegister(activation, state, register);
    if (!spread) return { value };
    const each = readIterated(activation, state, value);
    return { value: makeValueLike(each, { id: getSiteId(activation, `stretch ${register}`), constants: undefined }), each };
  });
}

function listElementContents(activation: Activation, state: State, { register, spread }: Operand): readonly Content[] | undefined {
  const value = getRegister(activation, state, register);
  if (!spread) return [[value]];
  if (value.taints.length > 0 || value.nodes.length > 0 || value.refs.length === 0) return undefined;
  const lists = value.refs.map((ref) => {
    const cell = getCell(activation, state, ref);
    return cell === undefined ? undefined : listContents(cell);
  });
  return lists.some((list) => list === undefined) ? undefined : lists.flatMap((list) => list ?? []);
}

/** Makes the object that `...rest` of an object pattern receives. */
export function makeObjectRest(activation: Activation, state: State, object: Value, excluded: readonly string[]): Value {
  const copied = copyProperties(activation, state, object, makeCell('object'), 'rest');
  return allocateValue(activation, state, 'object-rest', takeOut(activation, object, copied, excluded));
}

/** Makes the array that `...rest` of an array pattern receives. */
export function makeArrayRest(activation: Activation, state: State, array: Value, from: number): Value {
  const known = findKnownElements(activation, state, array)?.slice(from);
  const fields = new Map((known ?? []).map((value, index) => [String(index), value]));
  const rest = known === undefined ? readIterated(activation, state, array) : undefined;
  return allocateValue(activation, state, 'array-rest', makeCell('array', { fields, rest, length: known?.length }));
}

/** Answers an element of an array pattern, of whatever is taken apart. */
export function readArrayElement(activation: Activation, state: State, array: Value, index: number): Value {
  const own = readOwnIteration(activation, state, array);
  if (own !== undefined) return own;
  const isArray = array.refs.every((ref) => {
    const kind = getCell(activation, state, ref)?.kind;
    return kind === 'array' || kind === 'object';
  });
  return isArray ? activation.run.operations.readProperty(activation, state, array, String(index)) : readIterated(activation, state, array);
}
