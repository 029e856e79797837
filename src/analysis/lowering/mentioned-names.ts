import { findChild, getText, hasFlag, isFunction, pushChildren, type SyntaxNode } from './syntax.ts';

const cache = new WeakMap<SyntaxNode, ReadonlySet<string>>();

/** Code that runs on its own: functions, initial values of fields, static blocks and decorators. */
function isOwnCode(node: SyntaxNode): boolean {
  return isFunction(node) || ownCodeTypes.has(node.type);
}

const ownCodeTypes: ReadonlySet<string> = new Set(['PropertyDefinition', 'AccessorProperty', 'StaticBlock', 'Decorator']);

/** Answers the names that code inside `body` which runs on its own mentions: variables with such names live in the frame. */
export function collectCapturedNames(body: SyntaxNode): ReadonlySet<string> {
  const names = new Set<string>();
  const stack: SyntaxNode[] = [];
  pushMentions(body, stack);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isOwnCode(node)) addAll(names, cache.get(node) ?? collectMentionedNames(node));
    else pushMentions(node, stack);
  }
  return names;
}

/** An open piece of own code: `children` are to be visited, then its names become names of the piece around it. */
interface Visit {
  readonly node: SyntaxNode;
  readonly names: Set<string>;
  readonly stack: SyntaxNode[];
}

/** Answers the identifiers in a piece of own code, those of pieces inside it included. Each piece of a file is walked once. */
function collectMentionedNames(root: SyntaxNode): ReadonlySet<string> {
  const visits = [openVisit(root)];
  let last: ReadonlySet<string> = new Set();
  for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
    const node = visit.stack.pop();
    if (node === undefined) {
      visits.pop();
      cache.set(visit.node, visit.names);
      last = visit.names;
      const outer = visits.at(-1);
      if (outer !== undefined) addAll(outer.names, visit.names);
      continue;
    }
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') visit.names.add(getText(node, 'name'));
    if (isOwnCode(node)) {
      const known = cache.get(node);
      if (known === undefined) visits.push(openVisit(node));
      else addAll(visit.names, known);
    } else pushMentions(node, visit.stack);
  }
  return last;
}

function openVisit(node: SyntaxNode): Visit {
  const stack: SyntaxNode[] = [];
  pushMentions(node, stack);
  return { node, names: new Set(), stack };
}

/** Adds the children that may name a variable: `b` of `a.b` and of `{ b: a }` does not. */
function pushMentions(node: SyntaxNode, stack: SyntaxNode[]): void {
  if (node.type === 'MemberExpression' && !hasFlag(node, 'computed')) {
    const object = findChild(node, 'object');
    if (object !== undefined) stack.push(object);
    return;
  }
  const isNamed = keyedTypes.has(node.type) && !hasFlag(node, 'computed') && !hasFlag(node, 'shorthand');
  const key = isNamed ? findChild(node, 'key') : undefined;
  pushChildren(node, stack, key);
}

const keyedTypes: ReadonlySet<string> = new Set(['Property', 'MethodDefinition', 'PropertyDefinition', 'AccessorProperty']);

function addAll(names: Set<string>, more: ReadonlySet<string>): void {
  for (const name of more) names.add(name);
}
