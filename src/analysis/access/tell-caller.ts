import type { CallerCheckRow } from '../../models/schema.ts';
import { requestFacts, requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import type { Fact, Implications, Value } from '../domain/value.ts';
import type { Activation } from '../interpreter/activation.ts';
import { addFacts } from '../interpreter/guards.ts';

/** Does what a row says of who calls: at once when it holds since the call returned, else when its answer is tested. */
export function tellCaller(activation: Activation, state: State, answer: Value, { tells, holds }: CallerCheckRow): Value {
  const fact: Fact = { value: requestId, excludes: requestFacts[tells] };
  if (holds === 'returns') {
    activation.run.callerAnswers.set(answer.id, state.facts.get(requestId) ?? 0);
    addFacts(activation, state, [fact]);
    return answer;
  }
  const { implications = { whenTrue: [], whenFalse: [], test: 'truth' as const } } = answer;
  const side = holds === 'true' ? 'whenTrue' : 'whenFalse';
  return { ...answer, implications: { ...implications, [side]: [...implications[side], fact] } };
}

/** A verification whose error is taken by a handler that does not throw: what it told is known no more. */
export function forgetCaller({ run }: Activation, state: State, { id }: Value): void {
  const before = run.callerAnswers.get(id);
  if (before !== undefined) state.setFact(requestId, before);
}

/** What a value tells whose absence means that the caller is known: the error of a verification. */
export function tellAbsence(tells: CallerCheckRow['tells']): Implications {
  return { whenTrue: [], whenFalse: [{ value: requestId, excludes: requestFacts[tells] }], test: 'truth' };
}
