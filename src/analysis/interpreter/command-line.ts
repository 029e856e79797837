import { makeSink } from '../binding/make-sink.ts';
import type { OperandMeaning } from '../../models/program-rows.ts';
import type { CompiledSink } from '../binding/api-node.ts';
import type { Value } from '../domain/value.ts';
import type { Span } from '../ir/ir.ts';
import { findProgram, plainProgram, type CompiledProgram } from './find-program.ts';

/** One word of a command line. */
export interface Word {
  readonly value: Value;
  /** The argument of the call that holds it. */
  readonly at: Span;
  /** What it can be, as far as the program wrote it. */
  readonly texts: readonly string[];
  /** Constant text that it starts with. */
  readonly prefix: string;
  readonly isTainted: boolean;
}

/** Told of each word that can do harm. */
export type ReportWord = (word: Word, sink: CompiledSink) => void;

/** A command line: `tail` stands for any number of words after `words`, `input` for what the program can read besides. */
export interface CommandLine {
  readonly words: readonly Word[];
  readonly tail: Word | undefined;
  readonly inputs: readonly Word[];
}

/**
 * Reads a command line from left to right, as the program does: an option, an option's value, an operand. Linear in the number of
 * words: a program that runs another hands the remaining words on.
 */
export function readCommandLine(program: CompiledProgram, { words, tail, inputs }: CommandLine, report: ReportWord): void {
  let reader = startReader(program);
  for (const [index, word] of words.entries()) {
    const next = readWord(reader, word, words[index + 1], report);
    if (next === undefined) return;
    reader = next;
  }
  if (tail !== undefined) readTail(reader, tail, report);
  const sink = reader.hasScript ? undefined : getInputSink(reader.program);
  if (sink !== undefined) for (const input of inputs) report(input, sink);
}

/** An interpreter that is given no script reads it from its input. */
function getInputSink({ model, queries }: CompiledProgram): CompiledSink | undefined {
  if (model.operands.includes('script')) return sinks.script;
  return queries !== undefined || model.operands.includes('query') ? sinks.query : undefined;
}

/** Reports a word that becomes part of a shell's text. */
export function reportCommand(word: Word, report: ReportWord): void {
  report(word, sinks.command);
}

/** Where in its command line a program is. */
interface Reader {
  readonly program: CompiledProgram;
  /** What the option before says of the next word. */
  readonly pending: 'script' | 'query' | 'value' | undefined;
  readonly operand: number;
  /** Its code is in the command line. */
  readonly hasScript: boolean;
  /** After `--`. */
  readonly isPastOptions: boolean;
}

function startReader(program: CompiledProgram): Reader {
  return { program, pending: undefined, operand: 0, hasScript: false, isPastOptions: false };
}

function getMeaning({ program, operand }: Reader): OperandMeaning {
  const { operands } = program.model;
  return operands[Math.min(operand, operands.length - 1)] ?? 'plain';
}

/** Answers the reader after one word; `undefined` when what follows concerns nobody. */
function readWord(reader: Reader, word: Word, following: Word | undefined, report: ReportWord): Reader | undefined {
  const { program, pending } = reader;
  if (pending !== undefined) {
    if (pending !== 'value') report(word, sinks[pending]);
    return { ...reader, pending: undefined, hasScript: reader.hasScript || pending !== 'value' };
  }
  if (word.isTainted) return readTaintedOperand(reader, word, report);
  if (!reader.isPastOptions && word.texts.some((text) => isOption(reader, text))) return readOption(reader, word);
  if (program.skips !== undefined && matches(program.skips, word)) return reader;
  const nested = findNested(word, following);
  if (nested !== undefined) return startReader(nested);
  const meaning = getMeaning(reader);
  if (meaning === 'program') {
    const inner = word.texts.map((text) => findProgram(text)).find((each) => each !== undefined);
    return startReader(inner ?? plainProgram);
  }
  return countOperand(reader, meaning);
}

function countOperand(reader: Reader, meaning: OperandMeaning): Reader {
  return { ...reader, operand: reader.operand + 1, hasScript: reader.hasScript || meaning === 'script' || meaning === 'query' };
}

function isOption({ program, operand }: Reader, text: string): boolean {
  return program.options.test(text) || (program.runs?.test(text) ?? false) || (operand === 0 && (program.takes?.test(text) ?? false));
}

function readOption(reader: Reader, word: Word): Reader {
  const { program } = reader;
  if (endsOptions(program, word)) return { ...reader, isPastOptions: true };
  const isFirst = reader.operand === 0;
  const pending =
    matches(program.runs, word) || (isFirst && matches(program.runsBeforeOperands, word))
      ? 'script'
      : matches(program.queries, word)
        ? 'query'
        : matches(program.takes, word)
          ? 'value'
          : undefined;
  const replaces = isFirst && matches(program.replacesFirst, word);
  return { ...reader, pending, operand: replaces ? 1 : reader.operand };
}

function endsOptions({ model }: CompiledProgram, { texts }: Word): boolean {
  return (model.endsOptions ?? ['--']).some((each) => texts.includes(each));
}

function readTaintedOperand(reader: Reader, word: Word, report: ReportWord): Reader | undefined {
  const { program } = reader;
  if (!reader.isPastOptions && word.prefix !== '') {
    // `--exec=VALUE`, `-eVALUE`, `NAME=VALUE`.
    if (matchesText(program.runs, word.prefix.replace(/=.*$/su, ''))) report(word, sinks.script);
    if (program.options.test(word.prefix) || matchesText(program.skips, word.prefix)) return reader;
  }
  const meaning = getMeaning(reader);
  reportOperand(reader, meaning, word, report);
  return meaning === 'program' ? undefined : countOperand(reader, meaning);
}

function reportOperand({ program, isPastOptions }: Reader, meaning: OperandMeaning, word: Word, report: ReportWord): void {
  if (meaning === 'data') return;
  if (meaning !== 'plain') report(word, sinks[meaning]);
  else if (!isPastOptions) report(word, sinks[program.model.ownOptions]);
}

/** Words of unknown number: each can be any of the operands to come. */
function readTail(reader: Reader, tail: Word, report: ReportWord): void {
  if (reader.pending !== undefined && reader.pending !== 'value') report(tail, sinks[reader.pending]);
  const isPastOptions = reader.isPastOptions || endsOptions(reader.program, tail);
  const { operands } = reader.program.model;
  const first = Math.min(reader.operand, operands.length - 1);
  for (const meaning of operands.slice(first)) reportOperand({ ...reader, isPastOptions }, meaning, tail, report);
}

/** `docker exec box sh -c …`: an interpreter and its option for code, wherever they stand. */
function findNested(word: Word, following: Word | undefined): CompiledProgram | undefined {
  if (following === undefined) return undefined;
  return word.texts
    .map((text) => findProgram(text))
    .find((program) => program?.model.operands.includes('script') === true && matches(program.runs, following));
}

function matchesText(pattern: RegExp | undefined, text: string): boolean {
  return pattern?.test(text) ?? false;
}

function matches(pattern: RegExp | undefined, word: Word): boolean {
  return pattern !== undefined && word.texts.some((text) => pattern.test(text));
}

const sinks = {
  script: makeSink('shell', 'the script'),
  command: makeSink('shell', 'the command'),
  program: makeSink('shell', 'the program'),
  query: makeSink('sql', 'the SQL text'),
  harmful: makeSink('argument', 'an argument that can be an option'),
  harmless: makeSink('argument', 'an argument that can be an option', 'strict'),
} as const;
