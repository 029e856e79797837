import { exposureThreat } from '../../models/threats.ts';
import { requestFacts, requestId } from '../domain/request-facts.ts';
import { findConstant, natures, uniteNatures, type Fact, type Implications, type Nature, type Value } from '../domain/value.ts';

/** What an equality tells of the request, and what a difference tells. */
export interface CallerFacts {
  readonly whenTrue: readonly Fact[];
  readonly whenFalse: readonly Fact[];
}

const nothing: CallerFacts = { whenTrue: [], whenFalse: [] };

const authenticated: readonly Fact[] = [{ value: requestId, excludes: requestFacts.authenticated }];
const authorized: readonly Fact[] = [{ value: requestId, excludes: requestFacts.authorized }];

/** Is it known to be the caller's, and not what the sender says? */
export function isIdentity(value: Value): boolean {
  return value.taints.length > 0 && isIdentityNature(uniteNatures(value.taints));
}

function isIdentityNature(nature: Nature): boolean {
  return (nature & natures.identity) !== 0 && (nature & natures.request) === 0;
}

/** What is known of the request where something of the caller's identity is there. */
export function tellPresence(value: Value): readonly Fact[] {
  return isIdentity(value) ? authenticated : nothing.whenTrue;
}

/**
 * Answers what the equality of two values tells of who calls. The caller's identity, compared with what the program knows or keeps, decides;
 * compared with what the sender chose, it makes that his own. What only the program and its callers know tells that one of them calls.
 */
export function tellEquality(left: Value, right: Value): CallerFacts {
  if (left.taints.length === 0 && right.taints.length === 0) return nothing;
  const [a, b] = [uniteNatures(left.taints), uniteNatures(right.taints)];
  if (isIdentityNature(a)) return tellIdentity(right, b);
  if (isIdentityNature(b)) return tellIdentity(left, a);
  if (isShown(a, b) || isShown(b, a)) return { whenTrue: authorized, whenFalse: [] };
  return nothing;
}

function tellIdentity(other: Value, nature: Nature): CallerFacts {
  const constant = findConstant(other);
  if (constant !== undefined && !constant.value) return { whenTrue: [], whenFalse: authenticated };
  if ((nature & natures.request) !== 0 && (nature & natures.identity) === 0)
    return { whenTrue: [...authenticated, { value: other.id, excludes: exposureThreat }], whenFalse: [] };
  return { whenTrue: authorized, whenFalse: [] };
}

/** Does the sender show what the program keeps secret? */
function isShown(secret: Nature, shown: Nature): boolean {
  return (secret & natures.secret) !== 0 && (shown & (natures.request | natures.credential)) !== 0 && (shown & natures.secret) === 0;
}

/** What is known of the request where a text of the caller's identity has a form. */
export function tellForm(value: Value): Implications | undefined {
  return isIdentity(value) ? { whenTrue: authorized, whenFalse: [], test: 'truth' } : undefined;
}

/** Answers what it tells that one value is in a list, or one of the keys of an object. */
export function tellMembership(list: Value, inside: Nature, member: Value): readonly Fact[] {
  const nature = uniteNatures(list.taints) | inside;
  const shown = uniteNatures(member.taints);
  if (isShown(nature, shown)) return authorized;
  if (isIdentityNature(nature)) return tellIdentity(member, shown).whenTrue;
  return isIdentity(member) ? tellIdentity(list, nature).whenTrue : nothing.whenTrue;
}
