import type { Scope } from 'eslint';
import { findSecrets } from '../../secrets/find-secrets.ts';
import { isCredentialValue } from '../../secrets/judge-value.ts';
import { findImportOfVariable } from '../find-import.ts';
import { collectPlaces } from './collect-places.ts';
import { findName, getChild, type TreeNode } from './constant-text.ts';
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
  const { scopes } = search.sourceCode.scopeManager;
  // Imports and `require` at the top of a file.
  const variables = scopes.slice(0, 2).flatMap((scope) => scope.variables);
  return variables.flatMap((variable) => {
    const imported = mayBeFile(variable) ? findImportOfVariable(variable) : undefined;
    if (imported === undefined || !/^\.{1,2}\//u.test(imported.module)) return [];
    const found = findReads(variable, undefined).slice(0, mostReads);
    return found.flatMap((read) => findUsed(search, read, imported.module, imported.name) ?? []);
  });
}

function mayBeFile({ defs: [definition] }: Scope.Variable): boolean {
  return definition?.type === 'ImportBinding' || definition?.type === 'Variable';
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
