import type { Tree } from '../syntax/tree.ts';

/** Lists statements, each followed by those within it: of blocks, branches, loops, and of functions and classes that it defines or uses. */
export function flattenStatements(statements: readonly Tree[]): readonly Tree[] {
  const known = flattened.get(statements);
  if (known !== undefined) return known;
  const found: Tree[] = [];
  for (const each of statements) addStatement(each, found);
  flattened.set(statements, found);
  return found;
}

const flattened = new WeakMap<readonly Tree[], readonly Tree[]>();

function addStatement(statement: Tree, found: Tree[]): void {
  found.push(statement);
  addWithin(statement, found);
}

function addWithin(tree: Tree, found: Tree[]): void {
  for (const child of tree.children) addChild(child, found);
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

function addChild(child: Tree, found: Tree[]): void {
  if (child.kind === 'block') {
    for (const each of child.children) addStatement(each, found);
  } else if (statementKinds.has(child.kind)) addStatement(child, found);
  else addWithin(child, found);
}
