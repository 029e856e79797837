import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { isExponential } from '../flow/slow-patterns.ts';
import { collectInnerFunctions, eachFunction } from '../ir/each-function.ts';
import type { Instruction, IrFunction } from '../ir/ir.ts';
import { getCell, type Activation } from './activation.ts';
import { isComputedWrite } from './hides-by-name.ts';
import { readModuleVariable } from './module-values.ts';

/** Shorter words are part of too many names. */
const shortestWord = 3;

/** Longer names are not tried on patterns of the program, which can take any time. */
const longestName = 40;

const longestPattern = 500;

/**
 * Does a function write over parts, or take them out, whose names it computes, and is the name one that it asks for: by a word, a pattern, or a
 * list of either that its module writes?
 */
export function namesHidden(activation: Activation, state: State, name: string): boolean {
  return findQuestions(activation.function).some((each) => asksFor(activation, state, each, name));
}

const known = new WeakMap<IrFunction, readonly Instruction[]>();

/** Answers what a function, with those in it, could ask for names by; nothing where no name of a part that it writes is computed. */
function findQuestions(body: IrFunction): readonly Instruction[] {
  let questions = known.get(body);
  if (questions === undefined) {
    const instructions = [...eachBody(body)].flatMap(({ blocks }) => blocks.flatMap((block) => block.instructions));
    questions = instructions.some(isComputedWrite) ? instructions.filter(({ op }) => questioning.has(op)) : [];
    known.set(body, questions);
  }
  return questions;
}

const questioning: ReadonlySet<Instruction['op']> = new Set(['constant', 'regexp', 'load-module']);

function* eachBody(body: IrFunction): Generator<IrFunction> {
  yield body;
  const seen = new Set([body.id]);
  for (const inner of collectInnerFunctions(body))
    for (const each of eachFunction(inner)) {
      if (seen.has(each.id)) continue;
      seen.add(each.id);
      yield each;
    }
}

function asksFor(activation: Activation, state: State, instruction: Instruction, name: string): boolean {
  switch (instruction.op) {
    case 'constant':
      return isPartOf(instruction.value, name);
    case 'regexp':
      return matches(instruction.pattern, instruction.flags, name);
    case 'load-module': {
      const module = activation.run.program.getModule(activation.function.file);
      return module !== undefined && holdsWord(activation, state, readModuleVariable(activation.run, module, instruction.name), name, 0);
    }
    default:
      return false;
  }
}

function holdsWord(activation: Activation, state: State, { constants, refs }: Value, name: string, depth: number): boolean {
  if (constants?.some((each) => isPartOf(each, name)) === true) return true;
  return refs.some((ref) => {
    const cell = getCell(activation, state, ref);
    if (cell === undefined || depth > 1 || cell.kind === 'function' || cell.kind === 'class' || cell.kind === 'module') return false;
    if (cell.pattern !== undefined) return matches(cell.pattern.source, cell.pattern.flags, name);
    const parts = [
      ...cell.fields.values(),
      ...(cell.rest === undefined ? [] : [cell.rest]),
      ...(cell.keys === undefined ? [] : [cell.keys]),
    ];
    return parts.some((part) => holdsWord(activation, state, part, name, depth + 1));
  });
}

function isPartOf(word: unknown, name: string): boolean {
  return typeof word === 'string' && word.length >= shortestWord && name.toLowerCase().includes(word.toLowerCase());
}

function matches(pattern: string, flags: string, name: string): boolean {
  if (name.length > longestName || pattern.length > longestPattern || isExponential(pattern, flags)) return false;
  try {
    return new RegExp(pattern, flags.replaceAll(/[gy]/gu, '')).test(name);
  } catch {
    return false;
  }
}
