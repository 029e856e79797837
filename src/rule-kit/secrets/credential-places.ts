import type { ApiGraph } from '../../analysis/binding/api-graph.ts';
import {
  expandNode,
  getArgumentNodes,
  getInstanceNodes,
  getMemberNodes,
  getResultNodes,
  type ApiNode,
} from '../../analysis/binding/api-node.ts';
import { resolveModule } from '../../analysis/project/resolve-module.ts';
import { findName, getChild, type TreeNode } from './constant-text.ts';
import { findLibraryType, findLibraryValue, type LibraryValue } from './library-value.ts';
import type { SecretSearch } from './secret-search.ts';

/** Does a library take its credential at this argument of a call, or at this option of the argument? */
export function isCredentialArgument(search: SecretSearch, call: TreeNode, argument: number, options: readonly string[]): boolean {
  if (!search.mayUseTakers()) return false;
  const node = getChild(call, 'callee');
  if (node?.type === 'MemberExpression' && !canTakeCredential(search, node)) return false;
  const callee = findNodes(search, findLibraryValue(search.sourceCode, node));
  return callee.length > 0 && isCredential(getArgumentNodes(callee, argument), options);
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
