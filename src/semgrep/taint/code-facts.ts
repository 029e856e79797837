import type { FunctionRef, Instruction, IrFunction, Register } from '../../analysis/ir/ir.ts';
import { visitReads, visitTerminatorReads } from '../../analysis/ir/visit-reads.ts';

/** What the instructions of one function tell at a glance. */
export interface CodeFacts {
  /** By register: is it a variable of the program? */
  readonly isVariable: readonly boolean[];
  /** By register: does a call get it, as an argument or as what is called? */
  readonly isForCall: readonly boolean[];
  /** By register: is it that, or what a field is read of that is that? */
  readonly isInCall: readonly boolean[];
  /** By register: is it what is called? */
  readonly isCalled: readonly boolean[];
  /** Functions that are given a name at once, by the register they are made in. */
  readonly names: ReadonlyMap<Register, FunctionName>;
  /** Results of calls and templates that a variable is set to at once. */
  readonly stored: ReadonlySet<Register>;
  /** Texts, by the register that holds one. */
  readonly texts: ReadonlyMap<Register, string>;
  /** Results of `a || b`, `a && b`, `a ?? b`. */
  readonly logical: ReadonlySet<Register>;
  /** Those of them that nothing reads. */
  readonly discarded: ReadonlySet<Register>;
  /** What loops assign the elements to. */
  readonly elements: ReadonlySet<Register>;
  /** Registers of variables that are read. */
  readonly readVariables: ReadonlySet<Register>;
}

/** The variable that a function is the value of. */
export interface FunctionName {
  readonly function: FunctionRef;
  readonly store: Extract<Instruction, { readonly op: 'move' | 'store-captured' | 'store-module' }>;
  /** Is it a declaration, which is made before the code around it runs? */
  readonly isDeclaration: boolean;
}

/** What Semgrep does as one step with the assignment of what it answers. */
const storedOperations: ReadonlySet<Instruction['op']> = new Set(['call', 'tagged-template', 'template']);

const known = new WeakMap<IrFunction, CodeFacts>();

/** Answers the facts of a function, found once. */
export function getCodeFacts(body: IrFunction): CodeFacts {
  let facts = known.get(body);
  if (facts === undefined) known.set(body, (facts = findFacts(body)));
  return facts;
}

function findFacts(body: IrFunction): CodeFacts {
  const isVariable = new Array<boolean>(body.registerCount).fill(false);
  for (const register of body.variableRegisters) isVariable[register] = true;
  const isForCall = new Array<boolean>(body.registerCount).fill(false);
  const isCalled = new Array<boolean>(body.registerCount).fill(false);
  const names = new Map<Register, FunctionName>();
  const stored = new Set<Register>();
  const readVariables = new Set<Register>();
  const texts = new Map<Register, string>();
  const tests = new Set<Register>();
  const elements = new Set<Register>();
  for (const { instructions, terminator } of body.blocks) {
    if (terminator.op === 'iterate') elements.add(terminator.element);
    const end = instructions.at(-1);
    const tested = terminator.op === 'branch' ? terminator.condition : terminator.op === 'branch-nullish' ? terminator.value : undefined;
    if (end?.op === 'move' && end.to === tested && isVariable[end.to] !== true) tests.add(end.to);
    let last: Instruction | undefined;
    for (const each of instructions) {
      if (each.op === 'move' && isVariable[each.from] === true) readVariables.add(each.from);
      if (each.op === 'constant' && typeof each.value === 'string') texts.set(each.to, each.value);
      markCall(each, isForCall);
      if (each.op === 'call') isCalled[each.callee] = true;
      if (each.op === 'tagged-template') isCalled[each.tag] = true;
      if (last?.op === 'function' && isStore(each, isVariable) && each.from === last.to) {
        const isDeclaration = each.at.start === last.at.start && each.at.end === last.at.end;
        names.set(last.to, { function: last.function, store: each, isDeclaration });
      }
      if (last !== undefined && storedOperations.has(last.op) && isStore(each, isVariable) && 'to' in last && each.from === last.to)
        stored.add(last.to);
      last = each;
    }
  }
  const logical = tests.size === 0 ? tests : findResults(body, tests);
  return {
    isVariable,
    isForCall,
    isInCall: markObjects(body, isForCall),
    isCalled,
    names,
    stored,
    texts,
    logical,
    discarded: findDiscarded(body, logical),
    elements,
    readVariables,
  };
}

/** Of what is tested, the results of operators: they are what is left of the operator, or what is right of it. What is tested otherwise is moved once. */
function findResults({ blocks }: IrFunction, tests: ReadonlySet<Register>): ReadonlySet<Register> {
  const seen = new Set<Register>();
  const results = new Set<Register>();
  for (const { instructions } of blocks) {
    for (const each of instructions) {
      if (each.op !== 'move' || !tests.has(each.to)) continue;
      if (seen.has(each.to)) results.add(each.to);
      seen.add(each.to);
    }
  }
  return results;
}

function findDiscarded({ blocks }: IrFunction, logical: ReadonlySet<Register>): ReadonlySet<Register> {
  const left = new Set(logical);
  let tested: Register | undefined;
  const reader = {
    read(register: Register): void {
      if (register !== tested) left.delete(register);
    },
  };
  if (left.size === 0) return left;
  for (const { instructions, terminator } of blocks) {
    tested = undefined;
    for (const each of instructions) visitReads(each, reader);
    const end = instructions.at(-1);
    // The operator itself tests what it has on its left.
    if (end?.op === 'move') tested = end.to;
    visitTerminatorReads(terminator, reader);
  }
  return left;
}

function isStore(each: Instruction, isVariable: readonly boolean[]): each is FunctionName['store'] {
  return each.op === 'store-captured' || each.op === 'store-module' || (each.op === 'move' && isVariable[each.to] === true);
}

/** Marks what fields are read of that are marked. */
function markObjects({ blocks }: IrFunction, marked: readonly boolean[]): readonly boolean[] {
  const all = [...marked];
  for (let block = blocks.length - 1; block >= 0; block--) {
    const { instructions } = blocks[block] ?? { instructions: [] };
    for (let index = instructions.length - 1; index >= 0; index--) {
      const each = instructions[index];
      if (each?.op === 'get-property' && all[each.to] === true) all[each.object] = true;
    }
  }
  return all;
}

function markCall(each: Instruction, isForCall: boolean[]): void {
  if (each.op !== 'call' && each.op !== 'new' && each.op !== 'super-call') return;
  for (const { register } of each.arguments) isForCall[register] = true;
  if (each.op !== 'super-call') isForCall[each.callee] = true;
}
