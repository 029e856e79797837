/** Keys and indexes from a rule to a part of it. */
export type RulePath = readonly (string | number)[];

/** `patterns[1].metavariable-regex.regex`. */
export function formatRulePath(path: RulePath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./u, '');
}
