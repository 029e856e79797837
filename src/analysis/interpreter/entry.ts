import type { ApiNode } from '../binding/api-node.ts';
import type { Closure } from '../domain/cell.ts';

/** A function that the platform calls: what it is called with is the attacker's. */
export interface Entry {
  readonly closure: Closure;
  /** Nodes of the parameters, by index. */
  readonly parameters: readonly (readonly ApiNode[])[];
}
