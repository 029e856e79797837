import { exposureThreat } from '../../models/threats.ts';
import type { ThreatSet } from '../../models/threats.ts';
import type { ValueId } from './identity.ts';
import type { Fact } from './value.ts';

/**
 * The identity of the request that is answered: the same in all functions. Checks of who sends it are facts of this identity, so that they
 * hold where checks of values hold: behind a branch, after a call that throws otherwise, in what is called from there.
 */
export const requestId: ValueId = 0;

/** What facts of the request tell. Whoever may do what is asked for is known; what is found for him is his to see. */
export const requestFacts = {
  authenticated: 1,
  authorized: 1 | exposureThreat | 64,
  /** Something that was found is the caller's: he may do what he asks for with that, and what belongs to it. */
  owning: 1 | exposureThreat,
  /** The sender says of himself that he may do more than others, and nobody has verified it. */
  claimed: 2,
  /** It asks for what everybody may have: a health check, a page to sign in. */
  open: 4,
  /** What a value implies by itself, being the answer of a check, and not by where it was set; no state knows it. */
  asked: 8,
  /** A token was verified, which says nothing of others. */
  verified: 16,
  /** An object that was found says something of itself: that everybody may see it. That decides where the caller's identity does otherwise. */
  stated: 32,
} as const satisfies Readonly<Record<string, ThreatSet>>;

/** Is what the caller may do known by an object alone that is his? */
export function isOwningOnly(known: ThreatSet): boolean {
  return (known & requestFacts.authorized) === requestFacts.owning;
}

/** What is known where it cannot be told any more which object is the caller's. */
export function forgetOwned(known: ThreatSet): ThreatSet {
  return (known & exposureThreat) === 0 ? known : known | requestFacts.authorized;
}

/** Answers the facts as those of a check that was asked. */
export function markAsked(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => (fact.value === requestId ? { value: requestId, excludes: fact.excludes | requestFacts.asked } : fact));
}
