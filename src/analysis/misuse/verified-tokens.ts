import { everyThreat } from '../../models/threats.ts';
import { requestFacts, requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import type { Fact, Value } from '../domain/value.ts';
import type { Taint } from '../domain/taint.ts';
import type { Trail } from '../domain/trail.ts';
import type { ValueId } from '../domain/identity.ts';
import type { Run } from '../interpreter/run.ts';

/** The identity, as a part of nothing, of a step at which it was known that a token is verified. */
export const verifiedMark = '%verified token';

/** The part of a value for which facts say that it was verified as a token. */
const verifiedPart = '%verified';

/** What is known once a token is verified: of the text, and of what it was taken from. */
export function listVerified(run: Run, token: Value): readonly Fact[] {
  for (const taint of token.taints) run.callers.verifiedPlaces.add(findSentPlace(taint) ?? anyPlace);
  const ids = new Set<ValueId>([token.id]);
  for (const { trail, path } of token.taints)
    for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) {
      // Where it begins, what it was read from holds other things too.
      if (step.previous !== undefined || path.length === 0) ids.add(step.value);
    }
  const verified = [...ids].map((id) => ({ value: run.parts.getId(id, verifiedPart), excludes: everyThreat }));
  return [...verified, { value: requestId, excludes: requestFacts.verified }];
}

/** Was what the value comes from verified, or is it known who calls by anything but a token that was sent in another place? */
export function isVerified(run: Run, state: State, taint: Taint): boolean {
  const { trail } = taint;
  const known = state.facts.get(requestId) ?? 0;
  if ((known & requestFacts.authenticated) !== 0 && ((known & requestFacts.verified) === 0 || isWhereVerified(run, taint))) return true;
  const mark = run.parts.findId(0, verifiedMark);
  if (state.facts.isEmpty() && mark === undefined) return false;
  for (const { value } of eachStep(trail)) {
    if (value === mark) return true;
    const part = run.parts.findId(value, verifiedPart);
    if (part !== undefined && state.facts.get(part) !== undefined) return true;
  }
  return false;
}

/** Is a text itself known to be a verified token? Then what it says is the caller's. */
export function isVerifiedText(run: Run, state: State, { id, taints }: Value): boolean {
  const part = taints.length === 0 ? undefined : run.parts.findId(id, verifiedPart);
  return part !== undefined && state.facts.get(part) !== undefined;
}

/** Stands for a token of which it is not known where in the request it was. */
const anyPlace = '';

/** Can it have been sent where a token was that is verified somewhere? */
function isWhereVerified({ callers: { verifiedPlaces } }: Run, taint: Taint): boolean {
  const place = findSentPlace(taint);
  return place === undefined || verifiedPlaces.has(anyPlace) || verifiedPlaces.has(place);
}

/** Gateways hand a token on in one of these that was sent in another. */
const copies: ReadonlySet<string> = new Set(['identitysource', 'authorizationtoken']);

/** The name of the header, cookie or field in which a value was sent: `authorization`. */
function findSentPlace({ root, path }: Taint): string | undefined {
  if (root.kind !== 'source') return undefined;
  const name = [root.text, ...path]
    .join('.')
    .match(/[a-z][\w-]*/giu)
    ?.at(-1)
    ?.toLowerCase();
  return name === undefined || copies.has(name) ? undefined : name;
}

/** The steps of a trail and of what happened inside called functions, newest first. */
export function* eachStep(trail: Trail): Generator<Trail> {
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) {
    yield step;
    if (step.inner !== undefined) yield* eachStep(step.inner);
  }
}
