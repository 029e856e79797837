import type { Tree, TreeKind } from '../syntax/tree.ts';

/** Kinds of trees that are expressions. */
export const expressionKinds: ReadonlySet<TreeKind> = new Set<TreeKind>([
  'name',
  'special',
  'string',
  'chunk',
  'number',
  'boolean',
  'null',
  'undefined',
  'regexp',
  'call',
  'new',
  'operator',
  'op',
  'template',
  'dot',
  'index',
  'assign',
  'conditional',
  'sequence',
  'array',
  'object',
  'lambda',
  'class',
  'await',
  'yield',
  'cast',
  'other',
  'jsx',
  'dictionary',
  'pair',
]);

/** Kinds of patterns that expressions of other kinds can match. */
const openKinds: ReadonlySet<TreeKind> = new Set<TreeKind>([
  'string',
  'chunk',
  'number',
  'boolean',
  'null',
  'undefined',
  'regexp',
  'deep',
  'typed',
  'ellipsis',
  'dot-ellipsis',
]);

/** Can an expression match a pattern at all, as far as kinds and the names of what is called or read tell? It is asked before anything is compared. */
export function canBe(pattern: Tree, target: Tree): boolean {
  if (target.meaning !== undefined || target.kind === 'cast' || pattern.metavariable !== undefined || openKinds.has(pattern.kind))
    return true;
  if (pattern.kind !== target.kind) return false;
  switch (pattern.kind) {
    case 'call':
      return canBe(pattern.child(0), target.child(0));
    case 'dot':
      return canBeProperty(pattern.child(1), target.child(1));
    case 'name':
      return pattern.text === target.text;
    default:
      return true;
  }
}

function canBeProperty(pattern: Tree, target: Tree): boolean {
  if (pattern.kind !== 'ident' || pattern.metavariable !== undefined || pattern.text.startsWith('=~/')) return true;
  return target.kind === 'ident' && pattern.text === target.text;
}

/** What expressions in other places are within: functions, classes, types. */
const closedKinds: ReadonlySet<TreeKind> = new Set<TreeKind>(['lambda', 'function', 'class', 'dynamic', 'type']);

/** `{ a = 1 }` in what is taken apart. */
function isDefault(tree: Tree): boolean {
  return tree.kind === 'other' && tree.text === 'LetPattern';
}

const none: readonly Tree[] = [];

const within = new WeakMap<Tree, readonly Tree[]>();

/** Lists the expressions within an expression, not the expression itself, nor what is within functions and classes; once for each. */
export function listSubexpressions(tree: Tree): readonly Tree[] {
  if (tree.children.length === 0) return none;
  let found = within.get(tree);
  if (found === undefined) {
    const list: Tree[] = [];
    addSubexpressions(tree, list);
    within.set(tree, (found = list));
  }
  return found;
}

function addSubexpressions(tree: Tree, found: Tree[]): void {
  if (closedKinds.has(tree.kind) || isDefault(tree)) return;
  for (const child of tree.children) {
    // What is made with `new` is a type.
    if (tree.kind === 'new' && child === tree.children[0]) continue;
    if (expressionKinds.has(child.kind) && child.kind !== 'op') found.push(child);
    if (child.children.length > 0) addSubexpressions(child, found);
  }
}

const implicit = new WeakMap<Tree, readonly Tree[]>();

/**
 * Lists the expressions in which an expression that is a statement of a pattern is looked for: of operators, calls, objects and arrays, not what
 * a condition chooses, an element shows or a function does.
 */
export function listImplicitSubexpressions(tree: Tree): readonly Tree[] {
  let found = implicit.get(tree);
  if (found === undefined) {
    const list: Tree[] = [];
    addImplicit(tree, list);
    implicit.set(tree, (found = list));
  }
  return found;
}

function addImplicit(tree: Tree, found: Tree[]): void {
  if (isDefault(tree)) return;
  switch (tree.kind) {
    case 'conditional':
    case 'sequence':
    case 'lambda':
    case 'class':
    case 'new':
    case 'function':
    case 'jsx':
      return;
    case 'index':
    case 'dynamic':
    case 'type':
      return;
    case 'assign':
      found.push(tree.child(1));
      addImplicit(tree.child(1), found);
      return;
    default:
      for (const child of tree.children) {
        if (expressionKinds.has(child.kind) && child.kind !== 'op') found.push(child);
        if (child.children.length > 0) addImplicit(child, found);
      }
  }
}
