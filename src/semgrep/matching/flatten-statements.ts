import type { Tree } from '../syntax/tree.ts';

/** Statements of a sequence, each followed by those within it. */
export interface FlatStatements {
  readonly all: readonly Tree[];
  /** Where each statement of the sequence itself stands among all. */
  readonly starts: readonly number[];
}

const known = new WeakMap<readonly Tree[], FlatStatements>();

/** Lists statements with those within them: of blocks, branches, loops, and of functions and classes that are defined or used there. */
export function flattenStatements(statements: readonly Tree[]): FlatStatements {
  let found = known.get(statements);
  if (found === undefined) known.set(statements, (found = flatten(statements)));
  return found;
}

function flatten(statements: readonly Tree[]): FlatStatements {
  const all: Tree[] = [];
  const starts: number[] = [];
  for (const each of statements) {
    starts.push(all.length);
    addStatement(each, all);
  }
  return { all, starts };
}

function addStatement(statement: Tree, found: Tree[]): void {
  found.push(statement);
  addWithin(statement, found);
}

function addWithin(tree: Tree, found: Tree[]): void {
  for (const child of tree.children) {
    if (child.kind === 'block') for (const each of child.children) addStatement(each, found);
    else if (statementKinds.has(child.kind)) addStatement(child, found);
    else if (child.children.length > 0) addWithin(child, found);
  }
}

const statementKinds: ReadonlySet<string> = new Set([
  'expression-statement',
  'if',
  'for',
  'while',
  'do',
  'return',
  'throw',
  'break',
  'continue',
  'label',
  'try',
  'switch',
  'variable',
  'function',
  'class-definition',
]);

/** Is a part of a tree a statement, or several? */
export function isStatement(tree: Tree): boolean {
  return tree.kind === 'block' || statementKinds.has(tree.kind);
}
