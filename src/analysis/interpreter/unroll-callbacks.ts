import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { takeStep, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { askingMethods, askWrittenList, isAsking } from './ask-written-list.ts';
import { callEach, isProgramFunction } from './call-each.ts';
import { goThroughEach } from './go-through-each.ts';
import type { CallAnswer, ModelCall } from './callbacks.ts';
import { tellEmptyPart, uniteEmptiness } from './emptiness.ts';
import { joinAll } from './property-access.ts';
import { readIterated } from './read-iterated.ts';
import { listParts } from './written-array-natives.ts';
import { findTurns, makeWrittenList, takeTurns } from './written-list.ts';

/**
 * Methods of a written list call their callback for one element after the other: functions and rows of such a list are each something else.
 * Absent: it is another call.
 */
export function unrollCallbacks(activation: Activation, state: State, call: ModelCall): CallAnswer | undefined {
  const method = methods.find((each) => call.rows.natives.includes(each));
  const [callback] = call.arguments.values;
  if (method === undefined || callback === undefined) return undefined;
  const list = findTurns(activation, state, call.receiver);
  if (list === undefined) return method === 'for-each' ? goThroughEach(activation, state, call) : undefined;
  if (isAsking(method)) return takeTurns(activation, list, () => askWrittenList(activation, state, call, method, list));
  if (method === 'reduce') return takeTurns(activation, list, () => reduce(activation, state, call, list));
  if (!isProgramFunction(activation, state, callback)) return undefined;
  const results = takeTurns(activation, list, () => callForEach(activation, state, call, list));
  return { value: results === undefined ? undefined : finish[method](activation, state, results) };
}

const methods = ['reduce', 'map', 'for-each', 'flat-map', ...askingMethods] as const;

const finish = {
  'for-each': ({ run }: Activation): Value => run.undefinedValue,
  map: (activation: Activation, state: State, results: readonly Value[]): Value => makeWrittenList(activation, state, 'unrolled', results),
  'flat-map': (activation: Activation, state: State, results: readonly Value[]): Value => joinLists(activation, state, results),
};

/** Answers what the callback gives for each element; absent: it does not return for one of them. */
function callForEach(activation: Activation, state: State, call: ModelCall, list: readonly Value[]): readonly Value[] | undefined {
  const [, receiver] = call.arguments.values;
  const results: Value[] = [];
  for (const [index, element] of list.entries()) {
    const values = [element, activation.run.makeConstant(index), call.receiver];
    const result = takeStep(activation, index, () => callEach(activation, state, call, values, receiver));
    if (result === undefined) return undefined;
    results.push(result);
  }
  return results;
}

function reduce(activation: Activation, state: State, call: ModelCall, list: readonly Value[]): CallAnswer {
  const { run } = activation;
  const initial = call.arguments.values[1];
  const elements = call.site.calleeText.endsWith('Right') ? list.toReversed() : list;
  let accumulator = initial ?? elements[0];
  for (const [index, element] of elements.entries()) {
    if (accumulator === undefined) return { value: undefined };
    if (index === 0 && initial === undefined) continue;
    const values = [accumulator, element, run.makeConstant(index), call.receiver];
    accumulator = takeStep(activation, index, () => callEach(activation, state, call, values));
  }
  return { value: accumulator };
}

/** What lists hold, one after the other; what is no list stands for itself. */
function joinLists(activation: Activation, state: State, lists: readonly Value[]): Value {
  const parts = lists.map((list) => listParts(activation, state, list));
  const known = parts.flatMap((elements) => elements ?? []);
  if (!parts.includes(undefined)) return makeWrittenList(activation, state, 'unrolled', known);
  const others = lists.filter((_, index) => parts[index] === undefined);
  const rest = joinAll(activation, 'flat', [...known, ...others.map((list) => readIterated(activation, state, list))]);
  const told = lists.map((list) => tellEmptyPart(activation, state, list));
  return allocateValue(activation, state, 'unrolled', makeCell('array', { rest, whenEmpty: told.reduce(uniteEmptiness) }));
}
