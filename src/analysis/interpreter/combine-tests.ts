import { makeCell, type Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, makeValueLike, type Implications, type Value } from '../domain/value.ts';
import { getSiteId, takeStep, type Activation, type Arguments, type CallSite } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { commonFacts } from './discriminants.ts';
import { negate } from './guards.ts';
import { findKnownElements } from './registers.ts';
import { makeWrittenList } from './written-list.ts';

/** What a test that a library made of others keeps: these, and how they count. */
const testsField = '%tests';
const countField = '%count';

/** How tests count: that none holds, that all do, that one of them does. */
export type TestCount = 'none' | 'all' | 'any';

/** Makes the function that asks tests of the same data. */
export function makeCombinedTest(activation: Activation, state: State, count: TestCount, tests: readonly Value[]): Value {
  const fields = new Map([
    [testsField, makeWrittenList(activation, state, 'tests', tests)],
    [countField, activation.run.makeConstant(count)],
  ]);
  return allocateValue(activation, state, 'test', makeCell('object', { fields }));
}

/** Is it such a function? */
export function isCombinedTest(cell: Cell | undefined): boolean {
  return cell?.kind === 'object' && cell.fields.has(testsField);
}

/** Calls it: its answer tells what those of the tests tell together. */
export function callCombinedTest(
  activation: Activation,
  state: State,
  { fields }: Cell,
  args: Arguments,
  site: CallSite,
): Value | undefined {
  const { run } = activation;
  const list = fields.get(testsField);
  const count = fields.get(countField);
  const told: Implications[] = [];
  for (const [index, test] of ((list && findKnownElements(activation, state, list)) ?? []).entries()) {
    const own = index === 0 ? site : { ...site, argumentSpans: [] };
    const verdict = takeStep(activation, index, () => run.operations.callValue(activation, state, test, run.undefinedValue, args, own));
    if (verdict === undefined) return undefined;
    const { implications } = verdict;
    told.push(implications?.test === 'truth' ? implications : { test: 'truth', whenTrue: [], whenFalse: [] });
  }
  const answer = run.makeValue({ id: getSiteId(activation, 'verdict') });
  const way = count === undefined ? undefined : findConstant(count)?.value;
  return makeValueLike(answer, { implications: way === 'none' ? negate(combine(told, 'any')) : combine(told, way) });
}

/** What is known where all tests hold, or one of them, and where that is not so. */
function combine(told: readonly Implications[], way: unknown): Implications {
  const [whenTrue, whenFalse] = [told.map((each) => each.whenTrue), told.map((each) => each.whenFalse)];
  return way === 'all'
    ? { test: 'truth', whenTrue: whenTrue.flat(), whenFalse: commonFacts(whenFalse) }
    : { test: 'truth', whenTrue: commonFacts(whenTrue), whenFalse: whenFalse.flat() };
}
