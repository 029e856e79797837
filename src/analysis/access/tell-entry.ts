import { hasClosedKeys, type Cell } from '../domain/cell.ts';
import { requestFacts, requestId } from '../domain/request-facts.ts';
import { natures, uniteNatures } from '../domain/taint.ts';
import type { Fact, Value } from '../domain/value.ts';
import type { Activation } from '../interpreter/activation.ts';
import { isIdentity, tellMembership } from './tell-equality.ts';

const authorized: Fact = { value: requestId, excludes: requestFacts.authorized };

/**
 * Answers what it tells of the request that a table of the program has something under a key: an object that a caller's role has chosen is a
 * decision, and so is what lies under a secret that the sender shows.
 */
export function tellEntry(activation: Activation, tables: readonly Cell[], key: Value): readonly Fact[] {
  if (tables.length === 0 || key.taints.length === 0) return [];
  if (isIdentity(key)) return tables.every(isWritten) ? [authorized] : [];
  const [table, ...others] = tables;
  if (table?.keys === undefined || others.length > 0 || inherits(table)) return [];
  return (uniteNatures(table.keys.taints) & natures.request) === 0 ? tellMembership(activation, table.keys, 0, key) : [];
}

/** Does the program write all keys, with an object under each? */
function isWritten(table: Cell): boolean {
  return hasClosedKeys(table) && table.fields.size > 0 && [...table.fields.values()].every(({ refs }) => refs.length > 0);
}

/** Has it something under `constructor` that nobody put there? */
function inherits({ kind, prototype }: Cell): boolean {
  return kind !== 'map' && prototype !== 0;
}
