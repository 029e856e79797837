import { countChildren, findConstantText, findName, getChild, getChildren, type TreeNode } from './constant-text.ts';

/** The method that answers an entry of a map: a value of a map is held under it and the key. */
export const mapReader = 'get';

/** An entry of a map that is made of a list of pairs. */
export interface MapEntry {
  readonly key: string;
  readonly map: TreeNode;
}

/** Answers the entry that a pair makes: `new Map([['key', value]])`. */
export function findEntry(pair: TreeNode, value: TreeNode): MapEntry | undefined {
  if (countChildren(pair, 'elements') !== 2) return;
  const [first, second] = getChildren(pair, 'elements');
  const map = pair.parent?.type === 'ArrayExpression' ? (pair.parent.parent ?? undefined) : undefined;
  if (first === undefined || second !== value || map?.type !== 'NewExpression') return;
  if (findName(getChild(map, 'callee')) !== 'Map' || getChildren(map, 'arguments')[0] !== pair.parent) return;
  const key = findConstantText(first);
  return key === undefined ? undefined : { key, map };
}

/** Takes the key off the names of what is held where a call asks for it, or for what is not known; answers whether the value may be answered. */
export function takesEntry(call: TreeNode, callee: TreeNode, options: string[]): boolean {
  if (callee.type !== 'MemberExpression' || findName(callee) !== mapReader) return true;
  const [asked] = getChildren(call, 'arguments');
  const key = asked === undefined ? undefined : findConstantText(asked);
  if (key !== undefined && key !== options[0]) return false;
  options.shift();
  return true;
}

/** Is it one of the values of an object or of a map? */
export function isOneOfMany(options: readonly string[]): boolean {
  return options.length === (options[0] === mapReader ? 2 : 1);
}
