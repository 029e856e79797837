import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, numberStep, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import type { ModelCall } from './callbacks.ts';
import { tellEmpty, uniteEmptiness, type Emptiness } from './emptiness.ts';
import { joinAll } from './property-access.ts';
import { readIterated } from './read-iterated.ts';
import { findKnownElements } from './registers.ts';
import { makeWrittenList } from './written-keys.ts';
import { findWrittenList } from './written-list.ts';

/** Longer lists are gone through as any list is: one element stands for all. */
const maximumElements = 24;

/** What a call answers; without a value it never returns. */
export interface Unrolled {
  readonly value: Value | undefined;
}

/**
 * `forEach`, `map`, `flatMap` and `reduce` of a written list call their callback for one element after the other: functions and rows of such a
 * list are each something else. Absent: it is another call.
 */
export function unrollCallbacks(activation: Activation, state: State, call: ModelCall): Unrolled | undefined {
  const method = methods.find((each) => call.rows.natives.includes(each));
  const [callback, second] = call.arguments.values;
  const list = method === undefined ? undefined : findWrittenList(activation, state, call.receiver, maximumElements);
  if (method === undefined || list === undefined || callback === undefined) return undefined;
  if (method === 'reduce') return reduce(activation, state, call, list);
  if (!isFunction(activation, state, callback)) return undefined;
  const results: Value[] = [];
  for (const [index, element] of list.entries()) {
    const values = [element, activation.run.makeConstant(index), call.receiver];
    const result = callStep(activation, state, { call, index, values, receiver: second ?? activation.run.undefinedValue });
    if (result === undefined) return { value: undefined };
    results.push(result);
  }
  return { value: finish[method](activation, state, results) };
}

const methods = ['reduce', 'map', 'for-each', 'flat-map'] as const;

const finish = {
  'for-each': ({ run }: Activation): Value => run.undefinedValue,
  map: (activation: Activation, state: State, results: readonly Value[]): Value => makeWrittenList(activation, state, 'unrolled', results),
  'flat-map': (activation: Activation, state: State, results: readonly Value[]): Value => joinLists(activation, state, results),
};

function reduce(activation: Activation, state: State, call: ModelCall, list: readonly Value[]): Unrolled {
  const { run } = activation;
  const initial = call.arguments.values[1];
  const elements = call.site.calleeText.endsWith('Right') ? list.toReversed() : list;
  let accumulator = initial ?? elements[0];
  for (const [index, element] of elements.entries()) {
    if (accumulator === undefined) return { value: undefined };
    if (index === 0 && initial === undefined) continue;
    const values = [accumulator, element, run.makeConstant(index), call.receiver];
    accumulator = callStep(activation, state, { call, index, values, receiver: run.undefinedValue });
  }
  return { value: accumulator };
}

interface Step {
  readonly call: ModelCall;
  readonly index: number;
  readonly values: readonly Value[];
  readonly receiver: Value;
}

function callStep(activation: Activation, state: State, { call, index, values, receiver }: Step): Value | undefined {
  const [callback] = call.arguments.values;
  if (callback === undefined) return undefined;
  const { site: outer, run } = activation;
  const at = call.site.argumentSpans[0] ?? call.site.at;
  activation.site = numberStep(outer, index);
  const site = { ...call.site, argumentSpans: values.map(() => at) };
  const result = run.operations.callValue(activation, state, callback, receiver, { values, rest: undefined }, site);
  activation.site = outer;
  return result;
}

/** What lists hold, one after the other; what is no list stands for itself. */
function joinLists(activation: Activation, state: State, lists: readonly Value[]): Value {
  const known: Value[] = [];
  const others: Value[] = [];
  let whenEmpty: Emptiness = [];
  for (const list of lists) {
    const isList = list.refs.length > 0;
    const elements = isList ? findKnownElements(activation, state, list) : [list];
    if (elements === undefined) others.push(readIterated(activation, state, list));
    else known.push(...elements);
    whenEmpty = uniteEmptiness(whenEmpty, isList ? tellEmpty(activation, state, list) : 'never');
  }
  if (others.length === 0) return makeWrittenList(activation, state, 'unrolled', known);
  const rest = joinAll(activation, 'flat', [...known, ...others]);
  return allocateValue(activation, state, 'unrolled', makeCell('array', { rest, whenEmpty }));
}

function isFunction(activation: Activation, state: State, { refs, taints, nodes }: Value): boolean {
  return (
    taints.length + nodes.length === 0 && refs.length > 0 && refs.every((ref) => getCell(activation, state, ref)?.closure !== undefined)
  );
}
