import { getThreatBit } from '../../models/threats.ts';
import type { State } from '../domain/state.ts';
import type { Taint } from '../domain/taint.ts';
import type { Trail } from '../domain/trail.ts';
import type { Value } from '../domain/value.ts';
import type { ValueId } from '../domain/identity.ts';
import { getCell, type Activation } from './activation.ts';

const wholeThreat = getThreatBit('mass-assignment');

/** `delete o[key]`: what is done with the object as a whole after that, is not done with a property of that name. */
export function noteDeletion(activation: Activation, state: State, object: Value, key: Value): void {
  // A copy has the properties of what it was made from.
  const owners = new Set([object.id, ...object.refs.flatMap((ref) => getCell(activation, state, ref)?.rest?.id ?? [])]);
  if (key.taints.some((taint) => isBroughtAlong(taint, object) || isReadOf(taint, owners))) state.addFact(key.id, wholeThreat);
}

/** Functions that are called for each key get it beside the object. */
function isBroughtAlong({ root }: Taint, object: Value): boolean {
  return root.kind === 'input' && object.taints.some((each) => each.root.kind === 'input' && each.root !== root);
}

function isReadOf({ trail }: Taint, owners: ReadonlySet<ValueId>): boolean {
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) if (owners.has(step.value)) return true;
  return false;
}
