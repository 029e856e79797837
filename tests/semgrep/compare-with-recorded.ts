import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A recorded match: `at`, and for pairs what metavariables are bound to, for rules `file`, `message`, `fix`. */
export type RecordedMatch = Readonly<Record<string, string>> & { readonly at: string };
export type RecordedAnswer = readonly RecordedMatch[] | 'invalid';
/** By program (`rules` for a case of whole rules), by pattern (or rule id). */
export type RecordedAnswers = Readonly<Record<string, Readonly<Record<string, RecordedAnswer>>>>;

/** A deliberate difference to the real Semgrep. */
interface Difference {
  /** A table of pairs or a case of rules. */
  readonly table: string;
  readonly program?: string;
  /** Patterns as text or as the fields of a rule, or rule ids; all of the program when absent. */
  readonly patterns?: readonly (string | object)[];
  /** `texts`: ranges are equal, texts of metavariables, messages or fixes are not. */
  readonly what: 'ranges' | 'texts';
  readonly why: string;
}

const differences = parse(readFileSync(join(import.meta.dirname, 'differences.yaml'), 'utf8')) as readonly Difference[] | null;

/** Answers recorded in a file. */
export function readRecorded(...path: readonly string[]): RecordedAnswers {
  return JSON.parse(readFileSync(join(...path), 'utf8')) as RecordedAnswers;
}

/** `line:column-line:column`, from 1, columns in UTF-16 code units. */
export function formatRange(text: string, start: number, end: number): string {
  return `${formatPlace(text, start)}-${formatPlace(text, end)}`;
}

function formatPlace(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`;
}

/** Says how an answer differs from the recorded one, apart from what `differences.yaml` lists; undefined when it does not. */
export function describeDifference(
  table: string,
  program: string,
  key: string,
  recorded: RecordedAnswer,
  found: RecordedAnswer,
): string | undefined {
  const allowed = differences?.filter((each) => isAbout(each, table, program, key)).map(({ what }) => what) ?? [];
  const different = whatDiffers(recorded, found);
  if (different === undefined && allowed.length > 0) return `${key}: equal, but listed in differences.yaml`;
  if (different === undefined || allowed.includes('ranges') || allowed.includes(different)) return undefined;
  return `${key}: other ${different}\n  Semgrep: ${formatAnswer(recorded)}\n  ours:    ${formatAnswer(found)}`;
}

function isAbout(difference: Difference, table: string, program: string, key: string): boolean {
  const keys = difference.patterns?.map((pattern) => (typeof pattern === 'string' ? pattern : JSON.stringify(pattern)));
  return difference.table === table && (difference.program ?? program) === program && (keys?.includes(key) ?? true);
}

function whatDiffers(recorded: RecordedAnswer, found: RecordedAnswer): 'ranges' | 'texts' | undefined {
  const ranges = [recorded, found].map((answer) =>
    answer === 'invalid' ? answer : listTexts(answer, ({ at, file = '' }) => `${file} ${at}`),
  );
  if (ranges[0] !== ranges[1]) return 'ranges';
  const texts = [recorded, found].map((answer) => (answer === 'invalid' ? answer : listTexts(answer, formatMatch)));
  return texts[0] === texts[1] ? undefined : 'texts';
}

/** Each range once: Semgrep reports a range again for other bindings. */
function listTexts(matches: readonly RecordedMatch[], format: (match: RecordedMatch) => string): string {
  return [...new Set(matches.map(format))].sort().join('\n');
}

function formatMatch(match: RecordedMatch): string {
  const entries = Object.entries(match).filter(([name]) => name !== 'at');
  return [match.at, ...entries.sort(([left], [right]) => (left < right ? -1 : 1)).map(([name, text]) => `${name}=${text}`)].join(' ');
}

function formatAnswer(answer: RecordedAnswer): string {
  return answer === 'invalid' ? answer : answer.map(formatMatch).join(' | ');
}
