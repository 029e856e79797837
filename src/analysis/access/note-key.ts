import type { State } from '../domain/state.ts';
import { isFound, makeTaintLike } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import { exposureThreat } from '../../models/threats.ts';
import { getLocation, type Access, type Activation } from '../interpreter/activation.ts';
import { collectTaints } from '../interpreter/collect-taints.ts';
import { noteAccess } from './note-access.ts';
import { unknownAccess } from './unknown-access.ts';

const row: Access['row'] = { label: 'takes a key' };

/** Notes that something that was found is given to what asks who calls: the key by which a signature is verified. */
export function noteKey(activation: Activation, state: State, given: readonly Value[], calleeText: string): void {
  const subject = given
    .flatMap((value) => collectTaints(activation, state, value))
    .filter(isFound)
    .map((taint) => makeTaintLike(taint, { threats: exposureThreat }));
  if (subject.length > 0)
    noteAccess(activation, state, { ...unknownAccess, row, kind: 'key', at: getLocation(activation), calleeText, subject });
}
