import type { Block, Instruction, Register, Span, Terminator } from '../ir/ir.ts';

/** A block under construction. */
interface OpenBlock {
  readonly instructions: Instruction[];
  end: PendingTerminator | undefined;
  readonly handler: OpenBlock | undefined;
  /** How many of its successors were followed; `unseen` before the block is reached. */
  followed: number;
  /** How many ways lead here. */
  uses: number;
  /** Its code became a part of the block before it. */
  isJoined: boolean;
  /** Its place in the finished function. */
  id: number;
}

/** A block under construction; opaque to the lowering. */
export type Label = OpenBlock;

type Targets =
  | { readonly op: 'goto'; readonly target: Label }
  | { readonly op: 'branch'; readonly condition: Register; readonly whenTrue: Label; readonly whenFalse: Label }
  | { readonly op: 'branch-nullish'; readonly value: Register; readonly whenNullish: Label; readonly whenNot: Label }
  | {
      readonly op: 'iterate';
      readonly iterable: Register;
      readonly element: Register;
      readonly isAwait: boolean;
      readonly body: Label;
      readonly exit: Label;
    }
  | { readonly op: 'return'; readonly value: Register | undefined }
  | { readonly op: 'throw'; readonly value: Register }
  | { readonly op: 'unreachable' };

type PendingTerminator = Targets & { readonly at: Span };

/** Longer blocks are left as they are. */
const maximumInstructions = 10_000;

const unseen = -1;

/** Collects the blocks of one function and puts them into reverse postorder. */
export class FunctionBuilder {
  registerCount = 0;
  readonly unsupported: { readonly what: string; readonly at: Span }[] = [];
  /** The handler of blocks made from now on. */
  handler: Label | undefined = undefined;
  /** Absent where nothing is reached. */
  private current: OpenBlock | undefined;
  private readonly entry: OpenBlock;

  constructor() {
    this.entry = this.current = this.makeLabel();
  }

  makeRegister(): Register {
    return this.registerCount++;
  }

  makeLabel(): Label {
    return { instructions: [], end: undefined, handler: this.handler, followed: unseen, uses: 0, isJoined: false, id: 0 };
  }

  emit(instruction: Instruction): void {
    this.current?.instructions.push(instruction);
  }

  /** Ends the current block; what is emitted before the next `start` is unreachable. */
  end(terminator: PendingTerminator): void {
    if (this.current !== undefined) this.current.end ??= terminator;
    this.current = undefined;
  }

  /** Goes to `label` from the current block and continues there. */
  start(label: Label, at: Span): void {
    this.goTo(label, at);
    this.current = label;
  }

  goTo(label: Label, at: Span): void {
    if (this.current !== undefined) this.current.end ??= { op: 'goto', target: label, at };
    this.current = undefined;
  }

  /** Continues in a new block whose handler is the present one: at the borders of `try`. */
  split(at: Span): void {
    this.start(this.makeLabel(), at);
  }

  build(at: Span): readonly Block[] {
    this.end({ op: 'return', value: undefined, at });
    const order = joinChains(findOrder(this.entry));
    for (let id = 0; id < order.length; id++) {
      const block = order[id];
      if (block !== undefined) block.id = id;
    }
    return order.map((block) => ({
      instructions: block.instructions,
      terminator: block.end === undefined ? { op: 'unreachable', at } : finishTerminator(block.end),
      handler: block.handler?.id,
    }));
  }
}

/** Answers the blocks that are reached, in reverse postorder, and counts the ways to each. */
function findOrder(entry: OpenBlock): readonly OpenBlock[] {
  const postorder: OpenBlock[] = [];
  const stack: OpenBlock[] = [entry];
  entry.followed = 0;
  entry.uses = 1;
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const next = findSuccessor(top, top.followed++);
    if (next === undefined) {
      postorder.push(top);
      stack.pop();
      continue;
    }
    next.uses++;
    if (next.followed !== unseen) continue;
    next.followed = 0;
    stack.push(next);
  }
  return postorder.reverse();
}

/** Answers one successor after the other, the handler first. */
function findSuccessor({ handler, end }: OpenBlock, index: number): OpenBlock | undefined {
  const position = handler === undefined ? index : index - 1;
  if (position < 0) return handler;
  if (position > 1) return undefined;
  switch (end?.op) {
    case 'goto':
      return position === 0 ? end.target : undefined;
    case 'branch':
      return position === 0 ? end.whenFalse : end.whenTrue;
    case 'branch-nullish':
      return position === 0 ? end.whenNot : end.whenNullish;
    case 'iterate':
      return position === 0 ? end.exit : end.body;
    default:
      return undefined;
  }
}

/** Makes one block of blocks that are always run one after the other. */
function joinChains(order: readonly OpenBlock[]): readonly OpenBlock[] {
  let joined = 0;
  for (const block of order) {
    if (block.isJoined) continue;
    while (block.end?.op === 'goto') {
      const { target } = block.end;
      const isLong = block.instructions.length + target.instructions.length > maximumInstructions;
      if (target.uses !== 1 || target.handler !== block.handler || target === block || isLong) break;
      for (const instruction of target.instructions) block.instructions.push(instruction);
      block.end = target.end;
      target.isJoined = true;
      joined++;
    }
  }
  return joined === 0 ? order : order.filter((block) => !block.isJoined);
}

function finishTerminator(end: PendingTerminator): Terminator {
  switch (end.op) {
    case 'goto':
      return { op: 'goto', target: end.target.id, at: end.at };
    case 'branch':
      return { op: 'branch', condition: end.condition, whenTrue: end.whenTrue.id, whenFalse: end.whenFalse.id, at: end.at };
    case 'branch-nullish':
      return { op: 'branch-nullish', value: end.value, whenNullish: end.whenNullish.id, whenNot: end.whenNot.id, at: end.at };
    case 'iterate': {
      const { iterable, element, isAwait, body, exit, at } = end;
      return { op: 'iterate', iterable, element, isAwait, body: body.id, exit: exit.id, at };
    }
    default:
      return end;
  }
}
