import { exposureThreat } from '../../models/threats.ts';
import type { State } from '../domain/state.ts';
import { isConfidential, isWhole, makeTaintLike, withThreats, type Taint } from '../domain/taint.ts';
import { withTaints, type Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { kindParts } from './value-kinds.ts';

/** A part that no object has: what is no object has nothing of what an object would hold. */
const noObject = kindParts.text;

/** Answers a value of which a check told that it is no object: it is no secret for what would be in it. */
export function narrowWhole({ run }: Activation, state: State, value: Value): Value {
  if (run.kinds.size === 0 || value.taints.length === 0 || !value.taints.some(isConfidential)) return value;
  const kind = run.parts.findId(value.id, kindParts.object);
  if (kind === undefined || state.facts.get(kind) === undefined) return value;
  return withTaints(value, value.taints.map(narrowTaint));
}

function narrowTaint(taint: Taint): Taint {
  if (!isConfidential(taint) || !taint.isDirect) return taint;
  // Of an input its callers know whether it is a whole.
  if (taint.root.kind === 'input')
    return taint.path.at(-1) === noObject ? taint : makeTaintLike(taint, { path: [...taint.path, noObject] });
  return isWhole(taint.root.secrecy) ? withThreats(taint, taint.threats & ~exposureThreat) : taint;
}
