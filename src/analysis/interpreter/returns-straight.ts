import { computeDerived } from '../repetition/derived-registers.ts';
import type { Block, BlockId, IrFunction, Register, Terminator } from '../ir/ir.ts';
import type { Activation } from './activation.ts';
import { findOriginal } from './find-original.ts';

const longest = 16;

/**
 * Answers the blocks from one on, where a function returns from there without asking more than whether something is there, or what is known
 * before: `known` tells whether a register holds something true.
 */
export function findStraightReturn(
  { blocks }: IrFunction,
  from: BlockId,
  known: (register: Register) => boolean | undefined,
): ReadonlySet<BlockId> | undefined {
  const found = new Set([from]);
  for (const id of found) {
    const block = blocks[id];
    const next = block === undefined ? undefined : (findDecided(blocks, found, block, known) ?? listNext(block.terminator));
    if (next === undefined || found.size > longest) return undefined;
    for (const each of next) found.add(each);
  }
  return found;
}

/** Where a condition leads that asks for what was known before the first of the blocks. */
function findDecided(
  blocks: readonly Block[],
  within: ReadonlySet<BlockId>,
  block: Block,
  known: (register: Register) => boolean | undefined,
): readonly BlockId[] | undefined {
  const { terminator } = block;
  if (terminator.op !== 'branch') return undefined;
  const asked = findOriginal(block, terminator.condition) ?? terminator.condition;
  const isWritten = [...within].some((id) => blocks[id]?.instructions.some((each) => 'to' in each && each.to === asked));
  const truth = isWritten ? undefined : known(asked);
  return truth === undefined ? undefined : [truth ? terminator.whenTrue : terminator.whenFalse];
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

/** Is a function called in some blocks that the function under analysis was given, other than one that takes its answer: what goes on, say? */
export function callsGiven({ function: body, arguments: { values }, run }: Activation, within: ReadonlySet<BlockId>): boolean {
  const parameters = body.parameters.flatMap(({ register }, index) =>
    values[index]?.nodes.some((node) => run.graph.isCallback(node)) === true ? [] : [register],
  );
  const given = computeDerived(body, parameters, []).registers;
  return [...within].some((id) =>
    body.blocks[id]?.instructions.some((each) => each.op === 'call' && each.object === undefined && given.has(each.callee)),
  );
}
