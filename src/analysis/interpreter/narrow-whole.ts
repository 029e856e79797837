import { exposureThreat } from '../../models/threats.ts';
import type { State } from '../domain/state.ts';
import { isConfidential, isWhole, makeTaintLike, withThreats, type Taint } from '../domain/taint.ts';
import { makeValueLike, withTaints, type Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { kindParts } from './value-kinds.ts';

/** A part that no object has: what is no object has nothing of what an object would hold. */
const noObject = kindParts.text;

/** Answers a value of which a check told that it is no object: it is no secret for what would be in it, or that no library has thrown it. */
export function narrowWhole(activation: Activation, state: State, value: Value): Value {
  const { run } = activation;
  if (value.refs.length > 0 && !state.facts.isEmpty() && ((state.facts.get(value.id) ?? 0) & exposureThreat) !== 0) {
    const refs = value.refs.filter((ref) => getCell(activation, state, ref)?.kind !== 'shown-failure');
    if (refs.length < value.refs.length) return makeValueLike(value, { refs });
  }
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
