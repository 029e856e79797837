import type { ValueId } from '../domain/identity.ts';
import type { State } from '../domain/state.ts';
import { getSuccessors } from '../ir/get-successors.ts';
import type { BlockId, Instruction, IrFunction } from '../ir/ir.ts';
import { rememberControlFlow } from '../ir/remember-control-flow.ts';
import type { Activation } from './activation.ts';
import { renewTurn } from './renew-turn.ts';

/** Answers, by block, whether it is in a loop that goes over no list, `while ((line = lines.shift()))`; nothing where there is no such loop. */
const findOpenLoops = rememberControlFlow(({ blocks }: IrFunction): readonly boolean[] => {
  const loops = blocks.flatMap((block, from) =>
    getSuccessors(block)
      .filter((head) => head <= from && blocks[head]?.terminator.op !== 'iterate')
      .map((head) => ({ head, from })),
  );
  return loops.length === 0 ? [] : blocks.map((_, block) => loops.some(({ head, from }) => head <= block && block <= from));
});

/** What the turns of such loops of one function ask for: another value each time, though the same instruction gives it. */
export class OpenLoops {
  private readonly activation: Activation;
  private readonly isInside: readonly boolean[];
  private readonly asked = new Map<BlockId, Set<ValueId>>();

  private constructor(activation: Activation, isInside: readonly boolean[]) {
    this.activation = activation;
    this.isInside = isInside;
  }

  /** Answers `undefined` for a function that has no such loop. */
  static of(activation: Activation): OpenLoops | undefined {
    const isInside = findOpenLoops(activation.function);
    return isInside.length === 0 ? undefined : new OpenLoops(activation, isInside);
  }

  /** Notes what an instruction gave. */
  note(block: BlockId, instruction: Instruction, state: State): void {
    if (this.isInside[block] !== true || (instruction.op !== 'call' && instruction.op !== 'yield')) return;
    const value = state.getRegister(instruction.to);
    if (value === undefined || value.taints.length === 0) return;
    const ids = this.asked.get(block);
    if (ids === undefined) this.asked.set(block, new Set([value.id]));
    else ids.add(value.id);
  }

  /** Ends a turn: what checks found out is settled, and those of the next turn tell nothing of what this one was given. */
  endTurn(from: BlockId, head: BlockId, state: State): void {
    if (this.isInside[head] !== true) return;
    const ids = new Set<ValueId>();
    for (const [block, asked] of this.asked) if (block >= head && block <= from) for (const id of asked) ids.add(id);
    if (ids.size > 0) renewTurn(this.activation, state, ids);
  }
}
