import { Tree } from './tree.ts';

/** Marks what a function without a name evaluates last, on each way to its end: to Semgrep it returns that. */
export function markImplicitReturns(block: Tree): Tree {
  return withChildren(block, markLast(block.children));
}

function withChildren(tree: Tree, children: readonly Tree[]): Tree {
  return children === tree.children ? tree : new Tree(tree.kind, tree.text, tree, children);
}

/** Marks the last of some statements that is not empty. */
function markLast(statements: readonly Tree[]): readonly Tree[] {
  const at = statements.findLastIndex((each) => !isEmpty(each));
  return replaceChild(statements, at);
}

function replaceChild(children: readonly Tree[], at: number): readonly Tree[] {
  const child = children[at];
  if (child === undefined) return children;
  const marked = markStatement(child);
  return marked === child ? children : children.with(at, marked);
}

function isEmpty({ kind, children }: Tree): boolean {
  return kind === 'block' && children.every(isEmpty);
}

function markStatement(tree: Tree): Tree {
  switch (tree.kind) {
    case 'expression-statement':
      return isReturned(tree.child(0)) ? new Tree(tree.kind, 'implicit-return', tree, tree.children) : tree;
    case 'block':
      return markImplicitReturns(tree);
    case 'label':
      return withChildren(tree, replaceChild(tree.children, 1));
    case 'if':
      return withChildren(tree, replaceChild(replaceChild(tree.children, 1), 2));
    case 'try':
      return markTry(tree);
    case 'switch':
      return withChildren(tree, [tree.child(0), markCases(tree.child(1))]);
    default:
      return tree;
  }
}

function markTry(tree: Tree): Tree {
  const [block, handlers, finalizer] = [tree.child(0), tree.child(1), tree.child(2)];
  if (finalizer.kind !== 'none' && !isEmpty(finalizer)) return withChildren(tree, replaceChild(tree.children, 2));
  const caught = handlers.children.map((each) => withChildren(each, replaceChild(each.children, 1)));
  return withChildren(tree, [markStatement(block), withChildren(handlers, caught), finalizer]);
}

/** What is last in a case that ends with `break`, and in the last one. */
function markCases(list: Tree): Tree {
  const cases = list.children.map((each, index) => {
    const [tests, body] = each.children;
    if (tests === undefined || body === undefined) return each;
    if (body.kind !== 'block') return index === list.children.length - 1 ? withChildren(each, [tests, markStatement(body)]) : each;
    const end = body.children.at(-1);
    const isLeft = end?.kind === 'break' && end.child(0).kind === 'none';
    if (!isLeft) return index === list.children.length - 1 ? withChildren(each, [tests, markStatement(body)]) : each;
    return withChildren(each, [tests, withChildren(body, [...markLast(body.children.slice(0, -1)), end])]);
  });
  return withChildren(list, cases);
}

/** Is the value of an expression the last thing that is done: of assignments only where a variable is set to what a call or template gives. */
function isReturned({ kind, text, children: [target, value] }: Tree): boolean {
  if (kind === 'sequence' || kind === 'conditional') return false;
  if (kind === 'operator') return !text.includes('++') && !text.includes('--');
  return kind !== 'assign' || (target?.kind === 'name' && (value?.kind === 'call' || value?.kind === 'template'));
}
