import { markReturned } from './check-answer.ts';
import { checkAffirmed, checkReturned, forgetUnproven, isRefused, noteKnowing, notePassed } from '../misuse/failures.ts';
import { findOriginal } from './find-original.ts';
import { callsGiven, findStraightReturn } from './returns-straight.ts';
import { leaveWithClaims } from '../misuse/leave-with-claims.ts';
import { bakeFacts, joinValues, type JoinContext } from '../domain/join.ts';
import { ActivationJoin } from './activation-join.ts';
import { joinStates } from '../domain/join-states.ts';
import { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { findLiveRegisters } from '../ir/find-live-registers.ts';
import { findMeetingBlocks } from '../ir/find-meeting-blocks.ts';
import type { BlockId, Instruction, IrFunction, Register, Terminator } from '../ir/ir.ts';
import { isTelling } from '../ir/is-telling.ts';
import { getId, instructionsPerBlock, numberStep, type Activation, type FunctionResult } from './activation.ts';
import { BlockQueue } from './block-queue.ts';
import { bindParameters } from './bind-parameters.ts';
import { declareType } from './declared-types.ts';
import { settleDecided } from './decided-parts.ts';
import { LoopTurns } from './loop-turns.ts';
import { OpenLoops } from './open-loops.ts';
import { beginYielding, makeGenerator } from './generators.ts';
import { findRejectedExits } from './rejected-exits.ts';
import { applyTruth, findCertainTruth, refineNullish } from './guards.ts';
import { refineTested } from './refine-tested.ts';
import { getRegister } from './registers.ts';
import { interpretInstruction } from './interpret-instruction.ts';
import { limits } from './run.ts';
import { listTableKinds } from './table-kinds.ts';
import { noteRowFields } from './turn-facts.ts';
import { findTurns, isSameList, readWrittenList, takeTurns } from './written-list.ts';

/**
 * Runs a function over abstract values until nothing changes any more.
 *
 * Blocks are visited in the order of `BlockQueue`; the state at a block's head is the join of the states on its incoming edges; a branch
 * hands each successor what its outcome tells (`applyTruth`). A block inside `try` hands its state to the handler before and after
 * each call. The fixpoint exists because every part of a state is finite; `limits.visits` bounds how long it may take to be reached.
 */
export function analyseFunction(activation: Activation, entry: State): FunctionResult {
  const { function: body } = activation;
  const analysis = new BlockAnalysis(activation);
  bindParameters(activation, entry);
  if (body.isGenerator) beginYielding(activation, entry);
  analysis.enter(entry);
  analysis.settle();
  const exit = analysis.makeExit(body);
  if (activation.affirmed !== undefined) checkAffirmed(activation, exit?.value);
  return { exit };
}

type Iterate = Extract<Terminator, { readonly op: 'iterate' }>;

/** A part of an analysis that goes on by itself: for one kind of rows of a table, or for one turn of a loop over a written list. */
interface Part {
  readonly parent: BlockAnalysis;
  readonly name: string;
  /** Its blocks are those behind `head`; those of a turn end before `exit`. */
  readonly head: BlockId;
  readonly exit: BlockId;
  /** Number of the turn; absent: it is no turn. */
  readonly turn?: number;
}

class BlockAnalysis {
  private readonly joining: JoinContext;
  private readonly activation: Activation;
  private readonly inStates: (State | undefined)[] = [];
  private readonly meets: readonly boolean[];
  private readonly visits: number[] = [];
  private readonly queue: BlockQueue;
  /** States at the returns, in the order in which these were reached first. */
  private readonly exits: { readonly way: string; state: State }[] = [];
  /** Registers of the block under way that no other one uses. */
  private readonly locals: (Value | undefined)[];
  /** Has a block used `locals`? */
  private isLeft = false;
  /** Made at the first loop. */
  private turns: LoopTurns | undefined = undefined;
  private readonly openLoops: OpenLoops | undefined;
  /** Loops that wait for the end of their first turn before they are left, with the state in which they are. */
  private readonly waiting = new Map<BlockId, State>();

  private readonly part: Part | undefined;
  /** Sites of a turn have numbers of their own, so that what it makes is not what another one made. */
  private readonly firstSite: number;
  /** The same for values that meet. */
  private readonly phiPrefix: string;
  /** State at the end of the turn. */
  private turnEnd: State | undefined = undefined;
  /** Loops over lists that they change. */
  private readonly unsteady = new Set<BlockId>();

  constructor(activation: Activation, part?: Part) {
    this.activation = activation;
    this.part = part;
    const firstSite = part?.parent.firstSite ?? 0;
    const phiPrefix = part?.parent.phiPrefix ?? '';
    this.firstSite = part?.turn === undefined ? firstSite : numberStep(firstSite, part.turn);
    this.phiPrefix = part?.turn === undefined ? phiPrefix : `${phiPrefix}${part.head}.${part.turn}:`;
    this.openLoops = OpenLoops.of(activation);
    this.meets = findMeetingBlocks(activation.function);
    this.queue = new BlockQueue(activation.function);
    this.joining = new ActivationJoin(activation, this.phiPrefix);
    this.locals = new Array<Value | undefined>(activation.function.registerCount);
  }

  /** Begins with the parameters. */
  enter(entry: State): void {
    const start = (analysis: BlockAnalysis, state: State): void => {
      analysis.propagate(0, state);
    };
    for (const { register } of this.activation.function.parameters) if (this.goOnForKinds(-1, entry, register, start)) return;
    this.propagate(0, entry);
  }

  /** Visits blocks until nothing changes any more. */
  settle(): void {
    const { run } = this.activation;
    for (let block = this.takeNext(); block !== undefined; block = this.takeNext()) {
      if (run.isExhausted()) break;
      this.visit(block);
    }
  }

  /**
   * Goes on for each kind of rows of a table alone that a register can hold, so that what the flag of a row decides holds of what else is in that
   * row. Where ways come back to a loop around, they meet again.
   */
  private goOnForKinds(block: BlockId, state: State, register: Register, start: (analysis: BlockAnalysis, state: State) => void): boolean {
    const { activation } = this;
    const value = state.getRegister(register);
    if (this.isOfRows() || value === undefined || value.refs.length < 2) return false;
    const kinds = listTableKinds(activation, state, value);
    if (kinds === undefined) return false;
    for (const [index, kind] of kinds.entries()) {
      const name = `${this.part?.name ?? ''}${block}.${register}.${index}:`;
      const part: Part = { parent: this, head: block, exit: activation.function.blocks.length, name };
      const analysis = new BlockAnalysis(activation, part);
      const own = state.fork();
      analysis.locals.splice(0, this.locals.length, ...this.locals);
      analysis.isLeft = true;
      own.enterBlock(activation.function.localRegisters, analysis.locals);
      own.setRegister(register, kind);
      noteRowFields(activation, own, kind);
      start(analysis, own);
      analysis.settle();
      for (const { way, state: exit } of analysis.exits) this.addExit(way, exit);
    }
    return true;
  }

  /** Is it of one kind of rows, or a turn of such a part? Rows of rows are not told apart. */
  private isOfRows(): boolean {
    return this.part !== undefined && (this.part.turn === undefined || this.part.parent.isOfRows());
  }

  /**
   * Goes through a loop over a short written list turn by turn, as it is run: functions, rows and names of such a list have each their own
   * turn. Answers `false` where the list is another one, or the loop changes it.
   */
  private goOnByTurns(head: BlockId, terminator: Iterate, state: State): boolean {
    if (terminator.isAwait || this.unsteady.has(head)) return false;
    const { activation } = this;
    const list = findTurns(activation, state, getRegister(activation, state, terminator.iterable));
    return list !== undefined && takeTurns(activation, list, () => this.goThrough(head, terminator, state, list));
  }

  /** Answers `false` when the list is not what it was before the turn. */
  private goThrough(head: BlockId, terminator: Iterate, state: State, list: readonly Value[]): boolean {
    const { activation } = this;
    let current = state.fork();
    for (const [turn, element] of list.entries()) {
      const now = turn === 0 ? list : readWrittenList(activation, current, getRegister(activation, current, terminator.iterable));
      if (!isSameList(list, now)) {
        this.unsteady.add(head);
        return false;
      }
      const part: Part = { parent: this, head, exit: terminator.exit, turn, name: `${this.part?.name ?? ''}${head}.${turn}:` };
      const analysis = new BlockAnalysis(activation, part);
      current.setRegister(terminator.element, element);
      analysis.propagate(terminator.body, current, true);
      analysis.settle();
      for (const { way, state: exit } of analysis.exits) this.addExit(way, exit);
      if (analysis.turnEnd === undefined) return true;
      current = analysis.turnEnd;
    }
    this.go(head, terminator.exit, current);
    return true;
  }

  /** The same from the instruction on that found the row. */
  private goOnForRows(block: BlockId, index: number, state: State, register: Register): boolean {
    return this.goOnForKinds(block, state, register, (analysis, own) => {
      analysis.goOn(block, index + 1, own);
    });
  }

  private takeNext(): BlockId | undefined {
    return this.queue.take() ?? (this.leaveWaiting() ? this.takeNext() : undefined);
  }

  /** Leaves a loop whose body never came to the end of a turn. */
  private leaveWaiting(): boolean {
    for (const [head, state] of this.waiting) {
      const terminator = this.activation.function.blocks[head]?.terminator;
      this.waiting.delete(head);
      if (terminator?.op !== 'iterate') continue;
      this.go(head, terminator.exit, state);
      return true;
    }
    return false;
  }

  /**
   * Joins a state into the head of a block. Whoever hands a state over (`isGiven`) does not use it any more. Where one way alone leads to a block,
   * what comes last has grown from all that came before.
   */
  private propagate(target: BlockId, state: State, isGiven = false, isTurnEnd = false): void {
    if (this.part !== undefined && target >= this.part.exit) {
      this.part.parent.propagate(target, state, isGiven, isTurnEnd);
      return;
    }
    const existing = this.inStates[target];
    if (existing === undefined || this.meets[target] !== true) {
      this.inStates[target] = isGiven ? state : state.fork();
      this.queue.add(target);
    } else if (this.join(existing, state, target, isTurnEnd)) this.queue.add(target);
  }

  /** Joins a state into one at the head of a block; answers whether that changed it. */
  private join(existing: State, state: State, block: BlockId, isTurnEnd: boolean): boolean {
    const live = findLiveRegisters(this.activation.function)[block];
    return joinStates(existing, state, `b${block}`, this.joining, { live, isTurnEnd });
  }

  private visit(block: BlockId): void {
    const { activation } = this;
    const { function: body } = activation;
    const head = this.inStates[block];
    const code = body.blocks[block];
    if (head === undefined || code === undefined) return;
    const visits = (this.visits[block] = (this.visits[block] ?? 0) + 1);
    if (visits > limits.visits) {
      activation.run.approximations.add(`a loop of ${body.name} does not settle`);
      return;
    }
    const state = head.fork();
    if (this.isLeft) this.locals.fill(undefined);
    this.isLeft = true;
    state.enterBlock(body.localRegisters, this.locals);
    this.goOn(block, 0, state);
  }

  /** Interprets a block from an instruction on. */
  private goOn(block: BlockId, from: number, state: State): void {
    const { activation } = this;
    const code = activation.function.blocks[block];
    if (code === undefined) return;
    const { handler } = code;
    activation.block = block;
    activation.handler = handler;
    activation.raise =
      handler === undefined
        ? undefined
        : (raised) => {
            this.propagate(handler, raised);
          };
    const { run } = activation;
    const { instructions } = code;
    for (let index = from; index < instructions.length; index++) {
      const instruction = instructions[index];
      if (instruction === undefined) continue;
      run.spend(1);
      if (index % 64 === 63 && run.isExhausted()) return;
      activation.site = this.firstSite + block * instructionsPerBlock + index;
      activation.span = instruction.at;
      if (handler !== undefined && isThrowing(instruction)) activation.raise?.(state);
      if (!interpretInstruction(activation, state, instruction, block)) return;
      if (this.openLoops !== undefined) this.openLoops.note(block, instruction, state);
      if (mayFindRow(instruction) && this.goOnForRows(block, index, state, instruction.to)) return;
    }
    activation.site = this.firstSite + (block + 1) * instructionsPerBlock - 1;
    activation.span = code.terminator.at;
    this.leave(block, state, code.terminator);
  }

  private leave(block: BlockId, state: State, terminator: Terminator): void {
    const { activation } = this;
    switch (terminator.op) {
      case 'goto':
        this.checkAfterRefusal(block, terminator.target, state);
        this.go(block, terminator.target, state);
        return;
      case 'branch': {
        const condition = getRegister(activation, state, terminator.condition);
        const original = isPrimitive(condition) ? findOriginal(activation.function.blocks[block], terminator.condition) : undefined;
        for (const truth of [true, false]) {
          const own = truth ? state.fork() : state;
          forgetUnproven(activation.run, own);
          if (!applyTruth(activation, own, terminator.condition, condition, truth)) continue;
          refineTested(activation, own, activation.function.blocks[block], terminator.condition, truth);
          const refined = original === undefined ? undefined : own.getRegister(terminator.condition);
          if (original !== undefined && refined !== undefined && refined !== condition) own.setRegister(original, refined);
          const target = truth ? terminator.whenTrue : terminator.whenFalse;
          this.checkAfterRefusal(block, target, own);
          this.go(block, target, own);
        }
        return;
      }
      case 'branch-nullish': {
        const value = getRegister(activation, state, terminator.value);
        const other = state.fork();
        if (refineNullish(activation, other, terminator.value, value, true)) this.go(block, terminator.whenNullish, other);
        if (refineNullish(activation, state, terminator.value, value, false)) this.go(block, terminator.whenNot, state);
        return;
      }
      case 'iterate': {
        if (this.goOnByTurns(block, terminator, state)) return;
        const turns = (this.turns ??= new LoopTurns(activation));
        const turn = state.fork();
        turns.begin(block, terminator, turn);
        const takeTurn = (analysis: BlockAnalysis, own: State): void => {
          analysis.go(block, terminator.body, own);
        };
        if (!this.goOnForKinds(block, turn, terminator.element, takeTurn)) takeTurn(this, turn);
        if (!turns.hasEnded(block)) {
          this.waiting.set(block, state);
          return;
        }
        this.waiting.delete(block);
        turns.finish(block, state);
        this.go(block, terminator.exit, state);
        return;
      }
      case 'return': {
        this.leaveTurns(block, activation.function.blocks.length, state);
        const given = terminator.value === undefined ? activation.run.undefinedValue : getRegister(activation, state, terminator.value);
        const value = settleDecided(activation, state, markReturned(activation, leaveWithClaims(activation, state, given)));
        checkReturned(activation, state, value, block);
        noteKnowing(activation, state);
        state.forgetRegisters();
        state.setRegister(activation.function.registerCount, value);
        this.addExit(`${this.part?.name ?? ''}${block}`, state);
        return;
      }
      case 'throw': {
        const value = bakeFacts(getRegister(activation, state, terminator.value), state);
        this.throwValue(value, state);
        return;
      }
      case 'unreachable':
        return;
    }
  }

  /** What is returned straight after a check of who calls failed is looked at by itself: where ways have met, nothing tells of the failure. */
  private checkAfterRefusal(block: BlockId, target: BlockId, state: State): void {
    const { activation } = this;
    if (this.isOfRows() || !isRefused(activation, state)) return;
    const straight = findStraightReturn(activation.function, target, (register) =>
      findCertainTruth(activation, getRegister(activation, state, register)),
    );
    if (straight === undefined || callsGiven(activation, straight)) return;
    const part: Part = { parent: this, head: -1, exit: activation.function.blocks.length, name: `${block}.${target}.refused:` };
    const analysis = new BlockAnalysis(activation, part);
    const own = state.fork();
    notePassed(activation, own);
    analysis.propagate(target, own, true);
    analysis.settle();
  }

  private addExit(way: string, state: State): void {
    const known = this.exits.find((each) => each.way === way);
    if (known === undefined) this.exits.push({ way, state });
    else known.state = state;
  }

  private throwValue(value: Value, state: State): void {
    const { activation } = this;
    const { handler } = activation;
    if (handler === undefined) {
      activation.thrown = activation.thrown === undefined ? value : joinValues(activation.thrown, value, () => getId(activation, 'thrown'));
      state.forgetRegisters();
      if (activation.thrownState === undefined) activation.thrownState = state;
      else joinStates(activation.thrownState, state, 'throws', this.joining);
      return;
    }
    const old = activation.caught?.get(handler);
    const caught = old === undefined ? value : joinValues(old, value, () => getId(activation, `caught${handler}`));
    if (caught !== old) {
      (activation.caught ??= new Map()).set(handler, caught);
      if (this.inStates[handler] !== undefined) this.queue.add(handler);
    }
    this.propagate(handler, state);
  }

  /** Leaves for a block; the state is the block's from now on. */
  private go(from: BlockId, target: BlockId, state: State): void {
    const { part } = this;
    if (part !== undefined && (target <= part.head || target >= part.exit)) {
      this.turns?.leave(from, target, state);
      if (part.turn === undefined || target !== part.head) part.parent.go(from, target, state);
      else if (this.turnEnd === undefined) this.turnEnd = state;
      else this.join(this.turnEnd, state, target, false);
      return;
    }
    if (this.turns !== undefined) {
      this.turns.leave(from, target, state);
      if (target <= from && this.turns.end(target, state) && this.inStates[target] !== undefined) this.queue.add(target);
    }
    if (target <= from && this.openLoops !== undefined) this.openLoops.endTurn(from, target, state);
    this.propagate(target, state, true, target <= from);
  }

  /** Leaves loops of this analysis and of those that it is a part of. */
  private leaveTurns(from: BlockId, target: BlockId, state: State): void {
    this.turns?.leave(from, target, state);
    this.part?.parent.leaveTurns(from, target, state);
  }

  /** Joins the normal exits; the returned value travels in the register after the last. */
  makeExit(body: IrFunction): FunctionResult['exit'] {
    const { activation } = this;
    let exit: State | undefined;
    const rejected = findRejectedExits(activation, this.exits, body.registerCount);
    activation.handler = undefined;
    for (const { exit: way, reason } of rejected) this.throwValue(bakeFacts(reason, way.state), way.state);
    const others = rejected.length === 0 ? this.exits : this.exits.filter((each) => !rejected.some(({ exit: way }) => way === each));
    for (const { state } of others) {
      if (exit === undefined) exit = state;
      else joinStates(exit, state, 'exit', this.joining);
    }
    if (exit === undefined && !body.isGenerator) return undefined;
    const state: State = exit ?? State.empty();
    let value = state.getRegister(body.registerCount) ?? activation.run.undefinedValue;
    if (body.isGenerator) value = makeGenerator(activation, state, value);
    else if (isTelling(body.returnType)) value = declareType(activation.run, value, { type: body.returnType, file: body.file });
    return { state, value: bakeFacts(value, state), rejects: rejected.length > 0 };
  }
}

function isPrimitive({ taints, refs, nodes }: Value): boolean {
  return taints.length + refs.length + nodes.length === 0;
}

/** Can the instruction find a row of a table? */
function mayFindRow(instruction: Instruction): instruction is Extract<Instruction, { readonly op: 'call' | 'get-property' | 'await' }> {
  return (
    instruction.op === 'call' || instruction.op === 'await' || (instruction.op === 'get-property' && !('name' in instruction.property))
  );
}

function isThrowing(instruction: Instruction): boolean {
  switch (instruction.op) {
    case 'call':
    case 'new':
    case 'super-call':
    case 'await':
    case 'tagged-template':
    case 'yield':
      return true;
    default:
      return false;
  }
}
