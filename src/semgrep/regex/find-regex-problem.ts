import { parsePattern } from './parse-pattern.ts';
import { PatternError } from './pattern-reader.ts';

/** Answers what is wrong with a regular expression in the dialect of PCRE. */
export function findRegexProblem(source: string): string | undefined {
  try {
    parsePattern(source);
    return undefined;
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return error.message;
  }
}
