/** Names that stand for what a pattern has and JavaScript has not. */

/** `<... x ...>` is a call of this name. */
export const deepMarker = '__semgrep_deep__';

/** What `<... x ...>` is a member of where it is assigned to: a call cannot be. */
export const deepTarget = '__semgrep_target__';

/** `($X: Type)` is a call of this name with a type argument. */
export const typedMarker = '__semgrep_typed__';

const ellipsisPrefix = '__semgrep_ellipsis_';
const restPrefix = '__semgrep_rest_';

/** Makes the name that stands for a `...`; names are different, since some places do not allow the same twice. */
export function makeEllipsisWord(index: number): string {
  return `${ellipsisPrefix}${String(index)}__`;
}

/** Does a name stand for `...`? */
export function isEllipsisWord(name: string): boolean {
  return name.startsWith(ellipsisPrefix);
}

/** Does code have a name that stands for something else? */
export function isMarked(code: string): boolean {
  return code.includes('__semgrep_');
}

/** Makes the name that stands for `$...NAME`. */
export function makeRestWord(name: string): string {
  return `${restPrefix}${name}`;
}

/** Answers the metavariable for which a name stands, or the name. */
export function restoreMetavariable(name: string): string {
  return name.startsWith(restPrefix) ? `$...${name.slice(restPrefix.length)}` : name;
}
