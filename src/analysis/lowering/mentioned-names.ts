import { eachChild, getText, isFunction, type SyntaxNode } from './syntax.ts';

const cache = new WeakMap<SyntaxNode, ReadonlySet<string>>();

/** Answers the identifiers in a function or class, those of functions inside it included: an upper bound of the outer names it uses. */
export function collectMentionedNames(scopeNode: SyntaxNode): ReadonlySet<string> {
  const known = cache.get(scopeNode);
  if (known !== undefined) return known;
  const names = new Set<string>();
  const stack: SyntaxNode[] = [scopeNode];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') names.add(getText(node, 'name'));
    const inner = node !== scopeNode && isFunction(node) ? cache.get(node) : undefined;
    if (inner === undefined) eachChild(node, (child) => stack.push(child));
    else for (const name of inner) names.add(name);
  }
  cache.set(scopeNode, names);
  return names;
}

/** Answers the names that functions and classes inside `body` mention: variables with such names live in the frame. */
export function collectCapturedNames(body: SyntaxNode): ReadonlySet<string> {
  const names = new Set<string>();
  const stack: SyntaxNode[] = [];
  eachChild(body, (child) => stack.push(child));
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isFunction(node) || node.type === 'PropertyDefinition' || node.type === 'AccessorProperty' || node.type === 'StaticBlock') {
      for (const name of collectMentionedNames(node)) names.add(name);
    } else eachChild(node, (child) => stack.push(child));
  }
  return names;
}
