import { exposureThreat } from '../../models/threats.ts';
import { makeTrail } from '../domain/trail.ts';
import { isSecret, makeTaint, makeTaintLike, natures, uniteNatures, type Taint } from '../domain/taint.ts';
import type { ValueId } from '../domain/identity.ts';
import { getLocation, type Activation } from '../interpreter/activation.ts';

/** Answers the origins of a digest: nothing of what it is made of can be learned from it, but who shows or keeps that, shows or keeps the digest. */
export function makeDigestTaints(activation: Activation, id: ValueId, taints: readonly Taint[]): readonly Taint[] {
  const hides = taints.some(isSecret) ? natures.confidential : natures.confidential | natures.secret;
  const nature = uniteNatures(taints) & ~hides;
  if (nature === 0) return [];
  const at = getLocation(activation);
  const root = activation.run.getSourceRoot(`digest ${nature}`, 'a digest', 'a digest', at, { nature: nature | natures.digest });
  return [makeTaintLike(makeTaint(root, exposureThreat, makeTrail(id, undefined, { at })), { isDirect: false })];
}
