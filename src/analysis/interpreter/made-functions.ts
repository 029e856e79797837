import { makeCell, type Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { takeStep, type Activation, type Arguments, type CallSite } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { callChoice, isChoice } from './choose-function.ts';
import { callCombinedTest, isCombinedTest } from './combine-tests.ts';
import { findKnownElements } from './registers.ts';
import { settle } from './settle.ts';
import { makeWrittenList } from './written-list.ts';

/** What a function that a library made of others keeps: its steps; or what it calls, and what that was given already. */
const stepsField = '%steps';
const calleeField = '%callee';
const givenField = '%given';
const dataFirstField = '%dataFirst';
const answerField = '%answer';
const callbackifiedField = '%callbackified';

/** Makes the function that calls the steps in order. */
export function makeComposed(activation: Activation, state: State, steps: readonly Value[]): Value {
  const fields = new Map([[stepsField, makeWrittenList(activation, state, 'steps', steps)]]);
  return allocateValue(activation, state, 'composed', makeCell('object', { fields }));
}

/** Makes the function that calls `callee` with what it is given besides, after the arguments that are there or before them. */
export function makePartial(activation: Activation, state: State, callee: Value, given: readonly Value[], isDataFirst: boolean): Value {
  const fields = new Map([
    [calleeField, callee],
    [givenField, makeWrittenList(activation, state, 'given', given)],
  ]);
  if (isDataFirst) fields.set(dataFirstField, activation.run.makeConstant(true));
  return allocateValue(activation, state, 'partial', makeCell('object', { fields }));
}

/** Makes the function that answers the same, whatever it is given. */
export function makeConstantly(activation: Activation, state: State, answer: Value): Value {
  return allocateValue(activation, state, 'constantly', makeCell('object', { fields: new Map([[answerField, answer]]) }));
}

/** Makes the function that gives what `callee` answers to a callback. */
export function makeCallbackified(activation: Activation, state: State, callee: Value): Value {
  return allocateValue(activation, state, 'callbackified', makeCell('object', { fields: new Map([[callbackifiedField, callee]]) }));
}

/** Did a library make the function of others? */
export function isMadeFunction(cell: Cell | undefined): boolean {
  if (cell?.kind !== 'object') return false;
  if (isChoice(cell) || isCombinedTest(cell)) return true;
  return [stepsField, calleeField, answerField, callbackifiedField].some((name) => cell.fields.has(name));
}

/** Does a value stand for what a call lacks: `includes(__, list)`? */
export function isPlaceholder({ nodes }: Value): boolean {
  return nodes.length > 0 && nodes.some(({ natives }) => natives.includes('placeholder'));
}

/** Calls such a function; answers `undefined` when it never returns. */
export function callMadeFunction(activation: Activation, state: State, cell: Cell, args: Arguments, site: CallSite): Value | undefined {
  const { run } = activation;
  const steps = readList(activation, state, cell, stepsField);
  if (steps !== undefined) return callSteps(activation, state, steps, args, site);
  if (isChoice(cell)) return callChoice(activation, state, cell, args, site);
  if (isCombinedTest(cell)) return callCombinedTest(activation, state, cell, args, site);
  const promised = cell.fields.get(callbackifiedField);
  if (promised !== undefined) return callBack(activation, state, promised, args, site);
  const constant = cell.fields.get(answerField);
  if (constant !== undefined) return constant;
  const callee = cell.fields.get(calleeField);
  const given = readList(activation, state, cell, givenField);
  if (callee === undefined || given === undefined)
    return run.operations.callValue(activation, state, run.makeValue(), run.undefinedValue, args, site);
  const isDataFirst = cell.fields.has(dataFirstField);
  const filled = fillPlaceholders(given, args.values);
  const values = isDataFirst ? [...filled.others, ...filled.values] : [...filled.values, ...filled.others];
  const rest = isDataFirst ? undefined : args.rest;
  return run.operations.callValue(activation, state, callee, run.undefinedValue, { values, rest }, { ...site, argumentSpans: [] });
}

/** Calls a function without its last argument, and that one with what it answers. */
function callBack(activation: Activation, state: State, callee: Value, { values, rest }: Arguments, site: CallSite): Value | undefined {
  const { run } = activation;
  const callback = values.at(-1) ?? run.undefinedValue;
  const own = { ...site, argumentSpans: site.argumentSpans.slice(0, -1) };
  const given = { values: values.slice(0, -1), rest };
  const answer = takeStep(activation, 0, () => run.operations.callValue(activation, state, callee, run.undefinedValue, given, own));
  if (answer === undefined) return run.undefinedValue;
  const passed = { values: [run.makeConstant(null), settle(activation, state, answer)], rest: undefined };
  takeStep(activation, 1, () =>
    run.operations.callValue(activation, state, callback, run.undefinedValue, passed, { ...site, argumentSpans: [] }),
  );
  return run.undefinedValue;
}

/** Puts what a call is given in the places that were left open. */
function fillPlaceholders(
  given: readonly Value[],
  passed: readonly Value[],
): { readonly values: readonly Value[]; readonly others: readonly Value[] } {
  const others = [...passed];
  const values = given.map((value) => (isPlaceholder(value) ? (others.shift() ?? value) : value));
  return { values, others };
}

/** Calls functions one after the other: what one answers is given to the next. Answers `undefined` when one never returns. */
export function callSteps(
  activation: Activation,
  state: State,
  steps: readonly Value[],
  args: Arguments,
  site: CallSite,
): Value | undefined {
  const { run } = activation;
  let given = args;
  for (const [index, step] of steps.entries()) {
    const own = index === 0 ? site : { ...site, argumentSpans: [] };
    const passed = given;
    const answer = takeStep(activation, index, () => run.operations.callValue(activation, state, step, run.undefinedValue, passed, own));
    if (answer === undefined) return undefined;
    given = { values: [answer], rest: undefined };
  }
  return given.values[0] ?? given.rest ?? run.undefinedValue;
}

function readList(activation: Activation, state: State, { fields }: Cell, name: string): readonly Value[] | undefined {
  const list = fields.get(name);
  return list === undefined ? undefined : findKnownElements(activation, state, list);
}
