import { isUndefined, makeValueLike, type Fact, type Implications, type Value } from '../domain/value.ts';
import { getArgument } from '../interpreter/bind-parameters.ts';
import type { Native } from '../interpreter/native-call.ts';
import { findKnownElements } from '../interpreter/registers.ts';
import { readSettled } from '../interpreter/resolvers.ts';
import { makePassed } from '../misuse/failures.ts';
import { requestFacts, requestId } from '../domain/request-facts.ts';

/** `Promise.race([verify(token), delay(800)])`: whichever comes first, the check need not have held. */
export const tellRace: Native = (activation, state, call) => {
  const promises = findKnownElements(activation, state, getArgument(activation, call.arguments, 0)) ?? [];
  const settled = promises.map((each) => readSettled(activation, state, each));
  const checks = settled.filter(tellsCaller);
  const others = settled.filter((each) => !tellsCaller(each));
  if (checks.length === 0 || others.length === 0) return call.result;
  const { facts = [], thrown, implications = call.result.implications } = call.result.pending ?? {};
  const told = others.every((each) => isNothing(each)) ? tellPresence(checks) : implications;
  const pending = { facts: [...facts, makePassed(activation)], implications: told, thrown };
  return makeValueLike(call.result, { implications: undefined, pending });
};

function tellsCaller({ pending }: Value): boolean {
  return pending?.facts.some(({ value, excludes }) => value === requestId && (excludes & requestFacts.authenticated) !== 0) === true;
}

function isNothing(value: Value): boolean {
  return isUndefined(value) || (value.constants !== undefined && value.constants.length > 0 && value.constants.every((each) => !each));
}

/** Where there is an answer, it is that of a check. */
function tellPresence(checks: readonly Value[]): Implications {
  const [first, ...others] = checks.map(({ pending }) => pending?.facts ?? []);
  const isTold = (fact: Fact): boolean =>
    others.every((facts) => facts.some(({ value, excludes }) => value === fact.value && excludes === fact.excludes));
  return { whenTrue: (first ?? []).filter(isTold), whenFalse: [], test: 'truth' };
}
