import type { Access } from '../interpreter/activation.ts';

/** From the weakest to the strongest: what a query does is what the strongest of its calls does. */
const strength: readonly Access['kind'][] = ['read', 'create', 'change'];

/** Answers the accesses, of which those of one query are one: calls of a chain begin where it begins, and the last of them has it all. */
export function uniteChains(accesses: readonly Access[]): readonly Access[] {
  const chains = new Map<string, Access[]>();
  const result: Access[] = [];
  for (const access of accesses) {
    if (access.row.isChained !== true) {
      result.push(access);
      continue;
    }
    const { at, calls } = access;
    const key = `${at.file}:${at.span.start}:${calls.map((call) => call.at.span.start).join()}`;
    chains.set(key, [...(chains.get(key) ?? []), access]);
  }
  const united = [...chains.values()].map((chain) => {
    const whole = chain.reduce(unite);
    return hasOpenBranch(chain) ? { ...whole, isOwn: false, begun: [] } : whole;
  });
  return [...result, ...united];
}

/** Is one of the alternatives of a chain enough by itself, and does the sender choose it: `where({ id }).orWhere({ owner })`? */
function hasOpenBranch(chain: readonly Access[]): boolean {
  if (!chain.some(({ row }) => row.isAlternative === true)) return false;
  const branches: Access[][] = [[]];
  for (const access of chain.toSorted((left, right) => left.at.span.end - right.at.span.end)) {
    if (access.row.isAlternative === true) branches.push([]);
    branches.at(-1)?.push(access);
  }
  return branches.some(
    (branch) => branch.some(({ asks }) => asks === 'sender') && !branch.some(({ asks }) => asks === 'caller' || asks === 'program'),
  );
}

function unite(left: Access, right: Access): Access {
  const [shorter, longer] = left.at.span.end < right.at.span.end ? [left, right] : [right, left];
  const isStronger = strength.indexOf(shorter.kind) > strength.indexOf(longer.kind);
  const isOwn = shorter.isOwn || longer.isOwn;
  return isStronger ? { ...longer, row: shorter.row, kind: shorter.kind, calleeText: shorter.calleeText, isOwn } : { ...longer, isOwn };
}
