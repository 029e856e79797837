import { requestFacts, requestId } from '../domain/request-facts.ts';
import type { Fact, Value } from '../domain/value.ts';
import type { Run } from '../interpreter/run.ts';

/**
 * What can go wrong: something threw, a check of who calls threw, something that the sender should have sent is missing; such a check failed
 * before, and what is done now is done all the same; and what the last condition asked for is not there: a credential, one of the forms that it
 * may have, or that a check of who calls said yes.
 */
export const failures = { thrown: 1, refused: 2, missing: 4, passed: 8, unproven: 16 } as const;

/** Is a value true where a check of who calls failed? */
export function isTrueOfFailure({ failureId }: Run, { implications }: Value): boolean {
  return implications?.whenTrue.some(({ value, excludes }) => value === failureId && (excludes & failures.refused) !== 0) === true;
}

/** May a value be true, and tell nothing of who calls where it is? */
export function isUndecided({ constants, implications }: Value): boolean {
  return (constants === undefined || constants.includes(true)) && implications?.whenTrue.some(isOfCaller) !== true;
}

/** Does it say that it is known who calls? */
export function isOfCaller({ value, excludes }: Fact): boolean {
  return value === requestId && (excludes & requestFacts.authenticated) !== 0;
}
