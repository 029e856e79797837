import { requestFacts } from '../../analysis/domain/request-facts.ts';
import type { Access } from '../../analysis/interpreter/activation.ts';
import type { AccessUnit } from './access-unit.ts';
import { isReadForKey } from './is-read-for-key.ts';

/** Answers what a unit does for which it must be known who calls, where it is not known. */
export function findUnprotected(unit: AccessUnit): Access | undefined {
  return unit.accesses.find((each) => isUnprotected(each) && !isReadForKey(unit, each));
}

function isUnprotected({ kind, known, isOwn }: Access): boolean {
  return kind !== 'sign-in' && kind !== 'sign-up' && !isOwn && (known & requestFacts.authenticated) === 0;
}
