import { InvariantError } from '../../util/invariant-error.ts';
import { getSuccessors } from './get-successors.ts';
import type { Block, BlockId, Instruction, IrFunction, Register, Span } from './ir.ts';
import { findWrite, visitReads, visitTerminatorReads, type RegisterReader } from './visit-reads.ts';

/** Checks what every later pass relies on; throws an `InvariantError` that names the function, the block and what is wrong. */
export function verifyIr(lowered: IrFunction): void {
  if (lowered.blocks.length === 0) fail(lowered, 0, 'there is no entry block');
  verifySpan(lowered, 0, lowered.span);
  for (const parameter of lowered.parameters) {
    verifyRegister(lowered, 0, parameter.register);
    verifySpan(lowered, 0, parameter.span);
  }
  for (const [id, block] of lowered.blocks.entries()) verifyBlock(lowered, id, block);
  verifyOrder(lowered);
}

function fail(lowered: IrFunction, block: BlockId, problem: string): never {
  throw new InvariantError(`${lowered.id} (${lowered.name}), block ${block}: ${problem}`);
}

function verifyBlock(lowered: IrFunction, id: BlockId, block: Block): void {
  for (const instruction of block.instructions) verifyInstruction(lowered, id, instruction);
  // A block that was built by hand or by a faulty pass may lack what the type promises.
  const terminator = block.terminator as Block['terminator'] | undefined;
  if (terminator === undefined) fail(lowered, id, 'there is no terminator');
  verifySpan(lowered, id, terminator.at);
  visitTerminatorReads(terminator, makeVerifier(lowered, id));
  if (terminator.op === 'iterate') verifyRegister(lowered, id, terminator.element);
  for (const target of getSuccessors(block)) {
    if (!isIndex(target, lowered.blocks.length)) fail(lowered, id, `the target block ${target} does not exist`);
  }
}

function makeVerifier(lowered: IrFunction, id: BlockId): RegisterReader {
  return {
    read(register: Register) {
      verifyRegister(lowered, id, register);
    },
  };
}

function verifyInstruction(lowered: IrFunction, id: BlockId, instruction: Instruction): void {
  verifySpan(lowered, id, instruction.at);
  visitReads(instruction, makeVerifier(lowered, id));
  const write = findWrite(instruction);
  if (write !== undefined) verifyRegister(lowered, id, write);
  switch (instruction.op) {
    case 'load-captured':
    case 'store-captured':
      if (instruction.owner === lowered.id && !lowered.frameVariables.includes(instruction.name))
        fail(lowered, id, `the frame has no variable ${instruction.name}`);
      return;
    case 'template':
      if (instruction.strings.length !== instruction.values.length + 1 || instruction.spans.length !== instruction.values.length)
        fail(lowered, id, 'a template has one text more than values, and a span for each value');
      return;
    case 'call':
    case 'new':
    case 'super-call':
      if (instruction.arguments.length !== instruction.argumentSpans.length) fail(lowered, id, 'an argument has no span');
      for (const span of instruction.argumentSpans) verifySpan(lowered, id, span);
      return;
    default:
      return;
  }
}

function isIndex(index: number, length: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < length;
}

function verifyRegister(lowered: IrFunction, block: BlockId, register: number): void {
  if (!isIndex(register, lowered.registerCount)) fail(lowered, block, `the register ${register} does not exist`);
}

function verifySpan(lowered: IrFunction, block: BlockId, { start, end }: Span): void {
  if (!(start >= 0 && start <= end)) fail(lowered, block, `the span ${start}-${end} is inverted`);
}

/** Numbers the blocks again: the same numbers come out when all are reachable and in reverse postorder. */
function verifyOrder(lowered: IrFunction): void {
  const { blocks } = lowered;
  const seen = new Set<BlockId>([0]);
  const stack = [makeVisit(blocks, 0)];
  let next = blocks.length - 1;
  const unreachable = (): number => blocks.findIndex((_, id) => !seen.has(id));
  const finished: BlockId[] = [];
  for (let visit = stack.at(-1); visit !== undefined; visit = stack.at(-1)) {
    const successor = visit.rest.pop();
    if (successor === undefined) {
      finished.push(visit.block);
      stack.pop();
    } else if (!seen.has(successor)) {
      seen.add(successor);
      stack.push(makeVisit(blocks, successor));
    }
  }
  if (seen.size < blocks.length) fail(lowered, unreachable(), 'the block cannot be reached');
  for (const block of finished) {
    if (block !== next) fail(lowered, block, `the blocks are not in reverse postorder: ${next} was expected here`);
    next--;
  }
}

function makeVisit(blocks: readonly Block[], block: BlockId): { readonly block: BlockId; readonly rest: BlockId[] } {
  const found = blocks[block];
  return { block, rest: found === undefined ? [] : [...getSuccessors(found)].reverse() };
}
