import type { Confidence } from '../../types.ts';
import { isMet, type Misuse } from './misuse.ts';

/** A misuse that is one for sure. */
export interface KnownMisuse extends Misuse {
  readonly confidence: Confidence;
}

/** Answers the misuses whose needs are met, those as sure that have a companion beside them as they are then. */
export function selectMisuses(misuses: readonly Misuse[]): readonly KnownMisuse[] {
  const companions = new Set(misuses.filter((each) => each.isCompanion === true).map(({ kind }) => kind));
  return misuses.flatMap((misuse): readonly KnownMisuse[] => {
    if (misuse.isCompanion === true || !isDecided(misuse)) return [];
    const confidence = companions.has(misuse.kind) ? 'high' : misuse.confidence;
    return confidence === 'beside' ? [] : [{ ...misuse, confidence }];
  });
}

/** Is every need met by an origin that is known? */
function isDecided({ needs }: Misuse): boolean {
  return needs.every(({ is, taints }) => taints.some((taint) => isMet(is, taint)));
}
