import type { Mentions, Unit } from './lowering.ts';
import { findChild, getText, hasFlag, isFunction, pushChildren, type SyntaxNode } from './syntax.ts';

/** Code that runs on its own: functions, initial values of fields, static blocks and decorators. */
function isOwnCode(node: SyntaxNode): boolean {
  return isFunction(node) || ownCodeTypes.has(node.type);
}

const ownCodeTypes: ReadonlySet<string> = new Set(['PropertyDefinition', 'AccessorProperty', 'StaticBlock', 'Decorator']);

/** Answers the names that code inside `body` which runs on its own mentions: variables with such names live in the frame. */
export function collectCapturedNames(unit: Unit, body: SyntaxNode): ReadonlySet<string> {
  return (unit.mentions.get(body) ?? collectMentions(unit, body)).inner ?? noNames;
}

const noNames: ReadonlySet<string> = new Set();

/** An open piece of own code: `children` are to be visited, then its names become names of the piece around it. */
interface Visit {
  readonly node: SyntaxNode;
  readonly own: string[];
  inner: Set<string> | undefined;
  readonly stack: SyntaxNode[];
}

/** Walks each piece of code inside `root` once and remembers what it mentions. */
function collectMentions({ mentions }: Unit, root: SyntaxNode): Mentions {
  const first = openVisit(root);
  const visits = [first];
  for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
    const node = visit.stack.pop();
    if (node === undefined) {
      visits.pop();
      mentions.set(visit.node, visit);
      const outer = visits.at(-1);
      if (outer !== undefined) addPiece(outer, visit);
      continue;
    }
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') visit.own.push(getText(node, 'name'));
    else if (isOwnCode(node)) {
      const known = mentions.get(node);
      if (known === undefined) visits.push(openVisit(node));
      else addPiece(visit, known);
      continue;
    }
    pushMentions(node, visit.stack);
  }
  return first;
}

function openVisit(node: SyntaxNode): Visit {
  const stack: SyntaxNode[] = [];
  pushMentions(node, stack);
  return { node, own: [], inner: undefined, stack };
}

/** Adds the children that may name a variable: `b` of `a.b` and of `{ b: a }` does not. */
function pushMentions(node: SyntaxNode, stack: SyntaxNode[]): void {
  if (node.type === 'MemberExpression' && !hasFlag(node, 'computed')) {
    const object = findChild(node, 'object');
    if (object !== undefined) stack.push(object);
    return;
  }
  const isNamed = keyedTypes.has(node.type) && !hasFlag(node, 'computed') && !hasFlag(node, 'shorthand');
  pushChildren(node, stack, isNamed ? findChild(node, 'key') : undefined);
}

const keyedTypes: ReadonlySet<string> = new Set(['Property', 'MethodDefinition', 'PropertyDefinition', 'AccessorProperty']);

function addPiece(visit: Visit, { own, inner }: Mentions): void {
  visit.inner ??= new Set();
  for (const name of own) visit.inner.add(name);
  if (inner !== undefined) for (const name of inner) visit.inner.add(name);
}
