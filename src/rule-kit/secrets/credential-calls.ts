import type { SourceCode } from 'eslint';
import { credentialPlaces, globalModules, type CredentialPlaceRow } from '../../models/secrets/credential-places.ts';
import { findImportOfVariable } from '../find-import.ts';
import { findVariable } from '../find-variable.ts';
import { getChild, getChildren, getValue, type TreeNode } from './constant-text.ts';

/** What is called, from the package on. */
interface Callee {
  readonly module: string;
  readonly names: readonly string[];
}

const deepest = 12;

const rowsByPackage = new Map<string, CredentialPlaceRow[]>();
for (const row of credentialPlaces) {
  for (const name of typeof row.package === 'string' ? [row.package] : row.package) {
    rowsByPackage.set(name, [...(rowsByPackage.get(name) ?? []), row]);
  }
}

/** Does a library take its credential at this argument of a call, or at this option of the argument? */
export function isCredentialArgument(sourceCode: SourceCode, call: TreeNode, argument: number, option: readonly string[]): boolean {
  const callee = findCallee(sourceCode, getChild(call, 'callee'), 0);
  if (callee === undefined) return false;
  const rows = rowsByPackage.get(callee.module) ?? rowsByPackage.get(getPackageName(callee.module)) ?? [];
  return rows.some((row) => row.argument === argument && isCalled(row, callee.names) && isOption(row, option));
}

/** Answers where what is called, or the object of a method, comes from: the module and the names of it, with slashes between. */
export function findOrigin(sourceCode: SourceCode, callee: TreeNode | undefined): string | undefined {
  const found = findCallee(sourceCode, callee, 0);
  return found === undefined ? undefined : [found.module, ...found.names].join('/');
}

/** Is what is called known to come from another package? */
export function isLibraryCall(sourceCode: SourceCode, call: TreeNode): boolean {
  const module = findCallee(sourceCode, getChild(call, 'callee'), 0)?.module;
  return module !== undefined && !module.startsWith('.');
}

/** Is it an imported name of another package? */
export function isLibraryFunction(sourceCode: SourceCode, node: TreeNode): boolean {
  const module = findCallee(sourceCode, node, 0)?.module;
  return module !== undefined && !module.startsWith('.');
}

function isCalled({ callees }: CredentialPlaceRow, names: readonly string[]): boolean {
  const whole = names.join('.');
  const ends = names.length > 1 ? `${names[0] ?? ''}.${names.at(-1) ?? ''}` : whole;
  return callees.includes(whole) || callees.includes(ends) || callees.includes(`.${names.at(-1) ?? ''}`);
}

function isOption({ options }: CredentialPlaceRow, option: readonly string[]): boolean {
  return options === undefined ? option.length === 0 : options.includes(option.join('.'));
}

function getPackageName(module: string): string {
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');
}

function findCallee(sourceCode: SourceCode, node: TreeNode | undefined, depth: number): Callee | undefined {
  if (node === undefined || depth > deepest) return undefined;
  switch (node.type) {
    case 'Identifier':
      return findNamed(sourceCode, node, depth);
    case 'MemberExpression': {
      const object = findCallee(sourceCode, getChild(node, 'object'), depth + 1);
      const property = getChild(node, 'property');
      if (object === undefined || property?.type !== 'Identifier' || getValue(node, 'computed') === true) return undefined;
      const name = String(getValue(property, 'name'));
      return name === 'default' ? object : { module: object.module, names: [...object.names, name] };
    }
    case 'CallExpression': {
      const module = findRequired(node);
      return module === undefined ? findCallee(sourceCode, getChild(node, 'callee'), depth + 1) : { module, names: [] };
    }
    case 'NewExpression':
      return findCallee(sourceCode, getChild(node, 'callee'), depth + 1);
    case 'AwaitExpression':
      return findCallee(sourceCode, getChild(node, 'argument'), depth + 1);
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return findCallee(sourceCode, getChild(node, 'expression'), depth + 1);
    default:
      return undefined;
  }
}

function findRequired(call: TreeNode): string | undefined {
  const callee = getChild(call, 'callee');
  const [specifier] = getChildren(call, 'arguments');
  const module = specifier?.type === 'Literal' ? getValue(specifier, 'value') : undefined;
  return callee?.type === 'Identifier' && getValue(callee, 'name') === 'require' && typeof module === 'string'
    ? module.replace(/^node:/u, '')
    : undefined;
}

/** An imported name, or a variable that holds what a call or `new` makes. */
function findNamed(sourceCode: SourceCode, node: TreeNode, depth: number): Callee | undefined {
  const name = String(getValue(node, 'name'));
  const variable = findVariable(sourceCode, node as never, name);
  const imported = variable === undefined ? undefined : findImportOfVariable(variable);
  if (imported !== undefined) {
    return { module: imported.module, names: imported.name === '*' || imported.name === 'default' ? [] : [imported.name] };
  }
  const global = variable === undefined || variable.defs.length === 0 ? globalModules.get(name) : undefined;
  if (global !== undefined) return { module: global, names: [] };
  const [definition, ...more] = variable?.defs ?? [];
  if (definition?.type !== 'Variable' || more.length > 0) return undefined;
  return findCallee(sourceCode, getChild(definition.node as unknown as TreeNode, 'init'), depth + 1);
}
