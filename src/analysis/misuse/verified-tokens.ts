import { everyThreat } from '../../models/threats.ts';
import { requestFacts, requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import type { Fact, Value } from '../domain/value.ts';
import type { Trail } from '../domain/trail.ts';
import type { ValueId } from '../domain/identity.ts';
import type { Run } from '../interpreter/run.ts';

/** The identity, as a part of nothing, of a step at which it was known that a token is verified. */
export const verifiedMark = '%verified token';

/** The part of a value for which facts say that it was verified as a token. */
const verifiedPart = '%verified';

/** What is known once a token is verified: of the text, and of what it was taken from. */
export function listVerified(run: Run, token: Value): readonly Fact[] {
  const ids = new Set<ValueId>([token.id]);
  for (const { trail, path } of token.taints)
    for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) {
      // Where it begins, what it was read from holds other things too.
      if (step.previous !== undefined || path.length === 0) ids.add(step.value);
    }
  return [...ids].map((id) => ({ value: run.parts.getId(id, verifiedPart), excludes: everyThreat }));
}

/** Was what the value comes from verified, or is it known otherwise who calls? */
export function isVerified(run: Run, state: State, trail: Trail): boolean {
  if (((state.facts.get(requestId) ?? 0) & requestFacts.authenticated) !== 0) return true;
  const mark = run.parts.findId(0, verifiedMark);
  if (state.facts.isEmpty() && mark === undefined) return false;
  for (const { value } of eachStep(trail)) {
    if (value === mark) return true;
    const part = run.parts.findId(value, verifiedPart);
    if (part !== undefined && state.facts.get(part) !== undefined) return true;
  }
  return false;
}

/** The steps of a trail and of what happened inside called functions, newest first. */
export function* eachStep(trail: Trail): Generator<Trail> {
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) {
    yield step;
    if (step.inner !== undefined) yield* eachStep(step.inner);
  }
}
