import { exposureThreat } from '../../models/threats.ts';
import { makeTrail, natures, uniteNatures, type Nature, type Taint, type ValueId } from '../domain/value.ts';
import { getLocation, type Activation } from '../interpreter/activation.ts';

/** Answers the origin of what only who has a key can make. */
export function makeProofTaint(activation: Activation, id: ValueId): Taint {
  return makeTaint(activation, id, 'a signature', natures.secret);
}

/** Answers the origins of a digest: nothing of what it is made of can be learned from it, but who shows or keeps that, shows or keeps the digest. */
export function makeDigestTaints(activation: Activation, id: ValueId, taints: readonly Taint[]): readonly Taint[] {
  const nature = uniteNatures(taints) & ~natures.confidential;
  return nature === 0 ? [] : [makeTaint(activation, id, 'a digest', nature)];
}

function makeTaint(activation: Activation, id: ValueId, label: string, nature: Nature): Taint {
  const at = getLocation(activation);
  const root = activation.run.getSourceRoot(`${label} ${nature}`, label, label, at, { nature });
  return { root, path: [], isDirect: false, threats: exposureThreat, trail: makeTrail(id, undefined, { at }), lookup: undefined };
}
