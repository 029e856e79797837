import type { Block, BlockId, Instruction, Register, Span, Terminator } from '../ir/ir.ts';

interface OpenBlock {
  readonly instructions: Instruction[];
  terminator: Terminator | undefined;
  readonly handler: OpenBlock | undefined;
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

/** Collects the blocks of one function and puts them into reverse postorder. */
export class FunctionBuilder {
  registerCount = 0;
  readonly unsupported: { readonly what: string; readonly at: Span }[] = [];
  /** The handler of blocks made from now on. */
  handler: Label | undefined = undefined;
  private readonly ends = new Map<OpenBlock, PendingTerminator>();
  private current: OpenBlock;
  private readonly entry: OpenBlock;

  constructor() {
    this.entry = this.current = this.makeLabel();
  }

  makeRegister(): Register {
    return this.registerCount++;
  }

  makeLabel(): Label {
    return { instructions: [], terminator: undefined, handler: this.handler };
  }

  emit(instruction: Instruction): void {
    this.current.instructions.push(instruction);
  }

  /** Ends the current block; what is emitted before the next `start` is unreachable. */
  end(terminator: PendingTerminator): void {
    if (!this.ends.has(this.current)) this.ends.set(this.current, terminator);
    this.current = this.makeLabel();
  }

  /** Goes to `label` from the current block and continues there. */
  start(label: Label, at: Span): void {
    if (!this.ends.has(this.current)) this.ends.set(this.current, { op: 'goto', target: label, at });
    this.current = label;
  }

  goTo(label: Label, at: Span): void {
    this.end({ op: 'goto', target: label, at });
  }

  /** Continues in a new block whose handler is the present one: at the borders of `try`. */
  split(at: Span): void {
    this.start(this.makeLabel(), at);
  }

  build(at: Span): readonly Block[] {
    if (!this.ends.has(this.current)) this.ends.set(this.current, { op: 'return', value: undefined, at });
    const order = this.joinChains(this.order());
    const ids = new Map(order.map((block, index) => [block, index]));
    const id = (label: Label): BlockId => ids.get(label) ?? 0;
    return order.map((block) => ({
      instructions: block.instructions,
      terminator: resolve(this.ends.get(block) ?? { op: 'unreachable', at }, id),
      handler: block.handler === undefined ? undefined : ids.get(block.handler),
    }));
  }

  /** Makes one block of blocks that are always run one after the other. */
  private joinChains(order: readonly OpenBlock[]): readonly OpenBlock[] {
    const uses = new Map<OpenBlock, number>([[this.entry, 1]]);
    for (const block of order) for (const next of this.successors(block)) uses.set(next, (uses.get(next) ?? 0) + 1);
    const gone = new Set<OpenBlock>();
    for (const block of order) {
      if (gone.has(block)) continue;
      for (let end = this.ends.get(block); end?.op === 'goto'; end = this.ends.get(block)) {
        const { target } = end;
        const isLong = block.instructions.length + target.instructions.length > maximumInstructions;
        if (uses.get(target) !== 1 || target.handler !== block.handler || target === block || isLong) break;
        block.instructions.push(...target.instructions);
        const next = this.ends.get(target);
        if (next === undefined) this.ends.delete(block);
        else this.ends.set(block, next);
        gone.add(target);
      }
    }
    return order.filter((block) => !gone.has(block));
  }

  private successors(block: OpenBlock): readonly OpenBlock[] {
    const end = this.ends.get(block);
    const next: OpenBlock[] = [];
    if (block.handler !== undefined) next.push(block.handler);
    switch (end?.op) {
      case 'goto':
        next.push(end.target);
        break;
      case 'branch':
        next.push(end.whenFalse, end.whenTrue);
        break;
      case 'branch-nullish':
        next.push(end.whenNot, end.whenNullish);
        break;
      case 'iterate':
        next.push(end.exit, end.body);
        break;
      default:
        break;
    }
    return next;
  }

  private order(): readonly OpenBlock[] {
    const postorder: OpenBlock[] = [];
    const seen = new Set<OpenBlock>([this.entry]);
    const stack: { block: OpenBlock; rest: OpenBlock[] }[] = [{ block: this.entry, rest: [...this.successors(this.entry)] }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.rest.shift();
      if (next === undefined) {
        postorder.push(top.block);
        stack.pop();
      } else if (!seen.has(next)) {
        seen.add(next);
        stack.push({ block: next, rest: [...this.successors(next)] });
      }
    }
    return postorder.reverse();
  }
}

function resolve(end: PendingTerminator, id: (label: Label) => BlockId): Terminator {
  switch (end.op) {
    case 'goto':
      return { ...end, target: id(end.target) };
    case 'branch':
      return { ...end, whenTrue: id(end.whenTrue), whenFalse: id(end.whenFalse) };
    case 'branch-nullish':
      return { ...end, whenNullish: id(end.whenNullish), whenNot: id(end.whenNot) };
    case 'iterate':
      return { ...end, body: id(end.body), exit: id(end.exit) };
    default:
      return end;
  }
}
