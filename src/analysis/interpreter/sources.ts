import { everyThreat, exposureThreat, type ThreatSet } from '../../models/threats.ts';
import { expandNode, type ApiNode } from '../binding/api-node.ts';
import { makeTrail } from '../domain/trail.ts';
import { makeTaint, natures, type Taint } from '../domain/taint.ts';
import type { Location, ValueId } from '../domain/identity.ts';
import type { Activation } from './activation.ts';
import { addPathForm, pathForm } from './path-form.ts';
import { isSet } from './settings.ts';
import type { FieldTrust } from '../../models/event-rows.ts';

/** Answers the taints of a value that models describe as chosen by an outsider. */
export function makeSourceTaints(activation: Activation, nodes: readonly ApiNode[], value: ValueId, at: Location): readonly Taint[] {
  const taints: Taint[] = [];
  for (const node of nodes) {
    for (const each of expandNode(node)) {
      const trust = each.source?.trust;
      if (trust === undefined || poses[trust] === 0) continue;
      taints.push(makeSourceTaint(activation, each, value, at));
      if (each.source?.staysBelow === true) addPathForm(activation.run, value, pathForm.rooted);
      if (trust === 'attacker' && each.source?.holdsSecrets === true) taints.push(makeRequestTaint(activation, each, value, at));
      break;
    }
  }
  return taints;
}

function makeSourceTaint(activation: Activation, node: ApiNode, value: ValueId, at: Location): Taint {
  const root = activation.run.getRoot(node, describeSource(activation, node, at), at);
  return makeTaint(
    root,
    poses[node.source?.trust ?? 'attacker'] & ~node.removes & ~collectRemovals(activation, node),
    makeTrail(value, undefined, { at }),
  );
}

/** What a source poses, by who chooses it. */
const poses: Readonly<Record<FieldTrust, ThreatSet>> = {
  attacker: everyThreat | exposureThreat,
  secret: everyThreat | exposureThreat,
  confidential: exposureThreat,
  identity: exposureThreat,
  trusted: 0,
};

/** What can hold credentials of a sender must not become known as a whole. */
function makeRequestTaint(activation: Activation, node: ApiNode, value: ValueId, at: Location): Taint {
  const root = activation.run.getSourceRoot(`request ${node.id}`, node.source?.label ?? '', describeSource(activation, node, at), at, {
    secrecy: 'request',
    nature: natures.confidential,
  });
  const whole = makeTrail(activation.run.parts.getId(value, '%whole'), undefined, { at });
  return makeTaint(root, exposureThreat, makeTrail(value, whole, { at }));
}

/** What settings of the program take away. */
function collectRemovals({ run }: Activation, node: ApiNode): ThreatSet {
  return node.removesWhen.reduce(
    (all, { removes, when }) => (when.every((condition) => isSet(run, condition) !== condition.not) ? all | removes : all),
    0,
  );
}

/** Event fields are named by their place in the event; library sources by the expression in the program. */
function describeSource(activation: Activation, node: ApiNode, at: Location): string {
  if (node.text.startsWith('event')) return node.text;
  const text = activation.run.program.getModule(at.file)?.text.slice(at.span.start, at.span.end).replaceAll(/\s+/gu, ' ') ?? '';
  return text !== '' && text.length <= 60 && !/[{}=]/u.test(text) ? text : (node.source?.label ?? node.text);
}

/** Answers taints for the untrusted parts below a node: what a whole event carries when it is used as one value. */
export function collectSourcesBelow(activation: Activation, nodes: readonly ApiNode[], value: ValueId, at: Location): readonly Taint[] {
  const taints: Taint[] = [];
  const secrets: Taint[] = [];
  const seen = new Set<ApiNode>();
  const visit = (node: ApiNode, depth: number): void => {
    if (seen.has(node) || depth > 5 || (taints.length >= 2 && secrets.length > 0)) return;
    seen.add(node);
    if (node.source?.trust === 'attacker') {
      taints.push(makeSourceTaint(activation, node, value, at));
      if (node.source.holdsSecrets === true) secrets.push(makeRequestTaint(activation, node, value, at));
      return;
    }
    for (const member of node.members.values()) visit(member, depth + 1);
    if (node.element !== undefined) visit(node.element, depth + 1);
  };
  for (const node of nodes) if (node.text.startsWith('event')) visit(node, 0);
  return [...taints.slice(0, 2), ...secrets];
}
