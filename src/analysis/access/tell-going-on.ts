import type { CompiledCallerCheck } from '../binding/api-node.ts';
import { requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import { findTruth, type Fact, type Value } from '../domain/value.ts';
import type { ThreatSet } from '../../models/threats.ts';
import { getCell, getSiteId, type Activation } from '../interpreter/activation.ts';
import { isCalledByLibrary, type Callback, type ModelCall } from '../interpreter/callbacks.ts';
import { addFacts } from '../interpreter/guards.ts';
import { makeCallerFact, tellAbsence, tellCaller } from './tell-caller.ts';

/** Middlewares that the program calls itself: what they tell holds in the function that they go on with, and not once they returned. */
export interface GoingOn {
  readonly checks: readonly CompiledCallerCheck[];
  /** What was known of the request before. */
  readonly outer: ThreatSet;
}

/** `check(req, res, next)`: hands the function of the program what tells whether the check holds. */
export function enterGoingOn(
  activation: Activation,
  state: State,
  call: ModelCall,
  all: readonly CompiledCallerCheck[],
): GoingOn | undefined {
  const checks = all.filter(({ row }) => row.handsOn !== undefined);
  if (checks.length === 0 || isCalledByLibrary(activation)) return undefined;
  const outer = state.facts.get(requestId) ?? 0;
  const next = [...call.callbacks.values()].findLast((each) => isOwnFunction(activation, state, each));
  if (next === undefined) return { checks, outer };
  for (const { row } of checks)
    if (row.handsOn === 'known') addFacts(activation, state, [makeCallerFact(row.tells)]);
    else
      next.parameters.set(
        0,
        activation.run.makeValue({
          id: getSiteId(activation, 'error of a middleware'),
          implications: tellAbsence(activation.run, row.tells),
        }),
      );
  return { checks, outer };
}

/** Takes back what only the function knew that it was given. */
export function leaveGoingOn(state: State, { outer }: GoingOn): void {
  state.setFact(requestId, outer);
}

/** What the promise of a middleware tells that throws unless it goes on. */
export function tellGoingOn(activation: Activation, state: State, { checks }: GoingOn, result: Value): Value {
  return checks.reduce(
    (value, { row }) => (row.handsOn === 'known' ? tellCaller(activation, state, value, { ...row, isAsync: true }) : value),
    result,
  );
}

/** Answers what is known when nothing is given to the function that goes on, where that is not certain: `next(error)`. */
export function findAbsence({ values: [given] }: { readonly values: readonly Value[] }): readonly Fact[] | undefined {
  if (given?.implications?.test !== 'truth' || findTruth(given) === true) return undefined;
  const facts = given.implications.whenFalse.filter(({ value }) => value === requestId);
  return facts.length === 0 ? undefined : facts;
}

function isOwnFunction(activation: Activation, state: State, { way, value }: Callback): boolean {
  return (
    way.length === 0 &&
    value.refs.some((ref) => {
      const cell = getCell(activation, state, ref);
      return cell?.closure !== undefined || cell?.resolver !== undefined;
    })
  );
}
