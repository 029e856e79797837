import type { CallerCheckRow } from '../../models/access-rows.ts';
import type { ApiNode } from '../binding/api-node.ts';
import { markAsked, requestFacts, requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Fact, type Implications, type Value } from '../domain/value.ts';
import type { Activation } from '../interpreter/activation.ts';
import { addFacts } from '../interpreter/guards.ts';
import type { Run } from '../interpreter/run.ts';
import { tellRefused } from '../misuse/failures.ts';
import { signedExcludes } from './signed-excludes.ts';

/**
 * Does what a row says of who calls: at once when it holds since the call returned, else when its answer is tested. `signed`: the text whose
 * signature is checked.
 */
export function tellCaller(activation: Activation, state: State, answer: Value, row: CallerCheckRow, signed?: Value): Value {
  const { tells, holds, isAsync } = row;
  const facts = [makeCallerFact(tells), ...(signed === undefined ? [] : [{ value: signed.id, excludes: signedExcludes }])];
  if (holds === 'returns') activation.run.callers.answers.set(answer.id, state.facts.get(requestId) ?? 0);
  if (isAsync === true) return tellLater(answer, facts, holds);
  if (holds === 'returns') {
    addFacts(activation, state, facts);
    return answer;
  }
  const { implications = { whenTrue: [], whenFalse: [], test: 'truth' as const } } = answer;
  const side = holds === 'true' ? 'whenTrue' : 'whenFalse';
  return { ...answer, implications: { ...implications, [side]: [...implications[side], ...markAsked(facts)] } };
}

/** What is known of the request where a check holds. */
export function makeCallerFact(tells: CallerCheckRow['tells']): Fact {
  return { value: requestId, excludes: requestFacts[tells] };
}

/** A promise tells nothing before it is awaited. */
function tellLater(answer: Value, told: readonly Fact[], holds: CallerCheckRow['holds']): Value {
  const { facts = [], implications = answer.implications, thrown } = answer.pending ?? {};
  if (holds === 'returns')
    return makeValueLike(answer, { implications: undefined, pending: { facts: [...facts, ...told], implications, thrown } });
  const { whenTrue, whenFalse, test } = implications ?? { whenTrue: [], whenFalse: [], test: 'truth' as const };
  const asked = markAsked(told);
  const tested =
    holds === 'true' ? { whenTrue: [...whenTrue, ...asked], whenFalse, test } : { whenTrue, whenFalse: [...whenFalse, ...asked], test };
  return makeValueLike(answer, { implications: undefined, pending: { facts, implications: tested, thrown } });
}

/** A verification whose error is taken by a handler that does not throw: what it told is known no more. */
export function forgetCaller({ run }: Activation, state: State, { id }: Value): void {
  const before = run.callers.answers.get(id);
  if (before !== undefined) state.setFact(requestId, before);
}

/** What a part of an answer tells that is the verdict itself, or the error of a verification. */
export function tellVerdict(run: Run, { present, absent }: ApiNode): Implications | undefined {
  if (present !== undefined) return { whenTrue: markAsked([makeCallerFact(present)]), whenFalse: [], test: 'truth' };
  return absent === undefined ? undefined : tellAbsence(run, absent);
}

/** What a value tells whose absence means that the caller is known: the error of a verification. */
export function tellAbsence(run: Run, tells: CallerCheckRow['tells']): Implications {
  return { whenTrue: [tellRefused(run)], whenFalse: markAsked([makeCallerFact(tells)]), test: 'truth' };
}
