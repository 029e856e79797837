import { programs } from '../../models/programs.ts';
import type { ProgramModel } from '../../models/program-rows.ts';

/** A program model with its patterns compiled. */
export interface CompiledProgram {
  readonly model: ProgramModel;
  readonly options: RegExp;
  readonly runs: RegExp | undefined;
  readonly runsBeforeOperands: RegExp | undefined;
  readonly queries: RegExp | undefined;
  readonly takes: RegExp | undefined;
  readonly replacesFirst: RegExp | undefined;
  readonly skips: RegExp | undefined;
}

const compiled = programs.map((model) => ({ names: new RegExp(`^(?:${model.names.join('|')})$`, 'u'), program: compile(model) }));
const found = new Map<string, CompiledProgram | undefined>();

/** Answers how the program of a name or path reads its command line, when that is known. */
export function findProgram(text: string): CompiledProgram | undefined {
  const name = text.slice(text.lastIndexOf('/') + 1);
  if (!found.has(name)) {
    if (found.size > 1_000) found.clear();
    found.set(name, compiled.find(({ names }) => names.test(name))?.program);
  }
  return found.get(name);
}

/** Any program of which nothing is known but that it may be an interpreter. */
export const unknownProgram: CompiledProgram = compile({
  names: [],
  runs: '-l?c|-e|-p|--eval|--print',
  operands: ['plain'],
  ownOptions: 'harmless',
});

/** A known program that does nothing with its arguments that concerns anybody. */
export const plainProgram: CompiledProgram = compile({ names: [], operands: ['data'], ownOptions: 'harmless' });

/** A whole command line: its first word is the program. */
export const anyProgram: CompiledProgram = compile({ names: [], options: '(?!)', operands: ['program'], ownOptions: 'harmless' });

function compile(model: ProgramModel): CompiledProgram {
  return {
    model,
    options: compileWord(model.options ?? '-[^]*'),
    runs: compileOptional(model.runs),
    runsBeforeOperands: compileOptional(model.runsBeforeOperands),
    queries: compileOptional(model.queries),
    takes: compileOptional(model.takes),
    replacesFirst: compileOptional(model.replacesFirst),
    skips: compileOptional(model.skips),
  };
}

function compileOptional(pattern: string | undefined): RegExp | undefined {
  return pattern === undefined ? undefined : compileWord(pattern);
}

function compileWord(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u');
}
