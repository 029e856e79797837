import type { SourceCode } from 'eslint';
import { findName, getChild, type TreeNode } from './constant-text.ts';

const readsOfClasses = new WeakMap<TreeNode, ReadonlyMap<string, readonly TreeNode[]>>();
const mostReads = 20;

/** Answers where the class around a node reads one of its fields: `this.name`, and `Name.name` of a static one. */
export function findFieldReads(sourceCode: SourceCode, within: TreeNode, name: string | undefined): readonly TreeNode[] {
  let body = within.parent;
  while (body !== null && body !== undefined && body.type !== 'ClassBody') body = body.parent;
  if (body === null || body === undefined || name === undefined) return [];
  let reads = readsOfClasses.get(body);
  if (reads === undefined) {
    reads = collectReads(sourceCode, body);
    readsOfClasses.set(body, reads);
  }
  return reads.get(name) ?? [];
}

function collectReads(sourceCode: SourceCode, body: TreeNode): ReadonlyMap<string, readonly TreeNode[]> {
  const className = body.parent === null || body.parent === undefined ? undefined : findName(getChild(body.parent, 'id'));
  const reads = new Map<string, TreeNode[]>();
  const nodes = [body];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (node.type === 'MemberExpression') {
      const object = getChild(node, 'object');
      const name =
        object?.type === 'ThisExpression' || (className !== undefined && findName(object) === className) ? findName(node) : undefined;
      const known = name === undefined ? undefined : reads.get(name);
      if (known === undefined && name !== undefined) reads.set(name, [node]);
      else if (known !== undefined && known.length < mostReads) known.push(node);
    }
    pushChildren(node, sourceCode.visitorKeys[node.type] ?? [], nodes);
  }
  return reads;
}

function pushChildren(node: TreeNode, keys: readonly string[], into: TreeNode[]): void {
  const children = node as unknown as Readonly<Record<string, TreeNode | readonly (TreeNode | null)[] | null | undefined>>;
  for (const key of keys) {
    const child = children[key];
    if (child === null || child === undefined) continue;
    if ('type' in child) into.push(child);
    else for (const each of child) if (each !== null) into.push(each);
  }
}
