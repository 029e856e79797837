import type { Register, Span } from '../ir/ir.ts';
import type { Label } from './function-builder.ts';
import { emitConstant, emitTo, type Lowering } from './lowering.ts';
import { isBookkeeping, isStateMember, machineCodes, readNumber, readStep, type StateMachine, type TryRegion } from './state-machine.ts';
import { findChild, getSpan, type SyntaxNode } from './syntax.ts';

/** A machine whose states are being lowered. */
export interface OpenMachine {
  readonly machine: StateMachine;
  /** Does who runs it wait for what it yields? */
  readonly isAwaited: boolean;
  /** What the last step came to, or what was caught. */
  readonly sent: Register;
  /** Where states begin; while code of a `finally` is lowered for failures, its states have others. */
  labels: ReadonlyMap<number, Label>;
  /** Where the state after the one that is being lowered begins. */
  next: Label | undefined;
  /** Where the code of a `finally` that is left goes. */
  leave: (at: Span) => void;
}

/** Lowers the states of a machine to what they were written as: blocks and jumps, and a wait for each step. */
export function lowerMachine(lowering: Lowering, machine: StateMachine, isAwaited: boolean): void {
  const { builder } = lowering;
  const at = getSpan(machine.body);
  const sent = emitConstant(lowering, undefined, at);
  const thrown = makeHandlers(lowering, machine);
  const labels = new Map(machine.cases.map(({ label }) => [label, makeState(lowering, machine, thrown, label)]));
  const open: OpenMachine = { machine, isAwaited, sent, labels, next: undefined, leave: () => undefined };
  const outer = lowering.machine;
  lowering.machine = open;
  for (const [index, { label, statements }] of machine.cases.entries()) {
    const start = labels.get(label);
    open.next = labels.get(machine.cases[index + 1]?.label ?? -1);
    builder.handler = findHandler(machine, thrown, label);
    if (start !== undefined) builder.start(start, at);
    open.leave = (span) => {
      const after = labels.get(machine.regions.find((region) => isWithin(label, region.finalizer, region.after))?.after ?? -1);
      if (after === undefined) builder.end({ op: 'return', value: undefined, at: span });
      else builder.goTo(after, span);
    };
    lowerState(lowering, statements, machine.state);
  }
  builder.handler = undefined;
  builder.end({ op: 'return', value: undefined, at });
  for (const [region, { caught, failed }] of thrown) {
    if (caught !== undefined) startCaught(lowering, open, { handler: caught, target: labels.get(region.caught ?? -1), region, thrown });
    if (failed !== undefined) lowerFailed(lowering, open, { handler: failed, region, thrown });
  }
  lowering.machine = outer;
}

/** Where what a region throws is caught, and where its `finally` begins then. */
interface Handlers {
  readonly caught: Label | undefined;
  readonly failed: Label | undefined;
}

type AllHandlers = ReadonlyMap<TryRegion, Handlers>;

interface Caught {
  readonly handler: Label;
  readonly region: TryRegion;
  readonly thrown: AllHandlers;
}

/** The regions around others come first. */
function makeHandlers(lowering: Lowering, machine: StateMachine): AllHandlers {
  const { builder } = lowering;
  const thrown = new Map<TryRegion, Handlers>();
  for (const region of machine.regions.toSorted((left, right) => left.start - right.start || right.after - left.after)) {
    builder.handler = findHandler(machine, thrown, region.start);
    const failed = region.finalizer === undefined ? undefined : builder.makeLabel();
    builder.handler = failed ?? builder.handler;
    const caught = region.caught === undefined ? undefined : builder.makeLabel();
    thrown.set(region, { caught, failed });
  }
  builder.handler = undefined;
  return thrown;
}

function makeState(lowering: Lowering, machine: StateMachine, thrown: AllHandlers, label: number): Label {
  lowering.builder.handler = findHandler(machine, thrown, label);
  return lowering.builder.makeLabel();
}

/** Answers what catches what is thrown in a state: the innermost `try` or `catch` around it. */
function findHandler({ regions }: StateMachine, thrown: AllHandlers, label: number): Label | undefined {
  let found: Label | undefined;
  let size = Infinity;
  for (const region of regions) {
    const handlers = thrown.get(region);
    if (handlers === undefined || !isWithin(label, region.start, region.after) || region.after - region.start >= size) continue;
    const inTry = label < (region.caught ?? region.finalizer ?? region.after);
    const handler = inTry
      ? (handlers.caught ?? handlers.failed)
      : isWithin(label, region.caught, region.finalizer ?? region.after)
        ? handlers.failed
        : undefined;
    if (handler === undefined) continue;
    found = handler;
    size = region.after - region.start;
  }
  return found;
}

function isWithin(label: number, from: number | undefined, to: number): boolean {
  return from !== undefined && label >= from && label < to;
}

/** `catch`: what was thrown is what the state is told. */
function startCaught(lowering: Lowering, { sent, machine }: OpenMachine, about: Caught & { readonly target: Label | undefined }): void {
  const { builder } = lowering;
  const at = getSpan(machine.body);
  builder.handler = about.thrown.get(about.region)?.failed;
  builder.start(about.handler, at);
  const value = emitTo(lowering, { op: 'catch', to: builder.makeRegister(), at });
  builder.emit({ op: 'move', to: sent, from: value, at });
  if (about.target !== undefined) builder.goTo(about.target, at);
  builder.end({ op: 'unreachable', at });
}

/** `finally` after a failure: its states once more, and then the failure goes on. */
function lowerFailed(lowering: Lowering, open: OpenMachine, { handler, region, thrown }: Caught): void {
  const { builder } = lowering;
  const { machine } = open;
  const at = getSpan(machine.body);
  const first = machine.cases.findIndex(({ label }) => isWithin(label, region.finalizer, region.after));
  const states = machine.cases.filter(({ label }) => isWithin(label, region.finalizer, region.after));
  builder.handler = findHandler(machine, thrown, region.finalizer ?? 0);
  builder.start(handler, at);
  const value = emitTo(lowering, { op: 'catch', to: builder.makeRegister(), at });
  const own = new Map(states.map(({ label }) => [label, makeState(lowering, machine, thrown, label)]));
  const [labels, leave] = [open.labels, open.leave];
  open.labels = new Map([...labels, ...own]);
  open.leave = (span) => {
    builder.end({ op: 'throw', value, at: span });
  };
  for (const [index, { label, statements }] of states.entries()) {
    builder.handler = findHandler(machine, thrown, label);
    const start = own.get(label);
    open.next = open.labels.get(machine.cases[first + index + 1]?.label ?? -1);
    if (start !== undefined) builder.start(start, at);
    lowerState(lowering, statements, machine.state);
  }
  builder.end({ op: 'throw', value, at });
  open.labels = labels;
  open.leave = leave;
}

function lowerState(lowering: Lowering, statements: readonly SyntaxNode[], state: string): void {
  lowering.parts.block(
    lowering,
    statements.filter((each) => !isBookkeeping(each, state)),
  );
}

/** Lowers `return [code, operand]` of a machine. Answers whether it is one. */
export function lowerStep(lowering: Lowering, open: OpenMachine, statement: SyntaxNode): boolean {
  const step = readStep(statement);
  if (step === undefined) return false;
  const { builder, parts } = lowering;
  const { code, operand } = step;
  const at = getSpan(statement);
  const evaluate = (): Register => (operand === undefined ? emitConstant(lowering, undefined, at) : parts.expression(lowering, operand));
  switch (code) {
    case machineCodes.jump: {
      const target = open.labels.get(readNumber(operand) ?? -1);
      if (target === undefined) builder.end({ op: 'unreachable', at });
      else builder.goTo(target, at);
      return true;
    }
    case machineCodes.yield:
    case machineCodes.delegate: {
      const value = evaluate();
      const to = builder.makeRegister();
      if (open.isAwaited) builder.emit({ op: 'await', to, value, at });
      else builder.emit({ op: 'yield', to, value, delegate: code === machineCodes.delegate, at });
      builder.emit({ op: 'move', to: open.sent, from: to, at });
      // What a step comes to is told to the state after it.
      if (open.next === undefined) builder.end({ op: 'return', value: undefined, at });
      else builder.goTo(open.next, at);
      return true;
    }
    case machineCodes.leave:
      open.leave(at);
      return true;
    case machineCodes.throw:
      builder.end({ op: 'throw', value: evaluate(), at });
      return true;
    case machineCodes.return:
      builder.end({ op: 'return', value: operand === undefined ? undefined : evaluate(), at });
      return true;
    default:
      return false;
  }
}

/** Answers what `_a.sent()` is; `undefined` for other calls. */
export function lowerSent(lowering: Lowering, { machine, sent }: OpenMachine, callee: SyntaxNode, at: Span): Register | undefined {
  if (!isStateMember(callee, machine.state, 'sent')) return undefined;
  return emitTo(lowering, { op: 'move', to: lowering.builder.makeRegister(), from: sent, at });
}

/** Answers the function that waits for what it yields: the last argument of `__awaiter(this, void 0, void 0, function () { … })`. */
export function findAwaitedBody(arguments_: readonly SyntaxNode[]): SyntaxNode | undefined {
  const last = arguments_.at(-1);
  if (last?.type !== 'FunctionExpression' || arguments_.length < 4) return undefined;
  return findChild(last, 'body')?.type === 'BlockStatement' ? last : undefined;
}
