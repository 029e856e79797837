import { makeCharTest, type CharClass, type CharTest } from './char-class.ts';
import { measureNode } from './check-lookbehinds.ts';
import { mayBeEmpty } from './may-be-empty.ts';
import { op, type Instruction, type LookInstruction, type Program } from './program.ts';
import type { LookNode, ParsedRegex, RegexNode, RepeatNode } from './regex-node.ts';

/** Bodies are written out as often as they are repeated up to this many instructions; else they are counted. */
const maximumCopies = 200;

interface Compiler {
  readonly code: Instruction[];
  registers: number;
  readonly subroutines: Map<number, number>;
  readonly tests: Map<string, CharTest>;
}

/** Answers the steps of a regular expression. */
export function compileProgram({ root, groupCount, bodies }: ParsedRegex): Program {
  const compiler: Compiler = { code: [], registers: 2 * (groupCount + 1), subroutines: new Map(), tests: new Map() };
  compile(compiler, root);
  compiler.code.push({ op: op.end });
  for (const group of collectCalls(bodies)) {
    compiler.subroutines.set(group, compiler.code.length);
    compile(compiler, bodies[group] ?? { kind: 'empty' });
    compiler.code.push({ op: op.end });
  }
  return { code: compiler.code, registerCount: compiler.registers, groupCount, subroutines: compiler.subroutines };
}

function collectCalls(bodies: readonly RegexNode[]): ReadonlySet<number> {
  const called = new Set<number>();
  JSON.stringify(bodies[0], (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'call' && 'group' in value)
      called.add(Number(value.group));
    return value;
  });
  return called;
}

function getTest(compiler: Compiler, charClass: CharClass): CharTest {
  const key = JSON.stringify(charClass);
  const known = compiler.tests.get(key);
  if (known !== undefined) return known;
  const test = makeCharTest(charClass);
  compiler.tests.set(key, test);
  return test;
}

function compile(compiler: Compiler, node: RegexNode): void {
  const { code } = compiler;
  switch (node.kind) {
    case 'empty':
      break;
    case 'char':
      code.push({ op: op.char, code: node.code });
      break;
    case 'class':
      code.push({ op: op.test, test: getTest(compiler, node.class) });
      break;
    case 'sequence':
      compileSequence(compiler, node.parts);
      break;
    case 'choice':
      compileChoice(compiler, node.options);
      break;
    case 'group':
      code.push({ op: op.save, register: 2 * node.index });
      compile(compiler, node.body);
      code.push({ op: op.save, register: 2 * node.index + 1 });
      break;
    case 'repeat':
      compileRepeat(compiler, node);
      break;
    case 'atomic':
      code.push({ op: op.atomic, body: compileAside(compiler, node.body) });
      break;
    case 'look':
      code.push(compileLook(compiler, node));
      break;
    case 'assertion':
      code.push({ op: op.assert, what: node.what });
      break;
    case 'reference':
      code.push({ op: op.reference, groups: node.groups, ignoreCase: node.ignoreCase });
      break;
    case 'call':
      code.push({ op: op.call, group: node.group });
      break;
    case 'condition':
      compileCondition(compiler, node);
      break;
    case 'keep':
      code.push({ op: op.save, register: 0 });
      break;
    case 'verb':
      code.push({ op: op.verb, verb: node.verb });
      break;
  }
}

/** Characters that follow each other are one text. */
function compileSequence(compiler: Compiler, parts: readonly RegexNode[]): void {
  let text = '';
  const flush = (): void => {
    if (text !== '') compiler.code.push({ op: op.text, text });
    text = '';
  };
  for (const part of parts) {
    if (part.kind === 'char') text += String.fromCodePoint(part.code);
    else {
      flush();
      compile(compiler, part);
    }
  }
  flush();
}

/** Compiles a part that is run on its own; steps over it. Answers where it begins. */
function compileAside(compiler: Compiler, node: RegexNode): number {
  const { code } = compiler;
  const jump = code.push({ op: op.jump, to: 0 }) - 1;
  const start = code.length;
  compile(compiler, node);
  code.push({ op: op.end });
  code[jump] = { op: op.jump, to: code.length };
  return start;
}

function compileLook(compiler: Compiler, node: LookNode): LookInstruction {
  const options = !node.isAhead && node.body.kind === 'choice' ? node.body.options : [node.body];
  const bodies = options.map((option) => ({
    start: compileAside(compiler, option),
    width: node.isAhead ? undefined : measureNode(option),
  }));
  return { op: op.look, isNegative: node.isNegative, bodies };
}

function compileChoice(compiler: Compiler, options: readonly RegexNode[]): void {
  const { code } = compiler;
  const jumps: number[] = [];
  for (const [index, option] of options.entries()) {
    if (index === options.length - 1) compile(compiler, option);
    else {
      const split = code.push({ op: op.jump, to: 0 }) - 1;
      compile(compiler, option);
      jumps.push(code.push({ op: op.jump, to: 0 }) - 1);
      code[split] = { op: op.split, first: split + 1, second: code.length };
    }
  }
  for (const jump of jumps) code[jump] = { op: op.jump, to: code.length };
}

function compileCondition(compiler: Compiler, node: Extract<RegexNode, { kind: 'condition' }>): void {
  const { code } = compiler;
  const { condition } = node;
  const look = condition.kind === 'look' ? compileLook(compiler, condition) : undefined;
  const groups = condition.kind === 'group' ? condition.groups : [];
  const at = code.push({ op: op.jump, to: 0 }) - 1;
  compile(compiler, node.then);
  const jump = code.push({ op: op.jump, to: 0 }) - 1;
  code[at] = look === undefined ? { op: op.ifGroup, groups, otherwise: code.length } : { op: op.ifLook, look, otherwise: code.length };
  compile(compiler, node.otherwise);
  code[jump] = { op: op.jump, to: code.length };
}

function compileRepeat(compiler: Compiler, node: RepeatNode): void {
  const { body, min, max, mode } = node;
  const { code } = compiler;
  if (body.kind === 'char' || body.kind === 'class') {
    const charClass: CharClass =
      body.kind === 'class' ? body.class : { isNegated: false, ranges: [body.code, body.code], properties: [], ignoreCase: false };
    code.push({ op: op.run, test: getTest(compiler, charClass), min, max, mode });
  } else if (mode === 'possessive') {
    code.push({ op: op.atomic, body: compileAside(compiler, { ...node, mode: 'greedy' }) });
  } else if (max !== 0) {
    const start = code.length;
    compile(compiler, body);
    const size = code.length - start + 2;
    code.length = start;
    const count = max === Infinity ? min : max;
    if (count <= 1 || size * count <= maximumCopies) compileCopies(compiler, node);
    else compileLoop(compiler, node);
  }
}

function compileCopies(compiler: Compiler, { body, min, max, mode }: RepeatNode): void {
  const { code } = compiler;
  for (let count = 0; count < min; count++) compile(compiler, body);
  if (max === Infinity) {
    compileStar(compiler, body, mode === 'lazy');
    return;
  }
  const splits: number[] = [];
  for (let count = min; count < max; count++) {
    splits.push(code.push({ op: op.jump, to: 0 }) - 1);
    compile(compiler, body);
  }
  for (const split of splits) code[split] = makeSplit(split + 1, code.length, mode === 'lazy');
}

function makeSplit(inside: number, outside: number, isLazy: boolean): Instruction {
  return { op: op.split, first: isLazy ? outside : inside, second: isLazy ? inside : outside };
}

/** A loop without count ends when it matched nothing. */
function compileStar(compiler: Compiler, body: RegexNode, isLazy: boolean): void {
  const { code } = compiler;
  const split = code.push({ op: op.jump, to: 0 }) - 1;
  const isEmptyPossible = mayBeEmpty(body);
  const register = isEmptyPossible ? compiler.registers++ : -1;
  if (isEmptyPossible) code.push({ op: op.save, register });
  compile(compiler, body);
  if (isEmptyPossible) code.push({ op: op.leaveIfEmpty, register, to: code.length + 2 });
  code.push({ op: op.jump, to: split });
  code[split] = makeSplit(split + 1, code.length, isLazy);
}

function compileLoop(compiler: Compiler, { body, min, max, mode }: RepeatNode): void {
  const { code } = compiler;
  const register = compiler.registers++;
  code.push({ op: op.setRegister, register, value: 0 });
  const loop = code.push({ op: op.jump, to: 0 }) - 1;
  const jump = code.push({ op: op.jump, to: 0 }) - 1;
  const start = code.length;
  compile(compiler, body);
  code.push({ op: op.jump, to: loop });
  code[loop] = { op: op.loop, register, min, max, isLazy: mode === 'lazy', body: start };
  code[jump] = { op: op.jump, to: code.length };
}
