import { getSuccessors } from './get-successors.ts';
import type { Block, BlockId, IrFunction, Register } from './ir.ts';
import { rememberControlFlow } from './remember-control-flow.ts';
import { findWrite, visitReads, visitTerminatorReads, type RegisterReader } from './visit-reads.ts';

/** Answers, by block, the registers whose values something after the block's head reads. Looked for once a function. */
export const findLiveRegisters = rememberControlFlow(({ blocks, registerCount }: IrFunction): readonly LiveRegisters[] =>
  flowBackwards(blocks, registerCount),
);

/** A set of registers, a bit each. */
export class LiveRegisters implements RegisterReader {
  private readonly words: Uint32Array;

  constructor(count: number) {
    this.words = new Uint32Array((count >>> 5) + 1);
  }

  has(register: Register): boolean {
    return ((this.words[register >>> 5] ?? 0) & (1 << (register & 31))) !== 0;
  }

  /** Adds a register that is read. */
  read(register: Register): void {
    this.words[register >>> 5] = (this.words[register >>> 5] ?? 0) | (1 << (register & 31));
  }

  /** Removes a register that is written. */
  write(register: Register): void {
    this.words[register >>> 5] = (this.words[register >>> 5] ?? 0) & ~(1 << (register & 31));
  }

  /** Adds those of another set; answers whether there were new ones. */
  unite(other: LiveRegisters): boolean {
    let isNew = false;
    for (let index = 0; index < this.words.length; index++) {
      const before = this.words[index] ?? 0;
      this.words[index] = before | (other.words[index] ?? 0);
      if (this.words[index] !== before) isNew = true;
    }
    return isNew;
  }
}

/** Blocks are in reverse postorder: walked backwards, what has no loops is settled at once. */
function flowBackwards(blocks: readonly Block[], count: number): readonly LiveRegisters[] {
  const live = blocks.map(() => new LiveRegisters(count));
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (let block = blocks.length - 1; block >= 0; block--) {
      const code = blocks[block];
      if (code !== undefined && live[block]?.unite(findAtHead(blocks, block, code, live, count)) === true) isChanged = true;
    }
  }
  return live;
}

function findAtHead(blocks: readonly Block[], id: BlockId, block: Block, live: readonly LiveRegisters[], count: number): LiveRegisters {
  const found = new LiveRegisters(count);
  for (const next of getSuccessors(block)) {
    const after = live[next];
    if (after !== undefined) found.unite(after);
    // where a turn ends, it is asked what it found out of its element
    const { terminator } = blocks[next] ?? block;
    if (next <= id && terminator.op === 'iterate') found.read(terminator.element);
  }
  if (block.terminator.op === 'iterate') found.write(block.terminator.element);
  visitTerminatorReads(block.terminator, found);
  for (let index = block.instructions.length - 1; index >= 0; index--) {
    const instruction = block.instructions[index];
    if (instruction === undefined) continue;
    const written = findWrite(instruction);
    if (written !== undefined) found.write(written);
    visitReads(instruction, found);
  }
  // an error can come before anything is written
  const handler = block.handler === undefined ? undefined : live[block.handler];
  if (handler !== undefined) found.unite(handler);
  return found;
}
