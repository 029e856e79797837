import { makeCell, type Cell } from '../domain/cell.ts';
import { bakeFacts } from '../domain/join.ts';
import { joinStates } from '../domain/join-states.ts';
import type { State } from '../domain/state.ts';
import { findTruth, isUndefined, type Value } from '../domain/value.ts';
import { takeStep, type Activation, type Arguments, type CallSite } from './activation.ts';
import { ActivationJoin } from './activation-join.ts';
import { allocateValue } from './allocate.ts';
import { addFacts, listFacts } from './guards.ts';
import { joinAll } from './property-access.ts';
import { findKnownElements } from './registers.ts';
import { makeWrittenList } from './written-list.ts';

/** What a function keeps that calls one of several, as a test of its data says: tests and functions in turn, and what is called else. */
const branchesField = '%branches';
const otherwiseField = '%otherwise';

/** A test, and the function that is called where it holds: `undefined` stands for one that answers its data. */
export type Branch = readonly [test: Value, action: Value | undefined];

/** Makes the function that calls the action of the first branch whose test holds; without `otherwise` it answers nothing else. */
export function makeChoice(activation: Activation, state: State, branches: readonly Branch[], otherwise: Branch[1] | 'nothing'): Value {
  const { undefinedValue } = activation.run;
  const list = branches.flatMap(([test, action = undefinedValue]) => [test, action]);
  const fields = new Map([[branchesField, makeWrittenList(activation, state, 'branches', list)]]);
  if (otherwise !== 'nothing') fields.set(otherwiseField, otherwise ?? undefinedValue);
  return allocateValue(activation, state, 'choice', makeCell('object', { fields }));
}

/** Is it such a function? */
export function isChoice(cell: Cell | undefined): boolean {
  return cell?.kind === 'object' && cell.fields.has(branchesField);
}

/** Calls it: each test tells what it does in its own branch and, where it did not hold, in those after it. */
export function callChoice(activation: Activation, state: State, { fields }: Cell, args: Arguments, site: CallSite): Value | undefined {
  const list = fields.get(branchesField);
  const parts = (list && findKnownElements(activation, state, list)) ?? [];
  const own = { ...site, argumentSpans: [] };
  const taken: { readonly state: State; readonly answer: Value }[] = [];
  const take = (branch: State, action: Value, index: number): void => {
    const answer = callAction(activation, branch, action, args, index === 0 ? site : own, index);
    if (answer !== undefined) taken.push({ state: branch, answer: bakeFacts(answer, branch) });
  };
  let isOpen = true;
  for (let index = 0; isOpen && index + 1 < parts.length; index += 2) {
    const [test, action] = [parts[index], parts[index + 1]];
    if (test === undefined || action === undefined) break;
    const verdict = call(activation, state, test, args, own, index);
    if (verdict === undefined) return undefined;
    const truth = findTruth(verdict);
    const told = verdict.implications?.test === 'truth' ? verdict.implications : undefined;
    isOpen = truth !== true;
    if (truth !== false) {
      const branch = isOpen ? state.fork() : state;
      addFacts(activation, branch, listFacts(activation.run, told?.whenTrue ?? []));
      take(branch, action, index);
    }
    if (isOpen) addFacts(activation, state, listFacts(activation.run, told?.whenFalse ?? []));
  }
  const otherwise = fields.get(otherwiseField);
  if (isOpen && otherwise !== undefined) take(state, otherwise, parts.length);
  else if (isOpen) taken.push({ state, answer: activation.run.undefinedValue });
  const joining = new ActivationJoin(activation, `${activation.site}:chosen`);
  for (const each of taken) if (each.state !== state) joinStates(state, each.state, 'chosen', joining);
  return joinAll(
    activation,
    'chosen',
    taken.map(({ answer }) => answer),
  );
}

function callAction(
  activation: Activation,
  state: State,
  action: Value,
  args: Arguments,
  site: CallSite,
  index: number,
): Value | undefined {
  if (isUndefined(action)) return args.values[0] ?? args.rest ?? activation.run.undefinedValue;
  return call(activation, state, action, args, site, index + 1);
}

function call(activation: Activation, state: State, callee: Value, args: Arguments, site: CallSite, step: number): Value | undefined {
  const { run } = activation;
  return takeStep(activation, step, () => run.operations.callValue(activation, state, callee, run.undefinedValue, args, site));
}
