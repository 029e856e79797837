import { getThreatBit, makeThreatSet, type ThreatSet } from '../../models/threats.ts';
import type { Primitive } from '../ir/ir.ts';
import type { Value } from '../domain/value.ts';
import { hasPathForm, pathForm } from './path-form.ts';
import type { Run } from './run.ts';

const pathThreats = makeThreatSet(['path']);

const prototypeThreat = getThreatBit('prototype');

/**
 * Answers what a written text poses itself, and a value does not that is not that text: a key that is not `__proto__` does not lead to what all
 * objects inherit in one step, a piece of a path that is not `..` not out of its folder.
 */
export function findOwnThreats(run: Run, { id, taints }: Value, constant: Primitive): ThreatSet {
  if (constant === '__proto__') return taints.length > 0 ? prototypeThreat : 0;
  return constant === '..' && hasPathForm(run, id, pathForm.piece) ? pathThreats : 0;
}
