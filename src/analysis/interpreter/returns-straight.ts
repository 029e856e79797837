import { computeDerived } from '../repetition/derived-registers.ts';
import type { BlockId, IrFunction, Terminator } from '../ir/ir.ts';

const longest = 16;

/** Answers the blocks from one on, where a function returns from there without asking more than whether something is there. */
export function findStraightReturn({ blocks }: IrFunction, from: BlockId): ReadonlySet<BlockId> | undefined {
  const found = new Set([from]);
  for (const id of found) {
    const next = listNext(blocks[id]?.terminator);
    if (next === undefined || found.size > longest) return undefined;
    for (const each of next) found.add(each);
  }
  return found;
}

function listNext(terminator: Terminator | undefined): readonly BlockId[] | undefined {
  switch (terminator?.op) {
    case 'return':
      return [];
    case 'goto':
      return [terminator.target];
    case 'branch-nullish':
      return [terminator.whenNullish, terminator.whenNot];
    default:
      return undefined;
  }
}

/** Is a function called in some blocks that the function under analysis was given: what goes on, what answers? */
export function callsGiven(body: IrFunction, within: ReadonlySet<BlockId>): boolean {
  const parameters = body.parameters.map(({ register }) => register);
  const given = computeDerived(body, parameters, []).registers;
  return [...within].some((id) =>
    body.blocks[id]?.instructions.some((each) => each.op === 'call' && each.object === undefined && given.has(each.callee)),
  );
}
