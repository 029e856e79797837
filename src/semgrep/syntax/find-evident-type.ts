import { Tree } from './tree.ts';

/** Answers the type of a value that its form tells: of literals and new objects. */
export function findEvidentType(value: Tree): Tree | string | undefined {
  switch (value.kind) {
    case 'string':
    case 'number':
    case 'boolean':
      return value.kind;
    case 'chunk':
      return 'string';
    case 'new': {
      const callee = value.child(0);
      if (callee.kind === 'dot') return new Tree('type', callee.child(1).text, callee);
      return callee.kind === 'name' ? new Tree('type', callee.text, callee) : undefined;
    }
    default:
      return undefined;
  }
}

const tests: ReadonlySet<string> = new Set(['!_', '==', '===', '!=', '!==', '<', '>', '<=', '>=', 'in']);

/** Answers the type of an expression that its form or its constant tells; a variable that it is the value of does not have it. */
export function findExpressionType(tree: Tree): Tree | string | undefined {
  if (tree.kind === 'operator') {
    if (tests.has(tree.text)) return 'boolean';
    return tree.text === '&&' || tree.text === '||' ? findExpressionType(tree.child(1)) : undefined;
  }
  const constant = tree.meaning?.constant;
  if (constant === undefined) return undefined;
  const type = constant.kind === 'unknown' ? constant.type : constant.kind;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : undefined;
}
