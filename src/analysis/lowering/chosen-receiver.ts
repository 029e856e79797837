import { findChild, hasFlag, isFunction, pushChildren, type SyntaxNode } from './syntax.ts';

/** More nodes than this are not written twice. */
const maximumNodes = 40;

/**
 * Answers the choice of a call such as `(test(x) ? good : bad).push(x)`, with the same call on either object: on its branch, what the test
 * tells is known of what the object is given.
 */
export function findChosenReceiver(
  call: SyntaxNode,
  target: SyntaxNode,
): { readonly choice: SyntaxNode; on(object: SyntaxNode): SyntaxNode } | undefined {
  if (target.type !== 'MemberExpression' || hasFlag(target, 'optional') || hasFlag(call, 'optional')) return undefined;
  let choice = findChild(target, 'object');
  while (choice !== undefined && wrappers.has(choice.type)) choice = findChild(choice, 'expression');
  if (choice?.type !== 'ConditionalExpression' || !isSmall(call)) return undefined;
  return { choice, on: (object) => ({ ...call, callee: { ...target, object } }) as SyntaxNode };
}

const wrappers: ReadonlySet<string> = new Set(['ParenthesizedExpression', 'TSNonNullExpression', 'TSAsExpression']);

/** Is it little, and makes no functions and classes, which are made once? */
function isSmall(call: SyntaxNode): boolean {
  const stack = [call];
  for (let count = 0; stack.length > 0; count++) {
    const node = stack.pop();
    if (node === undefined || count > maximumNodes || isFunction(node) || node.type === 'ClassExpression') return false;
    pushChildren(node, stack);
  }
  return true;
}
