import { exposureThreat } from '../../models/threats.ts';
import type { State } from '../domain/state.ts';
import type { Trail } from '../domain/trail.ts';
import type { Value } from '../domain/value.ts';
import type { Run } from '../interpreter/run.ts';

/**
 * That a query asks for the caller is a fact of the object on which the condition is called: builders keep what they are told. So it is lost where a branch ends on
 * which alone it was told, and it holds for what goes on with the query.
 */
export function noteAskedFor({ callers }: Run, state: State, query: Value): void {
  callers.asking.add(query.id);
  state.addFact(query.id, exposureThreat);
}

/** Does the query ask for the caller? */
export function isAskedFor({ facts }: State, { id }: Value): boolean {
  return ((facts.get(id) ?? 0) & exposureThreat) !== 0;
}

/** Forgets that a query asks for the caller: an alternative is enough by itself. */
export function forgetAsked({ callers: { asking } }: Run, state: State, query: Value): void {
  const forget = (id: Value['id']): void => {
    const known = state.facts.get(id) ?? 0;
    if (asking.has(id) && (known & exposureThreat) !== 0) state.setFact(id, known & ~exposureThreat);
  };
  forget(query.id);
  for (const { trail } of query.taints)
    for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) forget(step.value);
}

/** Hands on to a query what a function was told of it that adds conditions: `query.modify((each) => each.where(…))`. */
export function keepAskedFor(run: Run, state: State, query: Value, given: Iterable<Value>): void {
  for (const value of given) if (isAskedFor(state, value)) noteAskedFor(run, state, query);
}
