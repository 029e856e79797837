import type { Span } from '../ir/ir.ts';
import { childKeys } from './child-keys.ts';

/**
 * An ESTree node from any parser, read with care: a recovered or unusual tree has missing and odd children, and lowering must not
 * fail on it.
 */
export interface SyntaxNode {
  readonly type: string;
}

/** What says whether a key is a name. */
interface Keyed {
  readonly computed?: unknown;
  readonly shorthand?: unknown;
}

/** Where parsers say that a node stands: some the one way, some the other. */
interface Placed {
  readonly range?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
}

function read(node: SyntaxNode, key: string): unknown {
  return (node as unknown as Readonly<Record<string, unknown>>)[key];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as Partial<SyntaxNode>).type === 'string';
}

/** Answers the child node under a key. */
export function findChild(node: SyntaxNode | undefined, key: string): SyntaxNode | undefined {
  const value = node === undefined ? undefined : read(node, key);
  return isNode(value) ? value : undefined;
}

/** Answers the child nodes of a list; holes and oddities are `undefined`. */
export function getChildren(node: SyntaxNode | undefined, key: string): readonly (SyntaxNode | undefined)[] {
  const value = node === undefined ? undefined : read(node, key);
  if (!Array.isArray(value)) return noNodes;
  const list = value as readonly unknown[];
  return isNodeList(list) ? list : list.map((each) => (isNode(each) ? each : undefined));
}

const noNodes: readonly SyntaxNode[] = [];

function isNodeList(list: readonly unknown[]): list is readonly SyntaxNode[] {
  for (const each of list) if (!isNode(each)) return false;
  return true;
}

/** Answers the child nodes of a list, without holes. */
export function getNodes(node: SyntaxNode | undefined, key: string): readonly SyntaxNode[] {
  const value = node === undefined ? undefined : read(node, key);
  if (!Array.isArray(value)) return noNodes;
  const list = value as readonly unknown[];
  return isNodeList(list) ? list : list.filter(isNode);
}

/** Answers a text property. */
export function getText(node: SyntaxNode | undefined, key: string): string {
  const value = node === undefined ? undefined : read(node, key);
  return typeof value === 'string' ? value : '';
}

/** Answers whether a property is true. */
export function hasFlag(node: SyntaxNode | undefined, key: string): boolean {
  return node !== undefined && read(node, key) === true;
}

/** Is the key or property of a node a name and nothing else: `b` of `a.b` and of `{ b: a }`? */
export function hasPlainKey(node: SyntaxNode): boolean {
  const { computed, shorthand } = node as Keyed;
  return computed !== true && shorthand !== true;
}

/** Answers a property as it is. */
export function getRaw(node: SyntaxNode, key: string): unknown {
  return read(node, key);
}

/** Answers where a node stands. */
export function getSpan(node: SyntaxNode): Span {
  const { range, start, end } = node as Placed;
  if (Array.isArray(range) && typeof range[0] === 'number' && typeof range[1] === 'number') return { start: range[0], end: range[1] };
  return { start: typeof start === 'number' ? start : 0, end: typeof end === 'number' ? end : 0 };
}

const functionTypes: ReadonlySet<string> = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Is the node a function with a body of its own? */
export function isFunction(node: SyntaxNode): boolean {
  return functionTypes.has(node.type);
}

/** Keys of nodes of any type that hold no program. */
const skippedKeys: ReadonlySet<string> = new Set(['parent', 'range', 'loc', 'tokens', 'comments', 'typeAnnotation', 'returnType']);

/** Adds each direct child node that is program text. */
export function pushChildren(node: SyntaxNode, stack: SyntaxNode[]): void {
  pushChildrenBelow(node, childKeys.get(node.type) ?? listChildKeys(node), stack);
}

/** Answers the keys of a node of a type that nobody knows. */
export function listChildKeys(node: SyntaxNode): readonly string[] {
  return Object.keys(node).filter((key) => !skippedKeys.has(key));
}

/** Adds the child nodes under some keys. */
export function pushChildrenBelow(node: SyntaxNode, keys: readonly string[], stack: SyntaxNode[]): void {
  for (const key of keys) {
    const value = read(node, key);
    if (Array.isArray(value)) {
      for (const each of value as readonly unknown[]) if (isNode(each)) stack.push(each);
    } else if (isNode(value)) stack.push(value);
  }
}
