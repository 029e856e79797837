import { findLoopRanges, type LoopRange } from '../ir/find-loop-ranges.ts';
import type { BlockId, IrFunction } from '../ir/ir.ts';

/**
 * The blocks of a function that are to be visited. What comes later in the innermost loop comes first, then that loop once more, then what is
 * around it: a turn is over before the next one begins, and a loop is settled before it is left, as in Bourdoncle's recursive strategy.
 */
export class BlockQueue {
  private readonly ranges: readonly (LoopRange | undefined)[];
  private readonly last: BlockId;
  private readonly isWaiting: boolean[] = [];
  private count = 0;
  /** The block that was taken last. */
  private current: BlockId = -1;

  constructor(body: IrFunction) {
    this.ranges = findLoopRanges(body);
    this.last = body.blocks.length - 1;
  }

  add(block: BlockId): void {
    if (this.isWaiting[block] === true) return;
    this.isWaiting[block] = true;
    this.count++;
  }

  /** Answers the block to visit next. */
  take(): BlockId | undefined {
    if (this.count === 0) return undefined;
    const next = this.findNext();
    if (next === undefined) return undefined;
    this.isWaiting[next] = false;
    this.count--;
    return (this.current = next);
  }

  private findNext(): BlockId | undefined {
    let from = this.current + 1;
    for (let range = this.ranges[this.current]; range !== undefined; range = range.outer) {
      const next = this.find(from, range.last) ?? this.find(range.head, from - 1);
      if (next !== undefined) return next;
      from = range.last + 1;
    }
    return this.find(from, this.last) ?? this.find(0, from - 1);
  }

  private find(from: BlockId, to: BlockId): BlockId | undefined {
    for (let block = from; block <= to; block++) if (this.isWaiting[block] === true) return block;
    return undefined;
  }
}
