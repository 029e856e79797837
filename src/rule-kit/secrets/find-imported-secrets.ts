import type { Scope } from 'eslint';
import { findSecrets } from '../../secrets/find-secrets.ts';
import { isCredentialValue } from '../../secrets/judge-value.ts';
import { findImportOfVariable } from '../find-import.ts';
import { collectPlaces } from './collect-places.ts';
import { findConstantText, findName, getChild, getChildren, getValue, type TreeNode } from './constant-text.ts';
import { findExportedText } from './exported-text.ts';
import { isCredentialAt, type LiteralSecret } from './find-literal-secrets.ts';
import type { SecretSearch } from './secret-search.ts';
import { findReads } from './variable-reads.ts';

const mostReads = 20;

/**
 * Finds uses of texts that another file of the program exports: a key has no name of its own there that tells what it is. What is found in
 * that file by itself is left to it.
 */
export function findImportedSecrets(search: SecretSearch): readonly LiteralSecret[] {
  const { sourceCode } = search;
  const found: LiteralSecret[] = [];
  for (const statement of sourceCode.ast.body as unknown as readonly TreeNode[]) {
    if (!mayImportFile(statement)) continue;
    const declared = getChildren(statement, 'declarations');
    for (const node of declared.length > 0 ? declared : [statement]) {
      for (const variable of sourceCode.getDeclaredVariables(node as never)) collectUsed(search, variable, found);
    }
  }
  return found;
}

/** `import … from './file'`, `const … = require('./file')` */
function mayImportFile(statement: TreeNode): boolean {
  if (statement.type === 'ImportDeclaration') {
    const source = getChild(statement, 'source');
    return source !== undefined && isFile(findConstantText(source)) && getValue(statement, 'importKind') !== 'type';
  }
  return (
    statement.type === 'VariableDeclaration' &&
    getChildren(statement, 'declarations').some((each) => getChild(each, 'init')?.type === 'CallExpression')
  );
}

function isFile(specifier: string | undefined): boolean {
  return specifier?.startsWith('./') === true || specifier?.startsWith('../') === true;
}

function collectUsed(search: SecretSearch, variable: Scope.Variable, found: LiteralSecret[]): void {
  const imported = findImportOfVariable(variable);
  if (imported === undefined || !isFile(imported.module)) return;
  for (const read of findReads(variable, undefined).slice(0, mostReads)) {
    const secret = findUsed(search, read, imported.module, imported.name);
    if (secret !== undefined) found.push(secret);
  }
}

function findUsed(search: SecretSearch, read: TreeNode, module: string, name: string): LiteralSecret | undefined {
  const names = [name];
  let node = read;
  for (let outer = node.parent; outer?.type === 'MemberExpression' && getChild(outer, 'object') === node; outer = node.parent) {
    const member = findName(outer);
    if (member === undefined) return undefined;
    names.push(member);
    node = outer;
  }
  const { parent } = node;
  if (parent?.type === 'CallExpression' && getChild(parent, 'callee') === node) return undefined;
  const places = collectPlaces(search, node).filter((place) => place.strength !== 'name');
  if (places.length === 0) return undefined;
  const value = findExportedText(search.filename, module, names);
  const place = value === undefined ? undefined : places.find((each) => isCredentialAt(value, each));
  if (value === undefined || place === undefined || isFoundThere(search, value, names.at(-1) ?? '')) return undefined;
  return { node, value, place, confidence: 'high' };
}

/** Is it reported where it is written, by its form or its name? */
function isFoundThere({ index, getMeaning }: SecretSearch, value: string, name: string): boolean {
  const meaning = getMeaning(name);
  return findSecrets(index, value, name).length > 0 || (meaning !== undefined && isCredentialValue(value, 'name', meaning));
}
