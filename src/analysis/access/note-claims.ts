import type { ApiNode } from '../binding/api-node.ts';
import { getLocation, type Activation } from '../interpreter/activation.ts';
import { unknownAccess } from './unknown-access.ts';

/** Notes that the program reads what a gateway says of whoever calls: then it was asked who that is. */
export function noteClaims(activation: Activation, node: ApiNode): void {
  if (node.source?.trust !== 'identity' || !activation.run.graph.isEvent(node)) return;
  const at = getLocation(activation);
  const key = `${at.file}:${at.span.start}:claims`;
  if (activation.accesses.has(key)) return;
  activation.accesses.set(key, { ...unknownAccess, row: { label: 'claims' }, kind: 'claims', at, calleeText: '' });
}
