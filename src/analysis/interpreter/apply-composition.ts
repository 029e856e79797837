import type { CallRows } from '../binding/call-rows.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { uniteNodes } from '../domain/unite-lists.ts';
import { getSiteId, type Activation } from './activation.ts';
import type { CallAnswer, ModelCall } from './callbacks.ts';
import { makeChoice, type Branch } from './choose-function.ts';
import { makeCombinedTest } from './combine-tests.ts';
import { callSteps, isPlaceholder, makeCallbackified, makeComposed, makeConstantly, makePartial } from './made-functions.ts';
import { findKnownElements } from './registers.ts';

/**
 * Applies what puts functions together or calls them one after the other, instead of the call's flows: `flow(f, g)`, `pipe(x, f, g)`,
 * and calls that lack the data. Answers `undefined` where the call is none of these.
 */
export function applyComposition(activation: Activation, state: State, call: ModelCall): CallAnswer | undefined {
  const { values, rest } = call.arguments;
  if (rest !== undefined) return undefined;
  for (const native of call.rows.natives)
    switch (native) {
      case 'flow':
        return { value: makeComposed(activation, state, listSteps(activation, state, values)) };
      case 'compose':
        return { value: makeComposed(activation, state, listSteps(activation, state, values).toReversed()) };
      case 'flow-with':
      case 'compose-with': {
        if (values.length < 2) break;
        const steps = listSteps(activation, state, values.slice(1));
        return { value: makeComposed(activation, state, native === 'flow-with' ? steps : steps.toReversed()) };
      }
      case 'pipe':
        return { value: callSteps(activation, state, values.slice(1), { values: values.slice(0, 1), rest: undefined }, call.site) };
      case 'pipe-receiver': {
        const answer = callSteps(activation, state, values, { values: [call.receiver], rest: undefined }, call.site);
        return { value: answer && makeValueLike(answer, { nodes: uniteNodes(answer.nodes, call.rows.results) }) };
      }
      case 'curried':
      case 'curried-data-first': {
        if (isComplete(values, call.rows) && (native === 'curried' || !isNumberAlone(values))) break;
        const callee = activation.run.makeValue({ id: getSiteId(activation, 'curried'), nodes: call.nodes });
        return { value: makePartial(activation, state, callee, values, native === 'curried-data-first') };
      }
      case 'constantly':
        return { value: makeConstantly(activation, state, values[0] ?? activation.run.undefinedValue) };
      case 'when':
      case 'unless':
      case 'if-else':
      case 'cond':
        return { value: choose(activation, state, native, call) };
      case 'none-pass':
      case 'all-pass':
      case 'any-pass':
        return { value: makeCombinedTest(activation, state, testCounts[native], listSteps(activation, state, values)) };
      case 'callbackify':
        return { value: makeCallbackified(activation, state, values[0] ?? activation.run.undefinedValue) };
      default:
    }
  return undefined;
}

const testCounts = { 'none-pass': 'none', 'all-pass': 'all', 'any-pass': 'any' } as const;

/** How many functions each of these is given before its data. */
const choiceSizes = { when: 2, unless: 2, 'if-else': 3, cond: 1 } as const;

/** Makes the function that chooses between others; given the data too, calls it. */
function choose(
  activation: Activation,
  state: State,
  native: keyof typeof choiceSizes,
  { arguments: { values }, site }: ModelCall,
): Value | undefined {
  const { undefinedValue } = activation.run;
  const size = choiceSizes[native];
  const [test = undefinedValue, action = undefinedValue, other = undefinedValue] = values;
  const made =
    native === 'cond'
      ? makeChoice(activation, state, listBranches(activation, state, test), 'nothing')
      : native === 'unless'
        ? makeChoice(activation, state, [[test, undefined]], action)
        : makeChoice(activation, state, [[test, action]], native === 'when' ? undefined : other);
  if (values.length <= size) return made;
  const args = { values: values.slice(size), rest: undefined };
  return activation.run.operations.callValue(activation, state, made, undefinedValue, args, { ...site, argumentSpans: [] });
}

/** `cond([[test, action], …])` */
function listBranches(activation: Activation, state: State, pairs: Value): readonly Branch[] {
  return (findKnownElements(activation, state, pairs) ?? []).flatMap((pair) => {
    const [test, action] = findKnownElements(activation, state, pair) ?? [];
    return test === undefined || action === undefined ? [] : [[test, action] as const];
  });
}

function isComplete(values: readonly Value[], rows: CallRows): boolean {
  return values.length >= countParameters(rows) && !values.some(isPlaceholder);
}

/** `flow([f, g])` is as `flow(f, g)`. */
function listSteps(activation: Activation, state: State, values: readonly Value[]): readonly Value[] {
  return values.flatMap((value) => findKnownElements(activation, state, value) ?? [value]);
}

/** `take(10)`: a number is not what such a call is made for, and rows say nothing of it. */
function isNumberAlone([value, other]: readonly Value[]): boolean {
  if (value === undefined || other !== undefined || value.taints.length + value.refs.length + value.nodes.length > 0) return false;
  return value.constants === undefined || value.constants.some((each) => typeof each === 'number');
}

/** Answers of how many arguments rows speak. */
function countParameters({ flows }: CallRows): number {
  let count = 0;
  for (const { from, to } of flows)
    for (const [step] of [from, to]) if (step?.kind === 'argument' && step.to !== Infinity) count = Math.max(count, step.to + 1);
  return count;
}
