import type { Instruction, Register, Span } from '../../analysis/ir/ir.ts';
import { gatherTaints, makeTaintedCell, unknownCell, type Cell } from './cell.ts';
import { destructure } from './destructure.ts';
import type { Frame } from './frame.ts';
import { interpretCall } from './interpret-call.ts';
import { interpretClass } from './interpret-class.ts';
import { followUnnamedFunction, isTopLevelDeclaration } from './follow-functions.ts';
import { makeArray, makeObject } from './make-literal.ts';
import { loadVariable } from './load-variable.ts';
import { readProperty, writeProperty } from './properties.ts';
import { readDefault } from './read-default.ts';
import { storePlace } from './store-place.ts';
import { noTaints, uniteTaints, type TaintSet } from './taint.ts';
import type { Place } from './variables.ts';
import { findNamed, visitExpression, visitParameter } from './visit-place.ts';

/** Follows data through one instruction. */
export function interpretInstruction(frame: Frame, instruction: Instruction): void {
  switch (instruction.op) {
    case 'move':
      interpretMove(frame, instruction);
      return;
    case 'this':
      loadVariable(frame, instruction, { variable: frame.run.variables.getThis(frame.file.name), path: [] });
      return;
    case 'load-captured':
      loadVariable(frame, instruction, captured(frame, instruction), `${instruction.owner} ${instruction.name}`);
      return;
    case 'load-module':
      loadVariable(frame, instruction, moduleVariable(frame, instruction.name), instruction.name);
      return;
    case 'load-global':
      loadVariable(
        frame,
        instruction,
        { variable: frame.run.variables.getGlobal(frame.file.name, instruction.name), path: [] },
        frame.run.program === undefined ? instruction.name : undefined,
      );
      return;
    case 'store-captured':
      store(frame, captured(frame, instruction), instruction);
      return;
    case 'store-module':
      store(frame, moduleVariable(frame, instruction.name), instruction);
      // Functions do not know what is taken apart at the top level, as in Semgrep.
      if (frame.run.program !== undefined || frame.getSpan(instruction.from)?.start !== instruction.at.start)
        settle(frame, instruction, frame.run.variables.getModuleVariable(frame.file.name, instruction.name));
      return;
    case 'store-global':
      store(frame, { variable: frame.run.variables.getGlobal(frame.file.name, instruction.name), path: [] }, instruction);
      settle(frame, instruction, frame.run.variables.getGlobal(frame.file.name, instruction.name));
      return;
    case 'get-property':
      readProperty(frame, instruction);
      return;
    case 'set-property':
      writeProperty(frame, instruction);
      return;
    case 'object':
      finish(frame, instruction, makeObject(frame, instruction));
      return;
    case 'array':
      finish(frame, instruction, makeArray(frame, instruction));
      return;
    case 'array-element':
    case 'array-rest':
    case 'object-rest':
      destructure(frame, instruction);
      return;
    case 'call':
    case 'new':
    case 'super-call':
      interpretCall(frame, instruction);
      return;
    case 'function':
      finish(frame, instruction, makeFunctionCell(frame, instruction));
      followUnnamedFunction(frame, instruction);
      return;
    case 'class':
      finish(frame, instruction, interpretClass(frame, instruction));
      return;
    case 'delete-property':
      visitExpression(frame, unknownCell, { at: instruction.at, inputs: gatherTaints(frame.read(instruction.object)) });
      return;
    case 'declare-type':
      return;
    default:
      interpretOperation(frame, instruction);
  }
}

/** Functions declared at the top level are followed through calls only with the program around them. */
function makeFunctionCell(frame: Frame, { to, function: ref }: Extract<Instruction, { readonly op: 'function' }>): Cell {
  const isApart = frame.run.program === undefined && isTopLevelDeclaration(frame, frame.facts.names.get(to));
  return isApart ? unknownCell : { ...unknownCell, functions: [ref] };
}

type Operation = Exclude<
  Instruction,
  {
    readonly op:
      | 'move'
      | 'this'
      | 'load-captured'
      | 'load-module'
      | 'load-global'
      | 'store-captured'
      | 'store-module'
      | 'store-global'
      | 'get-property'
      | 'set-property'
      | 'object'
      | 'array'
      | 'array-element'
      | 'array-rest'
      | 'object-rest'
      | 'call'
      | 'new'
      | 'super-call'
      | 'function'
      | 'class'
      | 'declare-type'
      | 'delete-property';
  }
>;

const comparisons: ReadonlySet<string> = new Set(['==', '!=', '===', '!==', '<', '<=', '>', '>=', 'in']);

/** Operations whose result holds what their operands hold. */
function interpretOperation(frame: Frame, instruction: Operation): void {
  const { options } = frame.run;
  switch (instruction.op) {
    case 'constant':
    case 'regexp':
    case 'new-target':
    case 'arguments':
    case 'import-meta':
    case 'get-super':
    case 'catch':
      finish(frame, instruction, unknownCell);
      return;
    case 'binary': {
      const isSafe = comparisons.has(instruction.operator) && (options.safeComparisons || options.safeBooleans);
      finishUnion(frame, instruction, isSafe ? [] : [instruction.left, instruction.right]);
      return;
    }
    case 'unary':
      // To Semgrep, `void x` is a cast.
      if (instruction.operator === 'void' && frame.run.program === undefined) finish(frame, instruction, frame.read(instruction.operand));
      else finishUnion(frame, instruction, instruction.operator === '!' && options.safeBooleans ? [] : [instruction.operand]);
      return;
    case 'template':
      finishUnion(frame, instruction, instruction.values);
      return;
    case 'tagged-template':
      finishTagged(frame, instruction);
      return;
    case 'unsupported':
    case 'jsx':
      finishUnion(frame, instruction, instruction.operands, options.safeFunctions);
      return;
    case 'await':
      if (frame.run.program !== undefined) finish(frame, instruction, frame.read(instruction.value));
      else finishUnion(frame, instruction, [instruction.value]);
      return;
    case 'yield':
      interpretYield(frame, instruction);
      return;
    case 'keys':
      finishUnion(frame, instruction, [instruction.object]);
      return;
    case 'dynamic-import':
      finishUnion(frame, instruction, [instruction.specifier]);
  }
}

/** A function that is a tag, and no method, gives what it holds itself, whatever it makes of the values. */
function finishTagged(frame: Frame, { to, at, tag, values }: Extract<Instruction, { readonly op: 'tagged-template' }>): void {
  const { options } = frame.run;
  const isMethod = (frame.getPlace(tag)?.path.length ?? 0) > 0;
  const own = isMethod ? noTaints : (frame.read(tag).taints ?? noTaints);
  let inputs = frame.gather(tag);
  for (const each of values) inputs = uniteTaints(inputs, frame.gather(each));
  const cell = options.onlyAssignments ? unknownCell : makeTaintedCell(options.safeFunctions ? own : inputs);
  frame.write(to, visitExpression(frame, cell, { at, inputs, isStored: frame.isStored(to) }), undefined, at);
}

/** What is received is known to nobody; what `yield*` ends with is said by what it goes through. To Semgrep only sinks are at `yield x`. */
function interpretYield(frame: Frame, instruction: Extract<Instruction, { readonly op: 'yield' }>): void {
  const { to, value, at, delegate } = instruction;
  const { options, program } = frame.run;
  if (delegate || program !== undefined) {
    finishUnion(frame, instruction, [value], !delegate || options.safeFunctions);
    return;
  }
  const inputs = frame.gather(value);
  visitExpression(frame, makeTaintedCell(inputs), { at, inputs });
  frame.write(to, unknownCell, undefined, at);
}

function interpretMove(frame: Frame, { from, to, at }: Extract<Instruction, { readonly op: 'move' }>): void {
  if (frame.isVariable(to)) {
    store(frame, { variable: frame.getVariable(to), path: [] }, { from, at });
    return;
  }
  if (frame.isVariable(from)) {
    loadVariable(frame, { to, at }, { variable: frame.getVariable(from), path: [] });
    return;
  }
  const isCollapsed = frame.run.program === undefined && frame.facts.logical.has(to);
  if (isCollapsed) finishUnion(frame, { to, at }, [from]);
  else finish(frame, { to, at }, frame.read(from));
}

function store(frame: Frame, place: Place, { from, at }: { readonly from: Register; readonly at: Span }): void {
  let cell = frame.read(from);
  if (frame.isInParameters(at)) cell = visitParameter(frame, readDefault(frame, from, at), at, true);
  if (isSafeType(frame, at)) frame.run.safeVariables.add(place.variable);
  if (frame.run.safeVariables.has(place.variable)) cell = unknownCell;
  storePlace(frame, place, cell, at);
}

/** Code that runs by itself, or that anybody may call. */
const ownKinds: ReadonlySet<string> = new Set(['module', 'function', 'method']);

/** Keeps what a variable of the top level holds, for functions that are called at some time. */
function settle(frame: Frame, { name, at }: { readonly name: string; readonly at: Span }, variable: number): void {
  const { file, state, run, body } = frame;
  const cell = state.get(variable) ?? unknownCell;
  const isDeclared = run.variables.getModuleVariable(file.name, name) === variable;
  if (run.program !== undefined && isDeclared) run.shared.add(variable, cell);
  // With the program around it, what functions assign is shared.
  const isOwn = run.program === undefined ? ownKinds.has(body.kind) : isDeclared && body.kind === 'module';
  if (!isOwn) return;
  const taints = uniteTaints(cell.taints ?? noTaints, findNamed(frame, name, at));
  if (taints.length > 0) file.settled.set(name, { after: at.end, taints });
}

/** `const n: number` or `let n = 1`, with an option that takes numbers for harmless. */
function isSafeType({ run, file }: Frame, { start, end }: Span): boolean {
  const { safeBooleans, safeNumbers } = run.options;
  if (!safeBooleans && !safeNumbers) return false;
  const { text } = file.module;
  const type = /:\s*(boolean|number)$/u.exec(text.slice(start, end))?.[1] ?? findLiteralType(text, start, end);
  return (type === 'boolean' && safeBooleans) || (type === 'number' && safeNumbers);
}

/** The type of the literal that a variable is declared with. */
function findLiteralType(text: string, start: number, end: number): string | undefined {
  if (!/\b(?:const|let|var)\s+$/u.test(text.slice(Math.max(0, start - 10), start))) return undefined;
  const value = /^\s*=\s*(?:(true|false)|-?\d[\w.]*)\s*[\n,;]/u.exec(text.slice(end, end + 60));
  return value === null ? undefined : value[1] === undefined ? 'number' : 'boolean';
}

function captured({ run }: Frame, { owner, name }: { readonly owner: string; readonly name: string }): Place {
  return { variable: run.variables.getCaptured(owner, name), path: [] };
}

function moduleVariable({ run, file }: Frame, name: string): Place {
  return { variable: run.variables.getModuleVariable(file.name, name), path: [] };
}

function finish(frame: Frame, { to, at }: { readonly to: Register; readonly at: Span }, cell: Cell): void {
  frame.write(to, visitExpression(frame, cell, { at }), undefined, at);
}

function finishUnion(
  frame: Frame,
  { to, at }: { readonly to: Register; readonly at: Span },
  operands: readonly Register[],
  isSafe = false,
): void {
  let inputs: TaintSet = noTaints;
  for (const each of operands) inputs = uniteTaints(inputs, frame.gather(each));
  const cell = isSafe || frame.run.options.onlyAssignments ? unknownCell : makeTaintedCell(inputs);
  frame.write(to, visitExpression(frame, cell, { at, inputs, isStored: frame.isStored(to) }), undefined, at);
}
