import { ConstantFlow } from './constant-flow.ts';
import { getConstant, type Constant } from './get-constant.ts';
import type { Tree } from './tree.ts';

/**
 * Tells uses of variables which constant they hold where they stand, after Semgrep's data flow of constants, and `this.x` what the field `x` of
 * its class is.
 */
export function propagateConstants(statements: readonly Tree[]): void {
  for (const each of statements) tellFields(each);
  ConstantFlow.followProgram(statements);
}

function tellFields(tree: Tree): void {
  if (tree.kind === 'class') tellFieldsOf(tree);
  for (const each of tree.children) tellFields(each);
}

/** `this.x`, where `x` is a field that is set to a constant and written nowhere else. */
function tellFieldsOf(tree: Tree): void {
  const fields = new Map<string, Constant>();
  for (const member of tree.child(2).children) {
    if (member.kind !== 'variable') continue;
    const constant = member.child(2).kind === 'none' ? undefined : getConstant(member.child(2));
    if (constant !== undefined) fields.set(member.child(0).text, constant);
  }
  if (fields.size > 0) for (const name of collectWrites(tree, new Set())) fields.delete(name);
  if (fields.size > 0) tell(tree, fields);
}

function collectWrites(tree: Tree, found: Set<string>): Set<string> {
  if (tree.kind === 'assign') {
    const target = tree.child(0);
    if (target.kind === 'dot' && target.child(0).text === 'this') found.add(target.child(1).text);
  }
  for (const each of tree.children) collectWrites(each, found);
  return found;
}

function tell(tree: Tree, fields: ReadonlyMap<string, Constant>): void {
  if (tree.kind === 'dot' && tree.child(0).kind === 'special' && tree.child(0).text === 'this') {
    const name = tree.child(1).text;
    const constant = fields.get(name);
    if (constant !== undefined) tree.meaning = { ...tree.meaning, constant };
  }
  for (const each of tree.children) tell(each, fields);
}
