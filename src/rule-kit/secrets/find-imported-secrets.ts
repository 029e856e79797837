import type { Scope } from 'eslint';
import { findSecrets } from '../../secrets/find-secrets.ts';
import { isCredentialValue } from '../../secrets/judge-value.ts';
import { findImportOfVariable } from '../find-import.ts';
import { collectPlaces } from './collect-places.ts';
import { listCredentialOptions } from './credential-places.ts';
import { findConstantText, findName, getChild, getChildren, getValue, type TreeNode } from './constant-text.ts';
import { called, findExportedText, type ExportedText } from './exported-text.ts';
import { isCredentialAt, type LiteralSecret } from './find-literal-secrets.ts';
import { getObjectFacts } from './object-facts.ts';
import type { SecretPlace } from './secret-place.ts';
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
  for (let outer = node.parent ?? undefined; outer !== undefined; outer = node.parent ?? undefined) {
    if (outer.type === 'MemberExpression' && getChild(outer, 'object') === node) {
      const member = findName(outer);
      if (member === undefined) return undefined;
      names.push(member);
    } else if (outer.type === 'CallExpression' && getChild(outer, 'callee') === node) names.push(called);
    else if (outer.type !== 'AwaitExpression' && outer.type !== 'TSNonNullExpression') break;
    node = outer;
  }
  // Other calls say nothing of what they are given.
  if (isArgument(node) && !search.mayUseTakers()) return undefined;
  const places = collectPlaces(search, node).filter((place) => place.strength !== 'name');
  const within = places.length > 0 ? [] : findOptions(search, node);
  if (places.length > 0) return findAt(search, node, { module, names, places });
  for (const options of within) {
    const place = { name: options.at(-1) ?? '', meaning: 'credential', strength: 'use' } as const;
    const secret = findAt(search, node, { module, names: [...names, ...options], places: [place] });
    if (secret !== undefined) return secret;
  }
  return undefined;
}

function isArgument({ parent }: TreeNode): boolean {
  return parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
}

/** Where an object that is an argument, or spread into one, holds credentials of what is called. */
function findOptions(search: SecretSearch, node: TreeNode): readonly (readonly string[])[] {
  const spread = node.parent?.type === 'SpreadElement' ? node.parent : undefined;
  const argument = spread?.parent?.type === 'ObjectExpression' ? spread.parent : node;
  const call = argument.parent;
  if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression') return [];
  const index = getChildren(call, 'arguments').indexOf(argument);
  return index < 0 ? [] : listCredentialOptions(search, call, index);
}

/** What leads to a text of another file, and what it is used as. */
interface Use {
  readonly module: string;
  readonly names: readonly string[];
  readonly places: readonly SecretPlace[];
}

function findAt(search: SecretSearch, node: TreeNode, { module, names, places }: Use): LiteralSecret | undefined {
  const text = findExportedText(search.filename, module, names);
  if (text === undefined) return undefined;
  const place = places.find((each) => isCredentialAt(text.value, each));
  const name = names.findLast((each) => each !== called) ?? '';
  if (place === undefined || isFoundThere(search, text, name)) return undefined;
  return { node, value: text.value, place, confidence: 'high' };
}

/** Is it reported where it is written, by its form or its name, with what stands beside it? */
function isFoundThere({ index, getMeaning }: SecretSearch, { value, holder, standsFor }: ExportedText, name: string): boolean {
  if (standsFor !== undefined && getMeaning(standsFor) !== undefined) return true;
  const meaning = getMeaning(name);
  if (findSecrets(index, value, name).length > 0) return true;
  if (meaning === undefined) return false;
  const facts = holder === undefined ? undefined : getObjectFacts(holder);
  const isOfAccount = facts?.hasAccount === true && facts.isConnection && !facts.isLocal;
  return isCredentialValue(value, isOfAccount ? 'account' : 'name', meaning);
}
