import { findName, getChild, type TreeNode } from './constant-text.ts';
import { addNamed } from './named-places.ts';
import type { FoundPlaces } from './secret-place.ts';

/** `process.env.NAME ?? value` */
export function addFallback({ search, places }: FoundPlaces, node: TreeNode, current: TreeNode): void {
  if (getChild(node, 'right') !== current) return;
  const name = findEnvironmentName(getChild(node, 'left'));
  if (name === undefined) return;
  const meaning = search.getMeaning(name);
  if (meaning !== undefined) places.push({ name, meaning: 'credential', strength: 'account', fallback: { name, node } });
}

/** `process.env.NAME = value`, `const { NAME = value } = process.env`; any other variable or property that is assigned to. */
export function addAssigned(found: FoundPlaces, node: TreeNode): void {
  const left = getChild(node, 'left');
  const object = left?.type === 'MemberExpression' ? getChild(left, 'object') : undefined;
  const isEnvironmentVariable = object !== undefined && isEnvironment(object);
  const name = findName(left);
  const isUnset = name !== undefined && node.type === 'AssignmentPattern' && isPartOfEnvironment(node);
  if (isUnset && found.search.getMeaning(name) !== undefined) found.places.push({ name, meaning: 'credential', strength: 'account' });
  else addNamed(found, name, isEnvironmentVariable ? 'account' : 'name', { isHeld: left?.type === 'Identifier' });
}

/** The environment variable that an expression reads, the last of several. */
export function findEnvironmentName(node: TreeNode | undefined): string | undefined {
  if (node?.type === 'LogicalExpression')
    return findEnvironmentName(getChild(node, 'right')) ?? findEnvironmentName(getChild(node, 'left'));
  if (node?.type !== 'MemberExpression') return undefined;
  const object = getChild(node, 'object');
  return object !== undefined && isEnvironment(object) ? findName(node) : undefined;
}

/** `process.env`, `import.meta.env`, `env` */
function isEnvironment(node: TreeNode): boolean {
  return findName(node) === 'env';
}

function isPartOfEnvironment(pattern: TreeNode): boolean {
  const declarator = pattern.parent?.parent?.parent;
  const init = declarator?.type === 'VariableDeclarator' ? getChild(declarator, 'init') : undefined;
  return init !== undefined && isEnvironment(init);
}
