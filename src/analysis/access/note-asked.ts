import { exposureThreat } from '../../models/threats.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { getNature, makeTaintLike, natures } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import { getLocation, type Activation } from '../interpreter/activation.ts';
import { collectTaints } from '../interpreter/collect-taints.ts';
import { noteAccess } from './note-access.ts';
import { unknownAccess } from './unknown-access.ts';

/** Notes of what a permission service is asked. */
export function noteAsked(activation: Activation, state: State, subjects: readonly Value[], calleeText: string): void {
  const subject = subjects
    .flatMap((value) => collectTaints(activation, state, value))
    .filter((taint) => (getNature(taint) & (natures.request | natures.stored)) !== 0)
    .filter((taint) => (computeEffectiveThreats(taint, state) & exposureThreat) !== 0)
    .map((taint) => makeTaintLike(taint, { threats: exposureThreat }));
  const row = { label: 'asks for permission' };
  noteAccess(activation, state, { ...unknownAccess, row, kind: 'permission', at: getLocation(activation), calleeText, subject });
}
