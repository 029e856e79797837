import { getSuccessors } from './get-successors.ts';
import type { IrFunction } from './ir.ts';
import { rememberControlFlow } from './remember-control-flow.ts';

/**
 * Answers, by block, whether several ways lead to its head: more than one edge, or the edges of errors, of which there is one for each call.
 * Looked for once a function.
 */
export const findMeetingBlocks = rememberControlFlow(({ blocks }: IrFunction): readonly boolean[] => {
  const ways = new Array<number>(blocks.length).fill(0);
  // the function is entered at its first block
  ways[0] = 1;
  for (const block of blocks) {
    for (const next of getSuccessors(block)) ways[next] = (ways[next] ?? 0) + 1;
    if (block.handler !== undefined) ways[block.handler] = 2;
  }
  return ways.map((count) => count > 1);
});
