import { makeWord } from './make-word.ts';
import type { NativeBehavior } from '../../models/native-rows.ts';
import { makeCell } from '../domain/cell.ts';
import { markAsked } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import { findConstant, makeValueLike, type Value } from '../domain/value.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { noteEmptiness, tellEmptyPart, uniteEmptiness } from './emptiness.ts';
import type { Native, NativeCall } from './native-call.ts';
import { readSettled } from './resolvers.ts';
import { makeWrittenList, readWrittenList } from './written-list.ts';

/** Longer lists are not followed element by element. */
const maximumElements = 64;

/** Methods of arrays whose elements are all known: what they give has its elements in order too. */
export const writtenArrayNatives = {
  at: (activation, state, call) => {
    const elements = readElements(activation, state, call.receiver);
    const index = readNumber(call, 0);
    return elements === undefined || index === undefined ? call.result : (elements.at(index) ?? activation.run.undefinedValue);
  },
  slice: (activation, state, call) => {
    const elements = readElements(activation, state, call.receiver);
    const [from, to] = call.arguments.values;
    const [start, end] = [readNumber(call, 0), readNumber(call, 1)];
    if (elements === undefined || isUnknown(from, start) || isUnknown(to, end) || call.arguments.rest !== undefined) return call.result;
    return makeWrittenList(activation, state, 'slice', elements.slice(start, end));
  },
  with: (activation, state, call) => {
    const elements = readElements(activation, state, call.receiver);
    const index = readNumber(call, 0);
    const [, value] = call.arguments.values;
    if (elements === undefined || index === undefined || value === undefined || elements.at(index) === undefined) return call.result;
    return makeWrittenList(activation, state, 'with', elements.with(index, value));
  },
  concat: (activation, state, call) => {
    const { values, rest } = call.arguments;
    return rest === undefined ? joinParts(activation, state, call, readParts(activation, state, [call.receiver, ...values])) : call.result;
  },
  flat: (activation, state, call) => {
    const parts = call.arguments.values.length > 0 ? undefined : readElements(activation, state, call.receiver);
    return parts === undefined ? call.result : joinParts(activation, state, call, readParts(activation, state, parts));
  },
  'all-settled': (activation, state, call) => {
    const [promises] = call.arguments.values;
    const elements = promises === undefined ? undefined : readElements(activation, state, promises);
    if (elements === undefined) return call.result;
    const outcomes = elements.map((promise, index) => makeOutcome(activation, state, promise, index));
    return makeWrittenList(activation, state, 'outcomes', outcomes);
  },
} as const satisfies Partial<Record<NativeBehavior, Native>>;

/** `{ status, value }` of a promise: what it found out holds only if it was fulfilled. */
function makeOutcome(activation: Activation, state: State, promise: Value, index: number): Value {
  const settled = readSettled(activation, state, promise);
  const { pending } = settled;
  const value = pending === undefined ? settled : makeValueLike(settled, { pending: undefined, implications: pending.implications });
  const whenTrue = markAsked(pending?.facts ?? []);
  const told = { constant: 'fulfilled', facts: whenTrue };
  const status = makeWord(activation.run, getSiteId(activation, `status${index}`), told, 'rejected');
  const fields = new Map([
    ['status', status],
    ['value', value],
  ]);
  return allocateValue(activation, state, `outcome${index}`, makeCell('object', { fields }));
}

function readElements(activation: Activation, state: State, list: Value): readonly Value[] | undefined {
  const elements = readWrittenList(activation, state, list);
  return elements === undefined || elements.length > maximumElements ? undefined : elements;
}

function readNumber({ arguments: args }: NativeCall, index: number): number | undefined {
  const value = args.values[index];
  const constant = value === undefined ? undefined : findConstant(value)?.value;
  return typeof constant === 'number' ? constant : undefined;
}

function isUnknown(value: Value | undefined, number: number | undefined): boolean {
  return value !== undefined && number === undefined;
}

/** A value that `concat` and `flat` put into a list, and what they put in for it where that is known. */
interface Part {
  readonly value: Value;
  readonly elements: readonly Value[] | undefined;
}

function readParts(activation: Activation, state: State, values: readonly Value[]): readonly Part[] {
  return values.map((value) => ({ value, elements: listParts(activation, state, value) }));
}

/** Answers what `concat` and `flat` put in for a value; absent: it may be any list. */
export function listParts(activation: Activation, state: State, part: Value): readonly Value[] | undefined {
  const { refs, taints, nodes, constants, isText } = part;
  if (refs.length === 0 && nodes.length === 0 && (isText || (taints.length === 0 && constants !== undefined))) return [part];
  const cells = refs.map((ref) => getCell(activation, state, ref));
  if (taints.length + nodes.length > 0 || refs.length === 0) return undefined;
  if (cells.every((cell) => cell !== undefined && cell.kind !== 'array')) return [part];
  const [cell, ...others] = cells;
  if (cell?.length === 0 && others.length === 0 && cell.rest === undefined) return [];
  return readElements(activation, state, part);
}

function joinParts(activation: Activation, state: State, call: NativeCall, parts: readonly Part[]): Value {
  const elements: Value[] = [];
  for (const { elements: known } of parts) {
    if (known === undefined || elements.length > maximumElements) {
      const told = parts.map((part) => tellEmptyPart(activation, state, part.value));
      noteEmptiness(state, call.result, told.reduce(uniteEmptiness));
      return call.result;
    }
    elements.push(...known);
  }
  return makeWrittenList(activation, state, 'joined', elements);
}
