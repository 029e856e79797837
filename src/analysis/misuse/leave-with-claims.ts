import type { State } from '../domain/state.ts';
import { makeTrail } from '../domain/trail.ts';
import type { Value } from '../domain/value.ts';
import type { Activation } from '../interpreter/activation.ts';
import { collectTaints } from '../interpreter/collect-taints.ts';
import { knowsClaims, noteUse } from './claims.ts';
import { isVerified, verifiedMark } from './verified-tokens.ts';

/**
 * Answers what a function returns with what is known here of tokens, which need not be known at its other ends. What an entry function
 * returns is answered.
 */
export function leaveWithClaims(activation: Activation, state: State, value: Value): Value {
  const { run } = activation;
  if (!knowsClaims(run)) return value;
  if (run.platform.functions.has(activation.function.id)) noteUse(activation, state, collectTaints(activation, state, value));
  if (!value.taints.some((taint) => isVerified(run, state, taint))) return value;
  const mark = run.parts.getId(0, verifiedMark);
  return {
    ...value,
    taints: value.taints.map((taint) => (isVerified(run, state, taint) ? { ...taint, trail: makeTrail(mark, taint.trail) } : taint)),
  };
}
