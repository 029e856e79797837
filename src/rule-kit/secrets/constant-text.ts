import type { Rule } from 'eslint';

/** A node of an ESTree tree as rules see it, of JavaScript or TypeScript. */
export interface TreeNode {
  readonly type: string;
  readonly parent: TreeNode | null | undefined;
  readonly range?: readonly [number, number];
}

const mostTerms = 500;

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

/** Answers a plain value of a node. */
export function getValue(node: TreeNode, key: string): unknown {
  return (node as unknown as Readonly<Record<string, unknown>>)[key];
}

/** Answers the text of a literal, a template without holes, or a concatenation of such; `undefined` for anything else. */
export function findConstantText(node: TreeNode): string | undefined {
  const terms = [node];
  let text = '';
  let count = 0;
  for (let term = terms.pop(); term !== undefined; term = terms.pop()) {
    if (++count > mostTerms) return undefined;
    if (term.type === 'BinaryExpression' && getValue(term, 'operator') === '+') {
      const left = getChild(term, 'left');
      const right = getChild(term, 'right');
      if (left === undefined || right === undefined) return undefined;
      terms.push(right, left);
      continue;
    }
    const piece = findPiece(term);
    if (piece === undefined) return undefined;
    text += piece;
  }
  return text;
}

function findPiece(node: TreeNode): string | undefined {
  if (node.type === 'Literal') {
    const value = getValue(node, 'value');
    return typeof value === 'string' ? value : undefined;
  }
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
    case 'PrivateIdentifier': {
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
  const key = getChild(node, 'key');
  return getValue(node, 'computed') === true && key?.type !== 'Literal' ? undefined : findName(key);
}
