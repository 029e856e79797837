import { addressLabels, methodFields, preflightMethod } from '../../models/access/path-labels.ts';
import { publicPaths } from '../../models/access/public-paths.ts';
import { requestFacts, requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import type { Fact, Value } from '../domain/value.ts';
import type { ThreatSet } from '../../models/threats.ts';
import type { Primitive } from '../ir/ir.ts';
import type { Activation } from '../interpreter/activation.ts';

const open: readonly Fact[] = [{ value: requestId, excludes: requestFacts.open }];

/** What is known of the request where its path or method is one of some constants: whether everybody may ask for it. */
export function tellPath({ run }: Activation, { id, taints }: Value, constants: readonly Primitive[]): readonly Fact[] | undefined {
  if (constants.length > 0 && constants.every((each) => each === preflightMethod))
    return methodFields.has(run.parts.findOrigin(id)?.property ?? '') ? open : undefined;
  if (constants.length === 0 || !taints.some(({ root }) => root.kind === 'source' && addressLabels.test(root.label))) return undefined;
  const isOpen = constants.every((each) => typeof each === 'string' && publicPaths.some((pattern) => pattern.test(each)));
  return isOpen ? open : undefined;
}

/** Answers what is known of who calls; of what everybody may ask for, nothing need be known. */
export function getKnownCaller({ facts }: State): ThreatSet {
  const known = facts.get(requestId) ?? 0;
  return (known & requestFacts.open) === 0 ? known : known | requestFacts.authorized;
}
