import { readTrap, type Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';

/** Answers what the trap of a proxy makes of a key of the sender's choice; nothing for other objects and keys. */
export function callReadTrap(activation: Activation, state: State, cell: Cell, proxy: Value, key: Value): Value | undefined {
  const trap = key.taints.length === 0 ? undefined : cell.accessors?.get(readTrap)?.set;
  if (trap === undefined) return undefined;
  const site = { at: activation.span, argumentSpans: [activation.span], calleeText: 'get', isConstruct: false };
  return activation.run.operations.callValue(activation, state, trap, proxy, { values: [key, proxy], rest: undefined }, site);
}
