import { compilePattern } from './compile-pattern.ts';

/** Answers what is wrong with a regular expression in the dialect of PCRE. */
export function findRegexProblem(source: string): string | undefined {
  const compiled = compilePattern(source);
  return compiled.kind === 'problem' ? compiled.message : undefined;
}
