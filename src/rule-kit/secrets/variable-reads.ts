import type { Scope } from 'eslint';
import { findName, getChild, type TreeNode } from './constant-text.ts';

interface Reads {
  readonly all: readonly TreeNode[];
  /** By the property that is read of the variable; of the whole variable under the empty name. */
  readonly byProperty: ReadonlyMap<string, readonly TreeNode[]>;
}

const readsOfVariables = new WeakMap<Scope.Variable, Reads>();

/** Answers where a variable is read, or only where one of its properties may be. */
export function findReads(variable: Scope.Variable, property: string | undefined): readonly TreeNode[] {
  let reads = readsOfVariables.get(variable);
  if (reads === undefined) {
    reads = collectReads(variable);
    readsOfVariables.set(variable, reads);
  }
  if (property === undefined) return reads.all;
  return [...(reads.byProperty.get(property) ?? []), ...(reads.byProperty.get('') ?? []).slice(0, 20)];
}

function collectReads(variable: Scope.Variable): Reads {
  const all = variable.references.filter((each) => each.isRead()).map((each) => each.identifier as unknown as TreeNode);
  const byProperty = new Map<string, TreeNode[]>();
  for (const read of all) {
    const { parent } = read;
    const isMember = parent?.type === 'MemberExpression' && getChild(parent, 'object') === read;
    const name = isMember ? (findName(parent) ?? '') : '';
    const known = byProperty.get(name);
    if (known === undefined) byProperty.set(name, [read]);
    else known.push(read);
  }
  return { all, byProperty };
}
