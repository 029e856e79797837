import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { numberStep, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { callEach, isProgramFunction, type Unrolled } from './call-each.ts';
import { goThroughEach } from './go-through-each.ts';
import type { ModelCall } from './callbacks.ts';
import { tellEmpty, uniteEmptiness, type Emptiness } from './emptiness.ts';
import { joinAll } from './property-access.ts';
import { readIterated } from './read-iterated.ts';
import { findKnownElements } from './registers.ts';
import { makeWrittenList } from './written-keys.ts';
import { findWrittenList } from './written-list.ts';

/** Longer lists are gone through as any list is: one element stands for all. */
const maximumElements = 24;

/**
 * `forEach`, `map`, `flatMap` and `reduce` of a written list call their callback for one element after the other: functions and rows of such a
 * list are each something else. Absent: it is another call.
 */
export function unrollCallbacks(activation: Activation, state: State, call: ModelCall): Unrolled | undefined {
  const method = methods.find((each) => call.rows.natives.includes(each));
  const [callback, second] = call.arguments.values;
  const list = method === undefined ? undefined : findWrittenList(activation, state, call.receiver, maximumElements);
  if (method === 'for-each' && list === undefined) return goThroughEach(activation, state, call);
  if (method === undefined || list === undefined || callback === undefined) return undefined;
  if (method === 'reduce') return reduce(activation, state, call, list);
  if (!isProgramFunction(activation, state, callback)) return undefined;
  const results: Value[] = [];
  for (const [index, element] of list.entries()) {
    const values = [element, activation.run.makeConstant(index), call.receiver];
    const result = callStep(activation, state, call, index, values, second);
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
    accumulator = callStep(activation, state, call, index, values);
  }
  return { value: accumulator };
}

/** One step of several that one instruction takes. */
function callStep(
  activation: Activation,
  state: State,
  call: ModelCall,
  index: number,
  values: readonly Value[],
  receiver?: Value,
): Value | undefined {
  const { site } = activation;
  activation.site = numberStep(site, index);
  const result = callEach(activation, state, call, values, receiver);
  activation.site = site;
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
