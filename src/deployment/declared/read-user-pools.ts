import type { UserClientRow, UserPoolRow } from '../../models/deployment/construct-rows.ts';
import { collectProtected, type UserAttribute } from '../protected-attributes.ts';
import type { Construct, Value } from '../program/value.ts';
import { findRows, makeTable } from './construct-index.ts';
import { findSlot, readPlaces } from './read-place.ts';
import { readText } from './read-value.ts';

const poolTable = makeTable<UserPoolRow>((model) => model.userPools);
const clientTable = makeTable<UserClientRow>((model) => model.userClients);

/** Answers the claims of users that they cannot write themselves, as far as constructs tell. */
export function readUserPools(constructs: readonly Construct[]): readonly string[] {
  const attributes: UserAttribute[] = [];
  const clients: (readonly string[] | undefined)[] = [];
  for (const construct of constructs) {
    for (const row of findRows(poolTable, construct)) attributes.push(...readAttributes(construct, row));
    for (const row of findRows(clientTable, construct)) {
      const written = findSlot({ construct }, row.writes);
      clients.push(written === undefined ? undefined : readNames(written.value, row.adds));
    }
  }
  return attributes.length === 0 ? [] : collectProtected(attributes, clients);
}

function readAttributes(construct: Construct, row: UserPoolRow): readonly UserAttribute[] {
  return readPlaces({ construct }, row.attributes).flatMap((it) => {
    const context = { construct, it };
    const named = row.name === 'key' ? undefined : findSlot(context, [row.name]);
    const name = row.name === 'key' ? it.key : named === undefined ? undefined : readText(named.value);
    const mutable = findSlot(context, row.mutable);
    const isFixed = mutable === undefined ? !row.isMutable : readText(mutable.value) === 'false';
    return name === undefined ? [] : [{ name, isFixed }];
  });
}

/** The names of a list, or those that calls add one after the other: `new ClientAttributes().withCustomAttributes('plan')`. */
function readNames(value: Value, adds: string | undefined): readonly string[] | undefined {
  if (value.kind === 'list') {
    const names = value.items.map((item) => readText(item.value));
    return names.includes(undefined) ? undefined : names.filter((name) => name !== undefined);
  }
  if (value.kind !== 'construct') return undefined;
  const before = value.receiver?.kind === 'construct' ? readNames(value.receiver, adds) : [];
  const own = value.callee === adds ? value.args.map((each) => readText(each.value)) : [];
  return before === undefined || own.includes(undefined) ? undefined : [...before, ...own.filter((name) => name !== undefined)];
}
