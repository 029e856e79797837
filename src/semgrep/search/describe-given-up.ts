/** Says which patterns took too long in a file and were given up. */
export function describeGivenUp(patterns: ReadonlySet<string>, file: string): readonly string[] {
  return [...patterns].map((each) => `${file}: the pattern \`${each.trim().replaceAll(/\s+/gu, ' ')}\` takes too long and was given up`);
}
