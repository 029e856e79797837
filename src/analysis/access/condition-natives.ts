import type { NativeBehavior } from '../../models/native-rows.ts';
import { exposureThreat } from '../../models/threats.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { getNature, natures } from '../domain/taint.ts';
import { isUndefined, withTaints, type Value } from '../domain/value.ts';
import type { Activation } from '../interpreter/activation.ts';
import { collectTaints } from '../interpreter/collect-taints.ts';
import type { Native, NativeCall } from '../interpreter/native-call.ts';
import { findKnownElements } from '../interpreter/registers.ts';
import { isChosen } from './is-chosen.ts';

/** Conditions that a query builder makes of others. */
export const conditionNatives = {
  // Where the sender chooses one that is enough, it does not matter what the others ask for.
  'any-of': (activation, state, call) => {
    if (!listConditions(activation, state, call).some((each) => isChosen(activation, state, each))) return call.result;
    return withTaints(
      call.result,
      call.result.taints.filter(
        (taint) => (getNature(taint) & natures.identity) === 0 && (computeEffectiveThreats(taint, state) & exposureThreat) !== 0,
      ),
    );
  },
  'all-of': (activation, state, call) => {
    // A builder leaves out what is not there.
    const isDecision = (part: Value): boolean =>
      activation.run.decisions.has(part.id) || (!isUndefined(part) && collectTaints(activation, state, part).length === 0);
    if (listConditions(activation, state, call).some(isDecision)) activation.run.decisions.add(call.result.id);
    return call.result;
  },
} as const satisfies Partial<Record<NativeBehavior, Native>>;

/** The conditions, given one by one, or as a list. */
function listConditions(activation: Activation, state: State, { arguments: { values }, receiver }: NativeCall): readonly Value[] {
  const [first] = values;
  const conditions = values.length > 1 || first === undefined ? values : (findKnownElements(activation, state, first) ?? values);
  return receiver.taints.length === 0 ? conditions : [receiver, ...conditions];
}
