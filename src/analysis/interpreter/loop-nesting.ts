import type { BlockId, IrFunction, Terminator } from '../ir/ir.ts';
import { rememberControlFlow } from '../ir/remember-control-flow.ts';

/** A loop over a list, by the block at its head and the block behind it, with the loop around it. */
export interface NestedLoop {
  readonly head: BlockId;
  readonly exit: BlockId;
  readonly outer: NestedLoop | undefined;
}

/** Answers, by block, the innermost loop over a list in whose body it is. Looked for once a function. */
export const findLoops = rememberControlFlow(({ blocks }: IrFunction): readonly (NestedLoop | undefined)[] =>
  nest(blocks.map(({ terminator }) => terminator)),
);

function nest(terminators: readonly Terminator[]): readonly (NestedLoop | undefined)[] {
  let inner: NestedLoop | undefined;
  return terminators.map((terminator, block) => {
    while (inner !== undefined && inner.exit <= block) inner = inner.outer;
    const around = inner;
    if (terminator.op === 'iterate' && terminator.exit > block) inner = { head: block, exit: terminator.exit, outer: inner };
    return around;
  });
}
