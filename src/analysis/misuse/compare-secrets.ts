import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getLocation, type Activation } from '../interpreter/activation.ts';
import { collectTaints } from '../interpreter/collect-taints.ts';
import { selectMeeting } from './misuse.ts';
import { recordMisuse } from './record-misuse.ts';

/** Notes a comparison that ends at the first difference, when one side comes from the sender and the other is a secret. */
export function compareSecrets(activation: Activation, state: State, left: Value, right: Value, calleeText: string): void {
  const one = collectTaints(activation, state, left);
  const other = one.length === 0 ? [] : collectTaints(activation, state, right);
  if (other.length === 0) return;
  for (const [sent, secret] of [
    [one, other],
    [other, one],
  ] as const)
    recordMisuse(activation, {
      kind: 'timing',
      confidence: 'high',
      label: 'the comparison',
      at: getLocation(activation),
      calleeText,
      calls: [],
      needs: [
        { is: 'sent', taints: selectMeeting(activation, state, 'sent', sent) },
        { is: 'secret', taints: selectMeeting(activation, state, 'secret', secret) },
      ],
    });
}
