import type { Address } from '../domain/identity.ts';
import type { Activation } from '../interpreter/activation.ts';
import type { Run } from '../interpreter/run.ts';
import type { Summary } from './summary.ts';

/**
 * Answers what made each new object of an activation: the instruction and its function. A recursion makes objects of objects that it made
 * before; where its result is used while it is under way, those that the same instruction made are one (`joinsByOrigin`). There are only so
 * many instructions, and so the result cannot grow from round to round.
 */
export function collectOrigins({ function: { id }, siteParts, addresses, origins }: Activation): ReadonlyMap<Address, string> {
  const all = new Map<Address, string>();
  for (const [site, first] of siteParts)
    for (const { address, role } of [first, ...(first.others?.values() ?? [])])
      if (address !== undefined) all.set(address, `${id}@${site}:${role}`);
  for (const [key, address] of addresses) all.set(address, origins?.get(address) ?? `${id}@${key}`);
  return all;
}

/** Is the summary one of a recursion that is under way? */
export function joinsByOrigin(run: Run, { origins, isRunning, restsOn, functionId }: Summary): boolean {
  return (
    origins !== undefined &&
    (isRunning || restsOn.some(({ summary }) => summary.isRunning) || run.stack.some((each) => each.functionId === functionId))
  );
}
