import { getThreatBit } from '../../models/threats.ts';
import type { CompiledFlow } from '../binding/api-node.ts';
import type { PathStep } from '../binding/parse-model-path.ts';
import type { State } from '../domain/state.ts';
import type { ValueId } from '../domain/identity.ts';
import { extendTaint, isWhole, makeTaintLike, type Taint } from '../domain/taint.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getSiteId, type Activation } from './activation.ts';
import { addPathForm } from './path-form.ts';

/** Operators in a filter: what an object can hold and no text. */
const objectThreat = getThreatBit('nosql');

/** Does the flow take one element out of many? Functions that get each in turn may change objects: only their texts are told apart. */
export function isPick({ from, to }: CompiledFlow, element: Value): boolean {
  if (element.taints.length === 0 || from.length < 2 || from.at(-1)?.kind !== 'element' || to.some(isOneOfMany)) return false;
  return to[0]?.kind === 'return' || isTextual(element);
}

/** Can it be no object? */
export function isTextual({ taints, refs }: Value): boolean {
  return refs.length === 0 && taints.every(({ threats }) => (threats & objectThreat) === 0);
}

function isOneOfMany({ kind }: PathStep): boolean {
  return kind === 'element' || kind === 'any-member' || kind === 'map-key';
}

/** One element of many, in a role at the current instruction: what is asked of it says nothing of the others. */
export function pickOne(activation: Activation, state: State, element: Value, role: string): Value {
  const { run } = activation;
  const id = getSiteId(activation, `one of ${element.id}${role}`);
  run.copyForm(element.id, id);
  addPathForm(run, id, run.texts.pathForms.get(element.id) ?? 0);
  const shadow = state.shadows.get(element.id);
  if (shadow !== undefined) state.setShadow(id, shadow);
  return makeValueLike(element, { id, taints: element.taints.map((taint) => pick(taint, id)) });
}

/** What holds a secret among its parts holds it there still. */
function pick(taint: Taint, id: ValueId): Taint {
  const picked = extendTaint(taint, id, {});
  return taint.isDirect && taint.root.kind === 'source' && isWhole(taint.root.secrecy) ? makeTaintLike(picked, { isDirect: true }) : picked;
}
