import type { CharTest } from './char-class.ts';
import { holds } from './holds.ts';
import { op, type Instruction, type LookInstruction, type Program } from './program.ts';

/** What a search has used up, over all its attempts. */
export interface Budget {
  steps: number;
}

/** How one attempt went. */
export type Attempt =
  | { readonly kind: 'match'; readonly registers: Int32Array }
  /** `next` is where the search may go on, when the expression says so. */
  | { readonly kind: 'fail'; readonly next: number | undefined }
  /** There was no match within the budget; there might be one. */
  | { readonly kind: 'given up' };

const branch = 0;
const undo = 1;
const greedy = 2;
const lazy = 3;
const verb = 4;
const maximumStack = 4_000_000;
const maximumDepth = 500;
const failed = -1;
const givenUp = -2;

interface Machine {
  readonly code: readonly Instruction[];
  readonly subroutines: ReadonlyMap<number, number>;
  readonly text: string;
  readonly searchStart: number;
  readonly start: number;
  readonly budget: Budget;
  readonly isEmptyRefused: boolean;
  registers: Int32Array;
  stack: Int32Array;
  top: number;
  /** Where a search goes on after `backtrack`. */
  at: number;
  depth: number;
  next: number | undefined;
}

let sharedStack: Int32Array = new Int32Array(4_096);

/** Where and how an attempt begins. */
export interface AttemptStart {
  readonly at: number;
  /** Where the whole search began: `\G`. */
  readonly searchStart: number;
  /** Whether the match must have a character. */
  readonly isEmptyRefused: boolean;
}

/** Runs a program at one place of a text. Never takes more steps than the budget has. */
export function runProgram(program: Program, text: string, start: AttemptStart, budget: Budget): Attempt {
  const registers = new Int32Array(program.registerCount).fill(-1);
  registers[0] = start.at;
  const machine: Machine = {
    code: program.code,
    subroutines: program.subroutines,
    text,
    searchStart: start.searchStart,
    start: start.at,
    budget,
    isEmptyRefused: start.isEmptyRefused,
    registers,
    stack: sharedStack,
    top: 0,
    at: 0,
    depth: 0,
    next: undefined,
  };
  const end = run(machine, 0, start.at);
  sharedStack = machine.stack;
  if (end === givenUp) return { kind: 'given up' };
  if (end === failed) return { kind: 'fail', next: machine.next };
  machine.registers[1] = end;
  return { kind: 'match', registers: machine.registers };
}

function push(machine: Machine, kind: number, first: number, second: number, third: number): void {
  if (machine.top + 4 > machine.stack.length) {
    if (machine.stack.length >= maximumStack) {
      machine.budget.steps = 0;
      return;
    }
    const larger = new Int32Array(machine.stack.length * 2);
    larger.set(machine.stack);
    machine.stack = larger;
  }
  const { stack, top } = machine;
  stack[top] = kind;
  stack[top + 1] = first;
  stack[top + 2] = second;
  stack[top + 3] = third;
  machine.top = top + 4;
}

function setRegister(machine: Machine, register: number, value: number): void {
  push(machine, undo, register, machine.registers[register] ?? -1, 0);
  machine.registers[register] = value;
}

function getCode(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd8_00 && code < 0xdc_00 ? (text.codePointAt(at) ?? code) : code;
}

/** Where the character before begins. */
function stepBack(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  const isPair = code >= 0xdc_00 && code < 0xe0_00 && at > 1 && (text.charCodeAt(at - 2) & 0xfc_00) === 0xd8_00;
  return isPair ? at - 2 : at - 1;
}

/** Runs until `end`; answers the place where it ends. What was pushed stays only when it undoes registers. */
function run(machine: Machine, startPc: number, startAt: number): number {
  const { code, text, budget } = machine;
  const { length } = text;
  const base = machine.top;
  let pc = startPc;
  let at = startAt;
  for (;;) {
    if (--budget.steps < 0) return givenUp;
    const step = code[pc];
    if (step === undefined) return failed;
    let isGood = true;
    switch (step.op) {
      case op.char:
        isGood = at < length && getCode(text, at) === step.code;
        at += step.code > 0xff_ff ? 2 : 1;
        pc++;
        break;
      case op.text:
        isGood = text.startsWith(step.text, at);
        at += step.text.length;
        pc++;
        break;
      case op.test: {
        const next = at < length ? getCode(text, at) : -1;
        isGood = next >= 0 && step.test(next);
        at += next > 0xff_ff ? 2 : 1;
        pc++;
        break;
      }
      case op.split:
        push(machine, branch, step.second, at, 0);
        pc = step.first;
        break;
      case op.jump:
        pc = step.to;
        break;
      case op.save:
        setRegister(machine, step.register, at);
        pc++;
        break;
      case op.setRegister:
        setRegister(machine, step.register, step.value);
        pc++;
        break;
      case op.run: {
        const end = runMany(machine, step, pc, at);
        isGood = end >= 0;
        at = end;
        pc++;
        break;
      }
      case op.assert:
        isGood = holds(step.what, text, at, machine.searchStart);
        pc++;
        break;
      case op.reference: {
        const end = matchReference(machine, step.groups, step.ignoreCase, at);
        isGood = end >= 0;
        at = end;
        pc++;
        break;
      }
      case op.atomic: {
        const end = runAside(machine, step.body, at);
        if (end === givenUp) return givenUp;
        isGood = end >= 0;
        at = end;
        pc++;
        break;
      }
      case op.call: {
        const end = runCall(machine, step.group, at);
        if (end === givenUp) return givenUp;
        isGood = end >= 0;
        at = end;
        pc++;
        break;
      }
      case op.look: {
        const answer = look(machine, step, at);
        if (answer === givenUp) return givenUp;
        isGood = answer !== failed;
        pc++;
        break;
      }
      case op.ifLook: {
        const answer = look(machine, step.look, at);
        if (answer === givenUp) return givenUp;
        pc = answer === failed ? step.otherwise : pc + 1;
        break;
      }
      case op.ifGroup:
        pc = step.groups.some((group) => (machine.registers[2 * group + 1] ?? -1) >= 0) ? pc + 1 : step.otherwise;
        break;
      case op.loop:
        pc = loop(machine, step, pc, at);
        break;
      case op.leaveIfEmpty:
        pc = machine.registers[step.register] === at ? step.to : pc + 1;
        break;
      case op.verb:
        if (step.verb === 'accept') return finish(machine, base, at);
        if (step.verb === 'fail') isGood = false;
        else push(machine, verb, step.verb === 'commit' ? length + 1 : step.verb === 'skip' ? at : -1, 0, 0);
        pc++;
        break;
      case op.end:
        isGood = !(machine.isEmptyRefused && machine.depth === 0 && at === machine.start);
        if (isGood) return finish(machine, base, at);
        break;
    }
    if (isGood) continue;
    const resumed = backtrack(machine, base);
    if (resumed === undefined) return failed;
    pc = resumed;
    at = machine.at;
  }
}

/** Takes back what was tried last. Answers the instruction to go on with; `machine.at` is the place. */
function backtrack(machine: Machine, base: number): number | undefined {
  const { text, code } = machine;
  while (machine.top > base) {
    const top = machine.top - 4;
    machine.top = top;
    const { stack } = machine;
    const first = stack[top + 1] ?? 0;
    const second = stack[top + 2] ?? 0;
    switch (stack[top]) {
      case undo:
        machine.registers[first] = second;
        break;
      case greedy: {
        // The run gives one character back, down to its least length.
        const shorter = stepBack(text, second);
        if (shorter > (stack[top + 3] ?? 0)) {
          stack[top + 2] = shorter;
          machine.top += 4;
        }
        machine.at = shorter;
        return first + 1;
      }
      case lazy: {
        // The run takes one character more.
        const step = code[first];
        if (step?.op !== op.run || second >= text.length) break;
        const next = getCode(text, second);
        if (!step.test(next)) break;
        const end = second + (next > 0xff_ff ? 2 : 1);
        const left = (stack[top + 3] ?? 0) - 1;
        if (left > 0) {
          stack[top + 2] = end;
          stack[top + 3] = left;
          machine.top += 4;
        }
        machine.at = end;
        return first + 1;
      }
      case verb:
        if (first >= 0) machine.next = first;
        undoTo(machine, base);
        return undefined;
      default:
        machine.at = second;
        return first;
    }
  }
  return undefined;
}

/** Keeps of what was pushed only what undoes registers. */
function finish(machine: Machine, base: number, at: number): number {
  const { stack } = machine;
  let kept = base;
  for (let entry = base; entry < machine.top; entry += 4) {
    if (stack[entry] !== undo) continue;
    stack.copyWithin(kept, entry, entry + 4);
    kept += 4;
  }
  machine.top = kept;
  return at;
}

function runAside(machine: Machine, pc: number, at: number): number {
  if (machine.depth >= maximumDepth) return givenUp;
  machine.depth++;
  const end = run(machine, pc, at);
  machine.depth--;
  return end;
}

/** A called group leaves no trace in what is remembered. */
function runCall(machine: Machine, group: number, at: number): number {
  const before = machine.registers;
  const { top } = machine;
  machine.registers = before.slice();
  const end = runAside(machine, machine.subroutines.get(group) ?? -1, at);
  machine.registers = before;
  machine.top = top;
  return end;
}

function look(machine: Machine, { bodies, isNegative }: LookInstruction, at: number): number {
  const { top } = machine;
  for (const { start, width } of bodies) {
    let from = at;
    for (let count = 0; count < (width ?? 0) && from >= 0; count++) from = from === 0 ? -1 : stepBack(machine.text, from);
    if (from < 0) continue;
    const end = runAside(machine, start, from);
    if (end === givenUp) return givenUp;
    if (end === failed || (width !== undefined && end !== at)) continue;
    if (!isNegative) return at;
    undoTo(machine, top);
    return failed;
  }
  return isNegative ? at : failed;
}

function undoTo(machine: Machine, top: number): void {
  while (machine.top > top) {
    machine.top -= 4;
    if (machine.stack[machine.top] === undo) machine.registers[machine.stack[machine.top + 1] ?? 0] = machine.stack[machine.top + 2] ?? -1;
  }
}

function loop(machine: Machine, step: Extract<Instruction, { op: typeof op.loop }>, pc: number, at: number): number {
  const count = machine.registers[step.register] ?? 0;
  if (count >= step.max) return pc + 1;
  setRegister(machine, step.register, count + 1);
  if (count < step.min) return step.body;
  if (step.isLazy) {
    push(machine, branch, step.body, at, 0);
    return pc + 1;
  }
  push(machine, branch, pc + 1, at, 0);
  return step.body;
}

/** Takes as many characters as the mode wants, and leaves a note to take fewer or more. */
function runMany(machine: Machine, step: Extract<Instruction, { op: typeof op.run }>, pc: number, start: number): number {
  const { text } = machine;
  const { test, min, max, mode } = step;
  const least = takeMany(text, test, start, min);
  if (least.count < min) return failed;
  if (mode === 'lazy') {
    if (max > min) push(machine, lazy, pc, least.at, Math.min(max - min, 0x7f_ff_ff_ff));
    return least.at;
  }
  const most = takeMany(text, test, least.at, max - min);
  machine.budget.steps -= most.count >> 4;
  if (mode === 'greedy' && most.at > least.at) push(machine, greedy, pc, most.at, least.at);
  return most.at;
}

function takeMany(text: string, test: CharTest, start: number, limit: number): { readonly at: number; readonly count: number } {
  let at = start;
  let count = 0;
  while (count < limit && at < text.length) {
    const code = getCode(text, at);
    if (!test(code)) break;
    at += code > 0xff_ff ? 2 : 1;
    count++;
  }
  return { at, count };
}

function matchReference(machine: Machine, groups: readonly number[], ignoreCase: boolean, at: number): number {
  const { registers, text } = machine;
  const group = groups.find((each) => (registers[2 * each + 1] ?? -1) >= 0);
  if (group === undefined) return failed;
  const known = text.slice(registers[2 * group] ?? 0, registers[2 * group + 1] ?? 0);
  const found = text.slice(at, at + known.length);
  const isSame = ignoreCase ? found.toLowerCase() === known.toLowerCase() : found === known;
  return isSame ? at + known.length : failed;
}
