import type { BlockId, IrFunction, Terminator } from '../ir/ir.ts';

/** A loop over a list, by the block at its head and the block behind it, with the loop around it. */
export interface NestedLoop {
  readonly head: BlockId;
  readonly exit: BlockId;
  readonly outer: NestedLoop | undefined;
}

const known = new WeakMap<IrFunction, readonly (NestedLoop | undefined)[]>();

/** Answers, by block, the innermost loop over a list in whose body it is. Looked for once a function. */
export function findLoops(body: IrFunction): readonly (NestedLoop | undefined)[] {
  let loops = known.get(body);
  if (loops === undefined) known.set(body, (loops = nest(body.blocks.map(({ terminator }) => terminator))));
  return loops;
}

function nest(terminators: readonly Terminator[]): readonly (NestedLoop | undefined)[] {
  let inner: NestedLoop | undefined;
  return terminators.map((terminator, block) => {
    while (inner !== undefined && inner.exit <= block) inner = inner.outer;
    const around = inner;
    if (terminator.op === 'iterate' && terminator.exit > block) inner = { head: block, exit: terminator.exit, outer: inner };
    return around;
  });
}
