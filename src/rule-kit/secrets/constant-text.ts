import type { Rule } from 'eslint';

/** A node of an ESTree tree as rules see it, of JavaScript or TypeScript. */
export interface TreeNode {
  readonly type: string;
  readonly parent: TreeNode | null | undefined;
  readonly range?: readonly [number, number];
}

const mostTerms = 500;
const longestResolved = 5000;

/** Narrows a node of a rule to what this folder reads. */
export function toTreeNode(node: Rule.Node): TreeNode {
  return node as unknown as TreeNode;
}

/** Answers a property of a node that is itself a node. */
export function getChild(node: TreeNode, key: string): TreeNode | undefined {
  const value = (node as unknown as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'object' && value !== null && 'type' in value ? (value as TreeNode) : undefined;
}

/** Answers the nodes of a list of a node, holes left out. */
export function getChildren(node: TreeNode, key: string): readonly TreeNode[] {
  const value = (node as unknown as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(value) ? (value as readonly (TreeNode | null)[]).filter((each): each is TreeNode => each !== null) : [];
}

/** Answers how many nodes a list of a node has, holes too. */
export function countChildren(node: TreeNode, key: string): number {
  const value = (node as unknown as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(value) ? value.length : 0;
}

/** Answers a plain value of a node. */
export function getValue(node: TreeNode, key: string): unknown {
  return (node as unknown as Readonly<Record<string, unknown>>)[key];
}

/** Answers what a name stands for, when it stands for one thing. */
export type NameResolver = (identifier: TreeNode) => TreeNode | undefined;

/**
 * Answers the text of a literal, a template, a concatenation, or a list that is joined, as far as they hold nothing but constants;
 * `undefined` for anything else. Names are constants if `resolve` answers what they stand for.
 */
export function findConstantText(node: TreeNode, resolve?: NameResolver): string | undefined {
  const terms = [node];
  let text = '';
  let count = 0;
  for (let term = terms.pop(); term !== undefined; term = terms.pop()) {
    if (++count > mostTerms || (resolve !== undefined && text.length > longestResolved)) return undefined;
    if (term.type === 'BinaryExpression' && getValue(term, 'operator') === '+') {
      const left = getChild(term, 'left');
      const right = getChild(term, 'right');
      if (left === undefined || right === undefined) return undefined;
      terms.push(right, left);
      continue;
    }
    const parts = findParts(term, resolve);
    if (parts !== undefined) {
      terms.push(...parts.toReversed());
      continue;
    }
    const piece = findPiece(term);
    if (piece === undefined) return undefined;
    text += piece;
  }
  return text;
}

/** The terms of a template with holes, of a list that is joined, of a name. */
function findParts(node: TreeNode, resolve: NameResolver | undefined): readonly TreeNode[] | undefined {
  if (node.type === 'CallExpression') return findJoined(node);
  if (resolve === undefined) return undefined;
  if (node.type === 'Identifier') {
    const value = resolve(node);
    return value === undefined ? undefined : [value];
  }
  const holes = node.type === 'TemplateLiteral' ? getChildren(node, 'expressions') : [];
  return holes.length === 0 ? undefined : getChildren(node, 'quasis').flatMap((quasi, index) => [quasi, ...holes.slice(index, index + 1)]);
}

/** Answers the list of `[a, b].join('')`. */
export function findJoinedList(call: TreeNode): TreeNode | undefined {
  const callee = getChild(call, 'callee');
  const list = callee?.type === 'MemberExpression' && findName(callee) === 'join' ? getChild(callee, 'object') : undefined;
  return list?.type === 'ArrayExpression' ? list : undefined;
}

function findJoined(call: TreeNode): readonly TreeNode[] | undefined {
  const list = findJoinedList(call);
  const [separator] = getChildren(call, 'arguments');
  if (list === undefined || separator === undefined) return undefined;
  return getChildren(list, 'elements').flatMap((element, index) => (index === 0 ? [element] : [separator, element]));
}

function findPiece(node: TreeNode): string | undefined {
  if (node.type === 'Literal') {
    const value = getValue(node, 'value');
    return typeof value === 'string' ? value : undefined;
  }
  if (node.type === 'TemplateElement') return getQuasiText(node);
  if (node.type !== 'TemplateLiteral') return undefined;
  const [quasi, ...more] = getChildren(node, 'quasis');
  return quasi === undefined || more.length > 0 ? undefined : getQuasiText(quasi);
}

/** Answers the text of a piece of a template. */
export function getQuasiText(quasi: TreeNode): string {
  const value = getValue(quasi, 'value') as { readonly cooked?: string | null; readonly raw: string } | undefined;
  return value?.cooked ?? value?.raw ?? '';
}

/** Answers the name of a key or of what is read: `x`, `a.x`, `a['x']`, `this.#x`; `undefined` for anything else. */
export function findName(node: TreeNode | undefined): string | undefined {
  switch (node?.type) {
    case 'Identifier':
    case 'PrivateIdentifier':
    case 'JSXIdentifier': {
      const name = getValue(node, 'name');
      return typeof name === 'string' ? name : undefined;
    }
    case 'Literal': {
      const value = getValue(node, 'value');
      return typeof value === 'string' ? value : undefined;
    }
    case 'MemberExpression':
      return findMemberName(node);
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return findName(getChild(node, 'expression'));
    case 'CallExpression':
      // `String(x)`, `x.get('name')`
      return findName(getChildren(node, 'arguments')[0]);
    default:
      return undefined;
  }
}

function findMemberName(node: TreeNode): string | undefined {
  const property = getChild(node, 'property');
  return getValue(node, 'computed') === true && property?.type !== 'Literal' ? undefined : findName(property);
}

/** Answers the name of the key of a property, class field or enum member; `undefined` when it is computed. */
export function findKeyName(node: TreeNode): string | undefined {
  if (node.type === 'TSEnumMember') return findName(getChild(node, 'id'));
  if (node.type === 'JSXAttribute') return findName(getChild(node, 'name'));
  const key = getChild(node, 'key');
  return getValue(node, 'computed') === true && key?.type !== 'Literal' ? undefined : findName(key);
}
