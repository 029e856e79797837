import type { ApiGraph } from '../../analysis/binding/api-graph.ts';
import {
  expandNode,
  getArgumentNodes,
  getInstanceNodes,
  getMemberNodes,
  getResultNodes,
  type ApiNode,
} from '../../analysis/binding/api-node.ts';
import { pluginCalls } from '../../models/secrets/call-words.ts';
import { publicKeyModules, publicKeyWords } from '../../models/secrets/public-keys.ts';
import { splitName } from '../../secrets/name-meaning.ts';
import { resolveModule } from '../../analysis/project/resolve-module.ts';
import { findVariable } from '../find-variable.ts';
import { findName, getChild, getChildren, type TreeNode } from './constant-text.ts';
import { findLibraryType, findLibraryValue, type LibraryValue } from './library-value.ts';
import type { SecretSearch } from './secret-search.ts';

/** Does a library take its credential at this argument of a call, or at this option of the argument? */
export function isCredentialArgument(search: SecretSearch, call: TreeNode, argument: number, options: readonly string[]): boolean {
  if (!search.mayUseTakers()) return false;
  const node = getChild(call, 'callee');
  if (argument === 1 && isCredential(getArgumentNodes(findRegistered(search, call), argument), options)) return true;
  if (node?.type === 'MemberExpression' && !canTakeCredential(search, node)) return false;
  const value = findLibraryValue(search.sourceCode, node);
  const callee = findCallee(search, node, value);
  if (callee.length === 0 || !isCredential(getArgumentNodes(callee, argument), options)) return false;
  return value === undefined || !isPublicByName(value.module, findName(getChildren(call, 'arguments')[argument]));
}

/** `app.register(plugin, options)`: the framework calls the plugin with itself and the options. */
function findRegistered(search: SecretSearch, call: TreeNode): readonly ApiNode[] {
  const callee = getChild(call, 'callee');
  const isRegistration = callee?.type === 'MemberExpression' && pluginCalls.has(findName(callee) ?? '');
  return isRegistration ? findNodes(search, findLibraryValue(search.sourceCode, getChildren(call, 'arguments')[0])) : none;
}

/** Does the name of what is given say that it is a key for browsers? */
function isPublicByName(module: string, name: string | undefined): boolean {
  const words = publicKeyWords.get(getPackageName(module));
  return words !== undefined && name !== undefined && splitName(name).some((word) => words.includes(word));
}

function findCallee(search: SecretSearch, node: TreeNode | undefined, value: LibraryValue | undefined): readonly ApiNode[] {
  return value === undefined && search.hasOwnModels ? findOwn(search, node) : findNodes(search, value);
}

/** A function or class of the file itself, which the user's own models describe. */
function findOwn(search: SecretSearch, node: TreeNode | undefined): readonly ApiNode[] {
  const name = node?.type === 'Identifier' ? findName(node) : undefined;
  const variable = name === undefined ? undefined : findVariable(search.sourceCode, node as never, name);
  const isOfModule = variable?.scope.type === 'module' || variable?.scope.upper?.type === 'global';
  return name === undefined || !isOfModule ? none : getMemberNodes(search.getGraph().findDescribed(search.filename, search.filename), name);
}

const deepestOption = 3;

/** Answers the options of an argument of a call at which a library takes credentials: the names that lead to each. */
export function listCredentialOptions(search: SecretSearch, call: TreeNode, argument: number): readonly (readonly string[])[] {
  if (!search.mayUseTakers()) return [];
  const node = getChild(call, 'callee');
  const callee = findCallee(search, node, findLibraryValue(search.sourceCode, node));
  const found: (readonly string[])[] = [];
  const collect = (nodes: readonly ApiNode[], names: readonly string[]): void => {
    const members = new Set(nodes.flatMap(expandNode).flatMap((node) => [...node.members.keys()]));
    for (const name of names.length < deepestOption ? members : []) {
      const options = [...names, name];
      const next = getMemberNodes(nodes, name);
      if (isCredential(next, [])) found.push(options);
      collect(next, options);
    }
  };
  if (callee.length > 0) collect(getArgumentNodes(callee, argument), []);
  return found;
}

/** Does a library take its credential at this property of what is declared as one of its types? */
export function isCredentialOfType(search: SecretSearch, annotated: TreeNode, options: readonly string[]): boolean {
  return search.mayUseTakers() && isCredential(findNodes(search, findLibraryType(search.sourceCode, annotated)), options);
}

/** Does a library take its credential where a property of its is assigned to: `app.keys = value`? */
export function isCredentialMember(search: SecretSearch, member: TreeNode, options: readonly string[]): boolean {
  return search.mayUseTakers() && isCredential(findNodes(search, findLibraryValue(search.sourceCode, member)), options);
}

/** Has a method such a name in any library? */
function canTakeCredential(search: SecretSearch, member: TreeNode): boolean {
  const name = findName(member);
  return name !== undefined && (name === 'default' || search.getGraph().modelledMembers.has(name));
}

function isCredential(nodes: readonly ApiNode[], options: readonly string[]): boolean {
  let found = nodes;
  for (const option of options) found = getMemberNodes(found, option);
  return found.some((node) => expandNode(node).some((each) => each.isCredential));
}

const none: readonly ApiNode[] = [];

function findNodes(search: SecretSearch, value: LibraryValue | undefined): readonly ApiNode[] {
  if (value === undefined) return none;
  const [first, ...rest] = value.steps;
  const graph = search.getGraph();
  if (value.module === 'global') {
    const start = first?.kind === 'member' ? graph.findGlobal(first.name) : undefined;
    return start === undefined ? none : walk([start], rest);
  }
  if (first?.kind === 'type') return walk(findDeclared(search, graph, value.module, first.name), rest);
  return walk(findStart(search, graph, value.module), value.steps);
}

/** A package and what a subpath of it is; files of the program that the user's own models describe. */
function findStart(search: SecretSearch, graph: ApiGraph, module: string): readonly ApiNode[] {
  if (publicKeyModules.has(module)) return none;
  const packages = [...new Set([module, getPackageName(module)])].flatMap((name) => graph.findPackage(name) ?? []);
  const file = findFile(search, module);
  return file === undefined ? packages : [...packages, ...graph.findDescribed(file, module)];
}

function findDeclared(search: SecretSearch, graph: ApiGraph, module: string, type: string): readonly ApiNode[] {
  const file = findFile(search, module);
  const own = file === undefined ? none : graph.findDescribedType(file, module, type);
  return [...graph.findDeclared(module, type), ...graph.findDeclared(getPackageName(module), type), ...own];
}

function findFile({ filename, hasOwnModels }: SecretSearch, module: string): string | undefined {
  const resolved = hasOwnModels ? resolveModule(filename, module) : undefined;
  return resolved?.kind === 'file' ? resolved.file : undefined;
}

function walk(start: readonly ApiNode[], steps: LibraryValue['steps']): readonly ApiNode[] {
  let nodes = start;
  let owner = none;
  for (const step of steps) {
    if (step.kind === 'member' || step.kind === 'type') {
      owner = nodes;
      nodes = getMemberNodes(nodes, step.name);
    } else {
      const made = step.kind === 'new' ? getInstanceNodes(nodes) : getResultNodes(nodes);
      // Of a method of which no row speaks: `token.setIssuedAt().sign()`, it may answer its object.
      nodes = made.length === 0 && step.kind === 'call' ? owner : made;
      owner = none;
    }
  }
  return nodes;
}

function getPackageName(module: string): string {
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');
}
