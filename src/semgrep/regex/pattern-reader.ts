import type { RegexNode } from './regex-node.ts';

/** A text that is no regular expression. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** What letters after `(?` switch. */
export interface PatternFlags {
  readonly ignoreCase: boolean;
  /** `^` and `$` at each line. Semgrep sets this. */
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly extended: boolean;
  /** `xx`: blanks in classes have no meaning either. */
  readonly extendedMore: boolean;
  /** `n`: plain parentheses remember nothing. */
  readonly noCapture: boolean;
  /** `U`: quantifiers are lazy, and greedy with `?`. */
  readonly ungreedy: boolean;
  /** `J`: names may be used again. */
  readonly duplicateNames: boolean;
}

/** The flags that Semgrep's expressions begin with. */
export const initialFlags: PatternFlags = {
  ignoreCase: false,
  multiline: true,
  dotAll: false,
  extended: false,
  extendedMore: false,
  noCapture: false,
  ungreedy: false,
  duplicateNames: false,
};

/** Reads an expression from left to right. */
export interface PatternReader {
  readonly source: string;
  at: number;
  flags: PatternFlags;
  groupCount: number;
  /** How many groups the whole expression has. */
  readonly totalGroups: number;
  readonly names: Map<string, number[]>;
  readonly bodies: RegexNode[];
  /** References and calls that are checked when all groups are known. */
  readonly pending: (() => void)[];
  /** Whether only the shape matters: groups that are not there and loose ranges are no errors then. */
  readonly isLenient: boolean;
  /** Nesting of groups; deeper ones are refused. */
  depth: number;
}

/** Whether the text goes on with these characters. */
export function looksAt({ source, at }: PatternReader, text: string): boolean {
  return source.startsWith(text, at);
}

/** Steps over these characters, if they are next. */
export function take(reader: PatternReader, text: string): boolean {
  if (!looksAt(reader, text)) return false;
  reader.at += text.length;
  return true;
}

/** Steps over what a sticky expression matches; answers its groups. */
export function takeMatch(reader: PatternReader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source);
  if (found === null) return undefined;
  reader.at += found[0].length;
  return found;
}

/** Steps over one character; answers its code point. */
export function takeCode(reader: PatternReader): number {
  const code = reader.source.codePointAt(reader.at);
  if (code === undefined) return fail(reader, 'an expression that goes on was expected');
  reader.at += code > 0xff_ff ? 2 : 1;
  return code;
}

/** Refuses the expression. */
export function fail(reader: PatternReader, message: string, offset = reader.at): never {
  throw new PatternError(`${message} (at ${offset})`, offset);
}
