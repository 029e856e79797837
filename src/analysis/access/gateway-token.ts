import { authorizationHeader } from '../../models/access/caller-words.ts';
import { exposureThreat } from '../../models/threats.ts';
import { makeTrail } from '../domain/trail.ts';
import { makeTaint, natures, type Taint } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import type { ValueId } from '../domain/identity.ts';
import { getLocation, type Activation } from '../interpreter/activation.ts';

/** Is a text the token that the gateway has verified before the function was called? */
export function isGatewayToken({ run }: Activation, taints: readonly Taint[]): boolean {
  if (run.options.areTokensVerified?.() !== true || taints.length === 0) return false;
  return taints.every(({ root, path }) => root.kind === 'input' || authorizationHeader.test([root.text, ...path].join('.')));
}

/** What such a token says is the caller's. */
export function makeGatewayClaims(activation: Activation, id: ValueId): Value {
  const { run } = activation;
  const at = getLocation(activation);
  const root = run.getSourceRoot('gateway token', 'claims of a verified token', 'the token', at, { nature: natures.identity });
  const taint: Taint = makeTaint(root, exposureThreat, makeTrail(id, undefined, { at }));
  return run.makeValue({ id, taints: [taint] });
}
