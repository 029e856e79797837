import type { BlockId, FunctionRef, Instruction, IrParameter, Register, Span, Terminator } from '../../analysis/ir/ir.ts';
import { Activation } from './activation.ts';
import { gatherTaints, joinCells, makeTaintedCell, unknownCell, type Cell } from './cell.ts';
import { checkControl } from './check-sinks.ts';
import { followUnreached, followUnused } from './follow-functions.ts';
import { Frame } from './frame.ts';
import { interpretInstruction } from './interpret-instruction.ts';
import { noTaints, uniteTaints } from './taint.ts';
import { getTaintFile } from './taint-files.ts';
import type { Inputs, Outcome, TaintRun } from './taint-run.ts';
import { emptyEnvironment, joinEnvironments, type Environment } from './taint-state.ts';
import { visitParameter } from './visit-place.ts';

/** Visits of one block at the most, on the average of a function. */
const maximumVisits = 30;

/** Rounds of a function that calls itself. */
const maximumRounds = 4;

/** Functions within functions, and calls within calls. */
const maximumDepth = 40;

/** Follows data through a function until nothing changes; answers what holds at its ends. A function that is being followed already is left out. */
export function analyseFunction(run: TaintRun, ref: FunctionRef, inputs: Inputs): Outcome {
  let outcome: Outcome = { environment: inputs.environment, returned: unknownCell, parameters: [] };
  const file = getTaintFile(run, ref.file);
  if (file === undefined || run.steps <= 0 || run.active.size > maximumDepth) return outcome;
  const pending = run.active.get(ref.id);
  if (pending !== undefined) {
    pending.enter(inputs.arguments);
    return { ...outcome, returned: pending.returned };
  }
  const activation = new Activation(inputs.arguments);
  run.active.set(ref.id, activation);
  run.followed.add(ref.id);
  for (let round = 0; round < maximumRounds; round++) {
    outcome = new FunctionAnalysis(new Frame(run, file, ref.lower(), inputs.outer)).run({ ...inputs, arguments: activation.arguments });
    if (!activation.settle(outcome.returned)) break;
  }
  run.active.delete(ref.id);
  return outcome;
}

class FunctionAnalysis {
  private readonly frame: Frame;
  private readonly entries: (Environment | undefined)[] = [];
  /** By block: is it to be visited? None before `first` is. */
  private readonly waiting: boolean[] = [];
  private first: BlockId = 0;
  private exit: Environment | undefined;

  constructor(frame: Frame) {
    this.frame = frame;
  }

  run(inputs: Inputs): Outcome {
    const { frame } = this;
    frame.enter(inputs.environment);
    this.bindParameters(inputs);
    this.goTo(0, frame.state.share());
    let visits = maximumVisits * frame.body.blocks.length;
    for (let block = this.takeFirst(); block !== undefined && visits > 0; block = this.takeFirst(), visits--) this.visit(block);
    frame.enter(this.exit ?? inputs.environment);
    followUnused(frame, Infinity);
    followUnreached(frame);
    return { environment: frame.state.share(), returned: frame.returned, parameters: readParameters(frame) };
  }

  private bindParameters({ arguments: given, rest = unknownCell, self }: Inputs): void {
    const { frame } = this;
    const { body, run, file } = frame;
    if (self !== undefined) frame.state.set(run.variables.getThis(file.name), self);
    for (const [index, parameter] of body.parameters.entries()) {
      const cell = parameter.rest ? joinRest(given, index, rest) : (given?.[index] ?? rest);
      const value = isLostRest(frame, parameter) ? cell : visitParameter(frame, cell, parameter.span);
      frame.write(parameter.register, value, undefined, parameter.span);
    }
  }

  /** Answers the first waiting block: they are in reverse postorder. */
  private takeFirst(): BlockId | undefined {
    while (this.first < this.waiting.length && this.waiting[this.first] !== true) this.first++;
    if (this.first >= this.waiting.length) return undefined;
    this.waiting[this.first] = false;
    return this.first;
  }

  private goTo(block: BlockId, environment: Environment): void {
    const known = this.entries[block];
    const joined = known === undefined ? environment : joinEnvironments(known, environment);
    if (known === joined) return;
    this.entries[block] = joined;
    this.waiting[block] = true;
    if (block < this.first) this.first = block;
  }

  private visit(id: BlockId): void {
    const { frame } = this;
    const block = frame.body.blocks[id];
    if (block === undefined) return;
    frame.enter(this.entries[id] ?? emptyEnvironment);
    if (block.handler !== undefined && frame.run.program !== undefined) this.goTo(block.handler, frame.state.share());
    let last: Instruction | undefined;
    for (const [index, instruction] of block.instructions.entries()) {
      if (frame.run.steps-- <= 0) return;
      if (frame.unused.length > 0) followUnused(frame, instruction.at.start);
      interpretInstruction(frame, instruction);
      const isThrowing =
        frame.run.program !== undefined ||
        storesResult(instruction, last) ||
        (mayThrow(instruction) && !storesResult(block.instructions[index + 1], instruction));
      if (block.handler !== undefined && isThrowing) this.goTo(block.handler, frame.state.share());
      last = instruction;
    }
    if (block.handler !== undefined && block.terminator.op === 'throw') this.goTo(block.handler, frame.state.share());
    this.leave(block.terminator);
  }

  private iterate({ iterable, element, body, exit }: Extract<Terminator, { readonly op: 'iterate' }>): void {
    const { frame } = this;
    this.goTo(exit, frame.state.share());
    frame.write(element, makeTaintedCell(frame.run.options.onlyAssignments ? noTaints : gatherTaints(frame.read(iterable))));
    this.goTo(body, frame.state.share());
  }

  private divide(tested: Register, targets: readonly [BlockId, BlockId], at: Span): void {
    const { frame } = this;
    const environment = frame.state.share();
    // In Semgrep, the right side of a statement `a && b` is always evaluated.
    if (frame.run.program === undefined && frame.facts.discarded.has(tested) && isStatement(frame.file.module.text, at))
      this.goTo(Math.min(...targets), environment);
    else for (const each of targets) this.goTo(each, environment);
  }

  private leave(terminator: Terminator): void {
    const { frame } = this;
    const environment = frame.state.share();
    switch (terminator.op) {
      case 'goto':
        this.goTo(terminator.target, environment);
        return;
      case 'branch':
        this.divide(terminator.condition, [terminator.whenTrue, terminator.whenFalse], terminator.at);
        return;
      case 'branch-nullish':
        this.divide(terminator.value, [terminator.whenNullish, terminator.whenNot], terminator.at);
        return;
      case 'iterate':
        this.iterate(terminator);
        return;
      case 'return':
        if (terminator.value === undefined) checkControl(frame, terminator.at);
        else frame.returned = joinCells(frame.returned, frame.read(terminator.value));
        this.exit = this.exit === undefined ? environment : joinEnvironments(this.exit, environment);
        return;
      case 'throw':
      case 'unreachable':
    }
  }
}

/** Is an expression whose value nobody reads a statement, and no part of a list or of the head of a loop? */
function isStatement(text: string, { end }: Span): boolean {
  return !/^\s*[,)]/u.test(text.slice(end, end + 100));
}

const throwingOperations: ReadonlySet<Instruction['op']> = new Set<Instruction['op']>([
  'call',
  'new',
  'super-call',
  'await',
  'tagged-template',
  'dynamic-import',
]);

/** In Semgrep calls alone may throw: what is assigned after the last one is not seen by `catch`. */
function mayThrow(instruction: Instruction): boolean {
  return throwingOperations.has(instruction.op);
}

/** A call and the variable that its answer is put into are one step to Semgrep. */
function storesResult(instruction: Instruction | undefined, last: Instruction | undefined): boolean {
  if (instruction?.op !== 'move' && instruction?.op !== 'store-captured' && instruction?.op !== 'store-module') return false;
  return last !== undefined && mayThrow(last) && 'to' in last && last.to === instruction.from;
}

const typedRest = /^\.\.\.\s*[\w$]+\s*:/u;

/** Semgrep does not see that what takes the rest is a source where its type is written. */
function isLostRest({ run, file }: Frame, { rest, span }: IrParameter): boolean {
  return rest && run.program === undefined && typedRest.test(file.module.text.slice(span.start, span.end));
}

/** Answers what the variables that parameters were stored in hold. */
function readParameters(frame: Frame): readonly (Cell | undefined)[] {
  if (frame.run.program === undefined) return [];
  const { body, run, state } = frame;
  return body.parameters.map(({ register }) => {
    for (const each of body.blocks[0]?.instructions ?? []) {
      if (each.op === 'move' && each.from === register) return state.get(frame.getVariable(each.to));
      if (each.op === 'store-captured' && each.from === register) return state.get(run.variables.getCaptured(each.owner, each.name));
    }
    return undefined;
  });
}

function joinRest(given: readonly Cell[] | undefined, index: number, rest: Cell): Cell {
  let taints = gatherTaints(rest);
  for (const each of given?.slice(index) ?? []) taints = uniteTaints(taints, gatherTaints(each));
  return makeTaintedCell(taints);
}
