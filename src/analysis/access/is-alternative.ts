import { exposureThreat } from '../../models/threats.ts';
import { requestId } from '../domain/request-facts.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { getNature, isOwn, makeTaintLike, natures, type Nature, type Taint } from '../domain/taint.ts';
import type { Trail } from '../domain/trail.ts';
import type { Run } from '../interpreter/run.ts';

/** What tells whether the sender names somebody, or shows who he is. */
const choosing = natures.request | natures.identity | natures.credential;

/** Is it there only where the sender names nothing: `event.query.user ?? claims.sub`, or a text that is made of that? */
export function isAlternative(run: Run, state: State | undefined, own: Taint, all: readonly Taint[]): boolean {
  return all.some(
    (other) =>
      (getNature(other) & choosing) === natures.request &&
      ((state === undefined ? other.threats : computeEffectiveThreats(other, state)) & exposureThreat) !== 0 &&
      haveMet(run, own, other),
  );
}

/** What only counts where the sender cannot put something of his own in its place. */
const replaceable = [natures.identity, natures.secret] as const;

/** Answers the natures of taints without those of what is there only where the sender names nothing. */
export function dropAlternatives(run: Run, state: State, taints: readonly Taint[], nature: Nature): Nature {
  if ((nature & natures.request) === 0 || (nature & (natures.identity | natures.secret)) === 0) return nature;
  let left = nature;
  for (const each of replaceable) {
    if ((nature & each) === 0 || (each === natures.identity && taints.some((taint) => isOwn(taint, computeEffectiveThreats(taint, state)))))
      continue;
    if (taints.every((taint) => (getNature(taint) & each) === 0 || isAlternative(run, state, taint, taints))) left &= ~each;
  }
  return left;
}

/** Where both came to be of one value first, was that a choice between them, and not a text made of both? */
function haveMet(run: Run, own: Taint, other: Taint): boolean {
  if (own.isDirect && other.isDirect) return other.trail.value === own.trail.value;
  // What a caller shows is something that he sends.
  if ((getNature(own) & (natures.identity | natures.secret)) === 0) return false;
  let met: Trail | undefined;
  for (let step: Trail | undefined = own.trail; step !== undefined && goesThrough(other.trail, step.value); step = step.previous)
    met = step;
  return met !== undefined && met.note === undefined && isText(run, met.previous);
}

/** Was it found by the identity of whoever is named, which may be another than the caller's? */
export function isFoundForOthers(run: Run, found: readonly Taint[]): boolean {
  let nature = 0;
  for (const { root } of found) nature |= root.nature;
  if ((nature & natures.request) === 0 || (nature & natures.identity) === 0) return false;
  const named = found.map(forgetLookup);
  return named.every((taint) => (getNature(taint) & natures.identity) === 0 || isAlternative(run, undefined, taint, named));
}

/** What named the object of which it is part, as it was asked for. */
function forgetLookup(taint: Taint): Taint {
  if (taint.lookup === undefined) return taint;
  let { trail } = taint;
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous)
    if (step.value === requestId && step.previous !== undefined) trail = step.previous;
  return makeTaintLike(taint, { lookup: undefined, trail });
}

/** Was nothing made of a value since it was read, but a text with it? */
function isText({ transparent }: Run, trail: Trail | undefined): boolean {
  for (let step = trail; step !== undefined; step = step.previous)
    if (step.note === 'converted' && !transparent.has(step.value)) return false;
  return true;
}

function goesThrough(trail: Trail, value: Trail['value']): boolean {
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) if (step.value === value) return true;
  return false;
}
