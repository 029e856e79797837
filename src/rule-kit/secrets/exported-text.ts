import { readFileSync } from 'node:fs';
import { parseModule } from '../../analysis/project/parse-module.ts';
import { resolveModule } from '../../analysis/project/resolve-module.ts';
import { findEnvironmentName } from './environment-places.ts';
import { findConstantText, findKeyName, findName, getChild, getChildren, type TreeNode } from './constant-text.ts';

const mostFiles = 4;
const largestFile = 300_000;

/** A text that a file of the program exports. */
export interface ExportedText {
  readonly value: string;
  /** The object that holds it. */
  readonly holder?: TreeNode;
  /** The environment variable that it stands in for. */
  readonly standsFor?: string;
}

/** Stands among names for the call of what they lead to. */
export const called = '()';

/**
 * Answers the text that a file of the program exports: `names` lead to it from the module on, through objects that are written there and
 * functions that do nothing but return it. Files that only hand on what others export are followed.
 */
export function findExportedText(fromFile: string, specifier: string, names: readonly string[], depth = 0): ExportedText | undefined {
  const resolved = resolveModule(fromFile, specifier);
  const body = resolved.kind === 'file' && depth < mostFiles ? readBody(resolved.file) : undefined;
  if (body === undefined || resolved.kind !== 'file') return undefined;
  const [name = 'default', ...path] = names;
  // `*` is the module, or its default export.
  const local = findExported(body, name === '*' ? 'default' : name);
  if (local !== undefined) return findText(body, local, { path, depth: 0 });
  const whole = findExported(body, '*');
  if (whole !== undefined) return findText(body, whole, { path: name === 'default' || name === '*' ? path : names, depth: 0 });
  if (name === '*') return path.length === 0 ? undefined : findExportedText(fromFile, specifier, path, depth + 1);
  for (const statement of body) {
    const source = getChild(statement, 'source');
    const from = source === undefined ? undefined : findConstantText(source);
    const passed = from === undefined ? undefined : findPassedName(statement, name);
    const text =
      from === undefined || passed === undefined ? undefined : findExportedText(resolved.file, from, [passed, ...path], depth + 1);
    if (text !== undefined) return text;
  }
  return undefined;
}

function readBody(file: string): readonly TreeNode[] | undefined {
  const isData = file.endsWith('.json');
  if (!isData && !/\.[cm]?[jt]sx?$/u.test(file)) return undefined;
  try {
    const text = readFileSync(file, 'utf8');
    if (text.length > largestFile) return undefined;
    const parsed = isData ? parseModule('data.js', `module.exports = ${text}`) : parseModule(file, text);
    return 'error' in parsed ? undefined : getChildren(parsed.ast as unknown as TreeNode, 'body');
  } catch {
    return undefined;
  }
}

/** What a module exports by a name; by `*` what `module.exports` is. */
function findExported(body: readonly TreeNode[], name: string): TreeNode | undefined {
  for (const statement of body) {
    const found = findInStatement(body, statement, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findInStatement(body: readonly TreeNode[], statement: TreeNode, name: string): TreeNode | undefined {
  if (statement.type === 'ExportDefaultDeclaration') return name === 'default' ? getChild(statement, 'declaration') : undefined;
  if (statement.type === 'ExportNamedDeclaration' && getChild(statement, 'source') === undefined) {
    const declaration = getChild(statement, 'declaration');
    if (declaration !== undefined) return findDeclared(declaration, name);
    const passed = findPassedName(statement, name);
    return passed === undefined ? undefined : findLocal(body, passed);
  }
  const assignment = statement.type === 'ExpressionStatement' ? getChild(statement, 'expression') : undefined;
  const left = assignment?.type === 'AssignmentExpression' ? getChild(assignment, 'left') : undefined;
  if (assignment === undefined || left?.type !== 'MemberExpression') return undefined;
  const owner = findName(getChild(left, 'object'));
  const member = findName(left);
  const isWhole = owner === 'module' && member === 'exports';
  return (name === '*' ? isWhole : owner === 'exports' && member === name) ? getChild(assignment, 'right') : undefined;
}

/** The name at its source of what a statement hands on: `export { a as name } from …`, `export * from …`. */
function findPassedName(statement: TreeNode, name: string): string | undefined {
  if (statement.type === 'ExportAllDeclaration')
    return getChild(statement, 'exported') === undefined && name !== 'default' ? name : undefined;
  if (statement.type !== 'ExportNamedDeclaration') return undefined;
  const specifier = getChildren(statement, 'specifiers').find((each) => findName(getChild(each, 'exported')) === name);
  return specifier === undefined ? undefined : findName(getChild(specifier, 'local'));
}

function findDeclared(declaration: TreeNode, name: string): TreeNode | undefined {
  if (declaration.type === 'FunctionDeclaration') return findName(getChild(declaration, 'id')) === name ? declaration : undefined;
  if (declaration.type !== 'VariableDeclaration') return undefined;
  const declarator = getChildren(declaration, 'declarations').find((each) => findName(getChild(each, 'id')) === name);
  return declarator === undefined ? undefined : getChild(declarator, 'init');
}

function findLocal(body: readonly TreeNode[], name: string): TreeNode | undefined {
  for (const statement of body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? getChild(statement, 'declaration') : statement;
    const found = declaration === undefined ? undefined : findDeclared(declaration, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

const sameValues: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'ParenthesizedExpression',
]);
const deepest = 8;

/** How to go on from a value of the file. */
interface Rest {
  readonly path: readonly string[];
  readonly depth: number;
  readonly holder?: TreeNode;
  readonly standsFor?: string;
}

function findText(body: readonly TreeNode[], value: TreeNode, rest: Rest): ExportedText | undefined {
  const { path, depth, holder, standsFor } = rest;
  const [name, ...more] = path;
  const follow = (next: TreeNode | undefined, left: Partial<Rest> = {}, within = body): ExportedText | undefined =>
    next === undefined || depth > deepest ? undefined : findText(within, next, { ...rest, ...left, depth: depth + 1 });
  if (sameValues.has(value.type)) return follow(getChild(value, 'expression'));
  if (value.type === 'AwaitExpression') return follow(getChild(value, 'argument'));
  if (value.type === 'ConditionalExpression') return follow(getChild(value, 'consequent')) ?? follow(getChild(value, 'alternate'));
  if (value.type === 'LogicalExpression') {
    const name = findEnvironmentName(getChild(value, 'left'));
    return follow(getChild(value, 'right'), name === undefined ? {} : { standsFor: name });
  }
  if (value.type === 'Identifier') return follow(findLocal(body, findName(value) ?? ''));
  if (value.type === 'CallExpression' && findName(getChild(value, 'callee')) === 'freeze')
    return follow(getChildren(value, 'arguments')[0]);
  if (name === called) {
    const made = getChild(value, 'body');
    if (made === undefined || !value.type.includes('Function')) return undefined;
    const statements = getChildren(made, 'body');
    return follow(made.type === 'BlockStatement' ? findReturned(statements) : made, { path: more }, [...statements, ...body]);
  }
  if (name === undefined) {
    const text = findConstantText(value);
    if (text === undefined) return undefined;
    return { value: text, ...(holder === undefined ? {} : { holder }), ...(standsFor === undefined ? {} : { standsFor }) };
  }
  const property = getChildren(value, 'properties').find((each) => each.type === 'Property' && findKeyName(each) === name);
  return property === undefined ? undefined : follow(getChild(property, 'value'), { path: more, holder: value });
}

/** What a function returns that does so at one place, at its end. */
function findReturned(statements: readonly TreeNode[]): TreeNode | undefined {
  const last = statements.at(-1);
  const isPlain = statements.every((each) => each === last || each.type === 'VariableDeclaration' || each.type === 'ExpressionStatement');
  return last?.type === 'ReturnStatement' && isPlain ? getChild(last, 'argument') : undefined;
}
